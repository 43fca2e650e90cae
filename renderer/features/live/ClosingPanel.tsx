import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { roomNow } from '#shared/domain/room-moves.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeetingCommands } from '../../api/meeting.ts';
import { fieldsOf, patchFields } from '../../api/meeting-fields.ts';
import { withEnd } from '../../api/meeting-times.ts';
import { undoLast } from '../../api/undo.ts';
import { startOn } from '../../api/writing.ts';
import { closingText as text } from '../../text/live.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import { useLive } from './live-context.tsx';
import { useRoom } from './use-room.ts';

/** After the last item: the meeting is closed, now unless it is written otherwise; before its time only with a reason. */
export function ClosingPanel() {
  const { meeting, close } = useLive();
  const room = useRoom(meeting);
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  const [end, setEnd] = useState(() => {
    const now = startOn(room.meeting, new Date()).at;
    return room.meeting.end ?? (now === undefined ? '' : roomNow(room, now));
  });
  const [reason, setReason] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (end === '') return;
    await attempt(async () => {
      const why = reason.trim();
      await commands.run(
        async (client, record) => {
          const before = fieldsOf(record);
          const closing = why === '' ? before.closing : { early: true, reason: why };
          const fields = { ...withEnd(before, end), closing };
          return { row: await client.meetings.update({ id: meeting, revision: record.revision, ...fields }), fields };
        },
        (record, { row, fields }) => patchFields(record, row, fields),
      );
      showDone(text.closed(end), () => undoLast(commands, meeting, 'meeting.update'));
      close();
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <TimeField
          label={text.end}
          w={110}
          value={end}
          error={end === '' ? text.needsEnd : undefined}
          onChange={setEnd}
        />
        <TextInput
          label={text.reason}
          description={text.reasonHint}
          value={reason}
          onChange={({ currentTarget }) => setReason(cleanLine(currentTarget.value))}
        />
        <Button ref={button} type="submit">
          {text.close}
        </Button>
        <Text size="sm">{text.after}</Text>
      </Stack>
    </form>
  );
}

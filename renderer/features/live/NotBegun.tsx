import { Anchor, Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeetingCommands } from '../../api/meeting.ts';
import { fieldsOf, patchFields } from '../../api/meeting-fields.ts';
import type { PartName } from '../../api/parts.ts';
import { dayOf, timeOf } from '../../api/writing.ts';
import { liveText as text } from '../../text/live.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** In place of the text, while nobody has opened the meeting. */
export function NotBegun({ record }: { record: MeetingRecord }) {
  const { id, state } = record;
  const { date, start } = record.content.meeting;
  const { run } = useMeetingCommands(id);
  const attempt = useAttempt();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  if (state === 'postponed' || state === 'cancelled') {
    return (
      <EmptyState
        title={text.put[state]}
        hint={text.put.hint}
        action={<PartLink id={id} part="thirrja" label={text.toCall} />}
      />
    );
  }
  const isToday = (now: Date) => dayOf(now) === date;
  const begin = () =>
    attempt(async () => {
      const now = new Date();
      const time = timeOf(now);
      if (isToday(now)) {
        await run(
          async (client, known) => {
            const fields = { ...fieldsOf(known), start: time };
            return { row: await client.meetings.update({ id, revision: known.revision, ...fields }), fields };
          },
          (known, { row, fields }) => patchFields(known, row, fields),
        );
      }
      await run((client, { revision }) => client.meetings.setState({ id, revision, state: 'held' }));
      showDone(text.started(isToday(now) ? time : start));
    });
  return (
    <EmptyState
      title={text.startTitle}
      hint={isToday(new Date()) ? text.startToday : text.startOther(start)}
      action={
        <Button
          ref={button}
          size="md"
          leftSection={<IconPlayerPlay size={20} aria-hidden />}
          onClick={() => void begin()}
        >
          {text.start}
        </Button>
      }
    />
  );
}

export function NoItems({ id }: { id: number }) {
  return (
    <EmptyState
      title={text.noItems}
      hint={text.noItemsHint}
      action={<PartLink id={id} part="rendi" label={text.toAgenda} />}
    />
  );
}

function PartLink({ id, part, label }: { id: number; part: PartName; label: string }) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part }} />}>
      {label}
    </Anchor>
  );
}

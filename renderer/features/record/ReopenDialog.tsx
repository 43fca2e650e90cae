import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone } from '../../api/command.tsx';
import { useMeeting } from '../../api/meeting.ts';
import { recordText, reopenText as text } from '../../text/record.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './use-act.ts';
import { useRecordCommands } from './use-record.ts';

/** Before it is signed: back to a draft, with a reason that stays. */
export function ReopenDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { run } = useRecordCommands(id);
  const act = useAct();
  const { joint } = useMeeting(id).content;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const reopen = async () => {
    const why = reason.trim();
    setMissing(why === '');
    if (why === '') return;
    const isDone = await act.run(() =>
      run((client, { revision }) => client.records.reopen({ id, revision, reason: why })),
    );
    if (!isDone) return;
    onClose();
    showDone(text.done);
  };
  return (
    <Modal opened onClose={onClose} title={text.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void reopen();
        }}
      >
        <Stack>
          <Text size="sm">{text.after}</Text>
          {joint && <Text size="sm">{text.joint(joint.committee.name)}</Text>}
          <TextInput
            data-autofocus
            label={text.reason}
            description={text.reasonHint}
            value={reason}
            error={isMissing ? text.needsReason : undefined}
            onChange={({ currentTarget }) => setReason(cleanLine(currentTarget.value))}
          />
          <Refusal message={act.refusal} />
          <Group>
            <Button type="submit" loading={act.isBusy}>
              {text.act}
            </Button>
            <Button variant="default" onClick={onClose}>
              {recordText.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

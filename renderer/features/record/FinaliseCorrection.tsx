import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { StoredCorrection } from '#shared/domain/records.ts';
import { showDone } from '../../api/command.tsx';
import { recordText, correctionText as text } from '../../text/record.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './use-act.ts';
import { useRecordCommands } from './use-record.ts';

type Props = { meeting: number; correction: StoredCorrection; onClose: () => void };

/** A correction is closed once and never reopened. */
export function FinaliseCorrection({ meeting, correction: { id, revision, number }, onClose }: Props) {
  const { run } = useRecordCommands(meeting);
  const act = useAct();
  const finalise = async () => {
    if (!(await act.run(() => run((client) => client.corrections.finalise({ id, revision }))))) return;
    onClose();
    showDone(text.finalised(number));
  };
  return (
    <Modal opened onClose={onClose} title={text.finaliseTitle(number)}>
      <Stack>
        <Text size="sm">{text.finaliseAfter}</Text>
        <Refusal message={act.refusal} />
        <Group>
          <Button data-autofocus loading={act.isBusy} onClick={() => void finalise()}>
            {text.finaliseAct}
          </Button>
          <Button variant="default" onClick={onClose}>
            {recordText.back}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

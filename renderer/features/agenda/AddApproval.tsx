import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { approvalText as text } from '../../text/approval.ts';
import { canApprove } from './can-approve.ts';

/** One click puts the approval of the committee's last minutes at the head of the agenda. */
export function AddApproval({ id }: { id: number }) {
  const { api } = useProgram();
  const record = useMeeting(id);
  const { data: meetings } = useQuery(api.meetings.list.queryOptions({ input: {} }));
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  if (!canApprove(record, meetings ?? [])) return null;
  const add = () =>
    attempt(async () => {
      await commands.run((client) => client.agenda.addApproval({ meeting: id }));
      showDone(text.added, () => undoLast(commands, id, 'agenda.addApproval'));
    });
  return (
    <Group>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => void add()}
      >
        {text.add}
      </Button>
    </Group>
  );
}

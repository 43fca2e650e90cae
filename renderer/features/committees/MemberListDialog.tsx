import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { membersText } from '../../text/members.ts';
import { MemberListFields } from './MemberListFields.tsx';
import { useMemberList } from './use-member-list.ts';

const words = membersText.list;

type Props = { committee: number; opened: boolean; onClose: () => void };

/** What was pasted and corrected stays when the dialog is closed before it is stored. */
export function MemberListDialog({ committee, opened, onClose }: Props) {
  const list = useMemberList(committee);
  const attempt = useAttempt();
  const [wasTried, setTried] = useState(false);
  const fault = wasTried ? list.fault() : undefined;
  const submit = async () => {
    setTried(true);
    if (list.fault() !== undefined) return;
    const result = await attempt(() => list.store(committee));
    if (!result) return;
    showDone(words.done(result.added, result.known));
    list.change(({ sheet: _, ...before }) => ({ ...before, text: '' }));
    setTried(false);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={membersText.paste} size="min(1400px, 96vw)">
      <Stack>
        <MemberListFields list={list} />
        {fault !== undefined && (
          <Alert color="yellow" role="alert">
            {fault}
          </Alert>
        )}
        {list.state.sheet && (
          <Group>
            <Button onClick={submit}>{words.submit(list.ready)}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

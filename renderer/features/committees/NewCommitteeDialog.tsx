import { Button, Group, Modal, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { committeesText } from '../../text/committees.ts';
import { NewCommitteeFields } from './NewCommitteeFields.tsx';
import { NO_COMMITTEE, storedFields } from './new-committee.ts';
import { useSession } from './use-committee.ts';

/** What was typed stays when the dialog is closed before it is stored. */
export function NewCommitteeDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { client, api, queries } = useProgram();
  const { office } = useSession();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const [committee, setCommittee] = useState(NO_COMMITTEE);
  const [wasTried, setTried] = useState(false);
  const isNamed = committee.name.trim() !== '';

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || !office) return;
    const stored = await attempt(() =>
      client.committees.create({ institutionId: office.institutionId, ...storedFields(committee) }),
    );
    if (!stored) return;
    await queries.invalidateQueries({ queryKey: api.committees.key() });
    onClose();
    setCommittee(NO_COMMITTEE);
    setTried(false);
    await navigate({ to: '/organet/$id', params: { id: String(stored.id) } });
  };

  return (
    <Modal opened={opened} onClose={onClose} title={committeesText.add} size="lg">
      <form onSubmit={create} noValidate>
        <Stack>
          <NewCommitteeFields
            county={office?.county ?? ''}
            value={committee}
            onChange={setCommittee}
            error={wasTried && !isNamed ? committeesText.faults.name : undefined}
          />
          <Group>
            <Button type="submit">{committeesText.create}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

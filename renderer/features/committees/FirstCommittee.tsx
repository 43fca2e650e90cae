import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { committeesText } from '../../text/committees.ts';
import { membersText } from '../../text/members.ts';
import { MemberListFields } from './MemberListFields.tsx';
import { NewCommitteeFields } from './NewCommitteeFields.tsx';
import { NO_COMMITTEE, storedFields } from './new-committee.ts';
import { useMemberList } from './use-member-list.ts';

/** The second step of the first start: one committee and, at choice, its members. */
export function FirstCommittee({ onDone }: { onDone: () => void }) {
  const { client, api } = useProgram();
  // Asked anew: the office was set up by the step before.
  const office = useQuery(api.session.start.queryOptions({ staleTime: 0 })).data?.office;
  const list = useMemberList();
  const [committee, setCommittee] = useState(NO_COMMITTEE);
  // What a first try has stored already, when only the members were refused.
  const [storedId, setStoredId] = useState<number>();
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const nameFault = () => (committee.name.trim() === '' ? committeesText.faults.name : undefined);
  const listFault = () => (list.state.sheet ? list.fault() : undefined);
  const fault = wasTried ? listFault() : undefined;

  const finish = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (nameFault() ?? listFault()) return;
    setSaving(true);
    try {
      const id = storedId ?? (await create());
      if (list.state.sheet) await list.store(id);
      onDone();
    } catch (error) {
      setFailure(wordError(error).message);
    } finally {
      setSaving(false);
    }
  };
  const create = async () => {
    const { office: current } = await client.session.start();
    if (!current) throw new Error('The first step sets up the office');
    const { id } = await client.committees.create({ institutionId: current.institutionId, ...storedFields(committee) });
    setStoredId(id);
    return id;
  };

  return (
    <form onSubmit={finish} noValidate>
      <Stack>
        {storedId === undefined ? (
          <NewCommitteeFields
            county={office?.county ?? ''}
            value={committee}
            onChange={setCommittee}
            error={wasTried ? nameFault() : undefined}
          />
        ) : (
          <Alert color="green">{committeesText.stored}</Alert>
        )}
        <Title order={3} size="h5">
          {membersText.title}
        </Title>
        <MemberListFields list={list} />
        {(failure ?? fault) !== undefined && (
          <Alert color={failure === undefined ? 'yellow' : 'red'} role="alert" style={{ whiteSpace: 'pre-line' }}>
            {failure ?? fault}
          </Alert>
        )}
        <Group>
          <Button type="submit" size="md" loading={isSaving}>
            {committeesText.finish}
          </Button>
          <Button variant="default" size="md" onClick={onDone}>
            {committeesText.later}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MemberRole } from '#shared/domain/record.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { membersText } from '../../text/members.ts';
import { DateField } from '../../ui/DateField.tsx';
import { PersonEntry } from './PersonEntry.tsx';
import { EMPTY_MEMBER, memberFaults, newMemberOf, type TypedMember, withRole } from './typed-member.ts';
import { useSession } from './use-committee.ts';

const words = membersText.person;

type Props = { committee: number; opened: boolean; onClose: () => void };

/** One member: somebody of the directory, proposed while one types, or somebody new. What was typed stays when it is closed. */
export function AddMember({ committee, opened, onClose }: Props) {
  const { client, api, queries } = useProgram();
  const { today } = useSession();
  const attempt = useAttempt();
  const [typed, setTyped] = useState<TypedMember>({ ...EMPTY_MEMBER, from: today });
  const [known, setKnown] = useState<StoredPerson>();
  const [wasTried, setTried] = useState(false);
  const faults = wasTried ? memberFaults(typed, known) : {};
  const change = (fields: Partial<TypedMember>) => setTyped((before) => ({ ...before, ...fields }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const member = newMemberOf(typed, known);
    if (!member) return;
    const name = `${member.firstName} ${member.lastName}`;
    const result = await attempt(async () => {
      const stored = await client.memberships.addList({ committee, members: [member] });
      await Promise.all(
        [api.memberships.key(), api.people.key(), api.institutions.key()].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      return stored;
    });
    if (!result) return;
    showDone(result.added > 0 ? words.added(name) : words.alreadyMember(name));
    setTyped({ ...EMPTY_MEMBER, from: typed.from, act: typed.act });
    setKnown(undefined);
    setTried(false);
    onClose();
  };

  return (
    <Modal opened={opened} onClose={onClose} title={words.title} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <PersonEntry typed={typed} known={known} faults={faults} change={change} onKnown={setKnown} />
          <Select
            label={membersText.columns.role}
            data={membersText.roles}
            value={typed.role}
            onChange={(role) => role && setTyped((before) => withRole(before, role as MemberRole))}
            allowDeselect={false}
          />
          <Switch
            label={membersText.columns.voting}
            checked={typed.voting}
            onChange={({ currentTarget: { checked } }) => change({ voting: checked })}
          />
          <DateField
            label={membersText.columns.from}
            value={typed.from}
            onChange={(from) => change({ from })}
            required
            {...(faults.from && { error: words.faults.from })}
          />
          <TextInput
            label={membersText.columns.act}
            description={membersText.actHint}
            value={typed.act}
            onChange={({ currentTarget: { value } }) => change({ act: cleanLine(value) })}
          />
          <Group>
            <Button type="submit">{membersText.person.submit}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

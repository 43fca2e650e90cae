import { Button, Group, Modal, Select, Stack, Table, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayDo, type StoredUser } from '#shared/domain/access.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { accessText as words } from '../../text/access.ts';
import { Section } from '../../ui/Section.tsx';
import { NewUser } from './NewUser.tsx';
import { OwnPassword } from './OwnPassword.tsx';
import { PasswordPair } from './PasswordPair.tsx';

/** Who may come in: nobody asks in an office of one person, until a first password is set. */
export function UsersSection() {
  const { api } = useProgram();
  const { data: state } = useSuspenseQuery(api.access.state.queryOptions());
  const isManager = state.person !== null && mayDo(state.person.role, 'manage');
  return (
    <Section title={words.title} hint={words.hint}>
      {!state.isOn && <Begin />}
      {isManager && <Users idleMinutes={state.idleMinutes} />}
      {state.person && <OwnPassword name={state.person.name} />}
    </Section>
  );
}

function Begin() {
  const { client } = useProgram();
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{words.off}</Text>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.begin}
      </Button>
      {isOpen && (
        <Modal opened onClose={() => setOpen(false)} title={words.begin}>
          <Stack>
            <Text size="sm">{words.beginHint}</Text>
            <NewUser
              act={words.set}
              onStore={async ({ name, password }) => {
                await client.access.begin({ name, password });
                setOpen(false);
                showDone(words.stored);
              }}
            />
          </Stack>
        </Modal>
      )}
    </Stack>
  );
}

function Users({ idleMinutes }: { idleMinutes: number | null }) {
  const { api, client } = useProgram();
  const attempt = useAttempt();
  const { data: users = [] } = useQuery(api.access.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      <Table maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.name}</Table.Th>
            <Table.Th>{words.role}</Table.Th>
            <Table.Th>{words.acts}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <UserRow key={user.id} user={user} />
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button variant="default" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
        <Button
          variant="subtle"
          color="red"
          title={words.turnOffWhat}
          onClick={() => void attempt(() => client.access.turnOff())}
        >
          {words.turnOff}
        </Button>
      </Group>
      <Select
        label={words.idle}
        description={words.idleHint}
        maw={480}
        allowDeselect={false}
        data={[
          { value: '0', label: words.idleNever },
          ...[5, 10, 15, 30, 60].map((minutes) => ({ value: String(minutes), label: words.idleAfter(minutes) })),
        ]}
        value={String(idleMinutes ?? 0)}
        onChange={(value) =>
          void attempt(() => client.access.setIdle({ minutes: value === '0' || value === null ? null : Number(value) }))
        }
      />
      {isAdding && (
        <Modal opened onClose={() => setAdding(false)} title={words.add}>
          <NewUser
            withRole
            act={words.add}
            onStore={async (user) => {
              await client.access.add(user);
              setAdding(false);
              showDone(words.stored);
            }}
          />
        </Modal>
      )}
    </Stack>
  );
}

function UserRow({ user }: { user: StoredUser }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const [isSetting, setSetting] = useState(false);
  const update = (change: Partial<StoredUser>) => attempt(() => client.access.update({ ...user, ...change }));
  return (
    <Table.Tr>
      <Table.Td>
        <Text>{user.name}</Text>
        {!user.active && <Text size="sm">{words.notInUse}</Text>}
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={`${words.role}: ${user.name}`}
          data={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
          value={user.role}
          allowDeselect={false}
          w={180}
          onChange={(role) => role && void update({ role: role as StoredUser['role'] })}
        />
        <Text size="xs">{words.rolesWhat[user.role]}</Text>
      </Table.Td>
      <Table.Td ta="right">
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="default" onClick={() => setSetting(true)}>
            {words.newPassword}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => void update({ active: !user.active })}>
            {user.active ? words.putOut : words.takeBack}
          </Button>
        </Group>
        {isSetting && (
          <Modal opened onClose={() => setSetting(false)} title={`${words.newPassword}: ${user.name}`}>
            <PasswordPair
              act={words.set}
              onStore={async (password) => {
                await client.access.setPassword({ id: user.id, password });
                setSetting(false);
                showDone(words.stored);
              }}
            />
          </Modal>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

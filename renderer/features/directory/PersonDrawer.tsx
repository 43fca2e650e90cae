import { Button, Divider, Drawer, Group, Title as Heading, Radio, Stack, Text } from '@mantine/core';
import { IconGitMerge, IconTrash } from '@tabler/icons-react';
import { Suspense } from 'react';
import { roleInList } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import type { Title } from '#shared/domain/record.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useProgram } from '../../api/program.tsx';
import { directoryText } from '../../text/directory.ts';
import { InstitutionLine } from './InstitutionLine.tsx';
import { usePersonRow, useRenewDirectory, useSeats } from './use-directory.ts';

const words = directoryText.people;

type Props = { person: StoredPerson | undefined; onClose: () => void; onMerge: (id: number) => void };

/** One person beside the list; each field saves itself. */
export function PersonDrawer({ person, onClose, onMerge }: Props) {
  return (
    <Drawer
      opened={person !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={person && `${person.firstName} ${person.lastName}`}
    >
      {person && (
        <Stack key={person.id}>
          <Fields person={person} />
          <Divider />
          <Suspense>
            <Seats person={person} />
          </Suspense>
          <Divider />
          <Actions person={person} onClose={onClose} onMerge={onMerge} />
        </Stack>
      )}
    </Drawer>
  );
}

function Fields({ person }: { person: StoredPerson }) {
  const { save, refresh } = usePersonRow(person.id);
  const attempt = useAttempt();
  const line = (field: 'firstName' | 'lastName', fault: string) => ({
    name: `person:${person.id}:${field}`,
    label: words[field],
    required: true,
    stored: person[field],
    fault: (value: string) => (value === '' ? fault : undefined),
    save: (value: string) => save(() => ({ [field]: value })),
    refresh: async () => (await refresh())[field],
  });
  const detail = (field: 'position' | 'email' | 'phone') => ({
    name: `person:${person.id}:${field}`,
    label: words[field],
    stored: person[field] ?? '',
    save: (value: string) => save(() => ({ [field]: value === '' ? undefined : value })),
    refresh: async () => (await refresh())[field] ?? '',
  });
  return (
    <Stack>
      <Text size="sm">{words.oldMeetings}</Text>
      <Radio.Group
        label={words.title}
        value={person.title}
        onChange={(title) => void attempt(() => save(() => ({ title: title as Title })))}
      >
        <Group mt={4}>
          <Radio value="z." label="z." />
          <Radio value="znj." label="znj." />
        </Group>
      </Radio.Group>
      <DraftLine {...line('firstName', words.faults.firstName)} />
      <DraftLine {...line('lastName', words.faults.lastName)} />
      <InstitutionLine person={person} />
      <DraftLine {...detail('position')} />
      <DraftLine {...detail('email')} />
      <DraftLine {...detail('phone')} />
    </Stack>
  );
}

function Seats({ person }: { person: StoredPerson }) {
  const seats = useSeats(person.id);
  return (
    <Stack gap={4}>
      <Heading order={3} size="h6">
        {words.seats}
      </Heading>
      {seats.length === 0 && <Text size="sm">{words.noSeats}</Text>}
      {seats.map(({ committee, membership: { id, role, from, to } }) => (
        <Text key={id} size="sm">
          {words.seat(committee.name, roleInList(role, person.title), formatDate(from), to && formatDate(to))}
        </Text>
      ))}
    </Stack>
  );
}

function Actions({
  person,
  onClose,
  onMerge,
}: {
  person: StoredPerson;
  onClose: () => void;
  onMerge: (id: number) => void;
}) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const renew = useRenewDirectory();
  const remove = async () => {
    const { id, revision, institutionId: _, ...fields } = person;
    const isDone = await attempt(async () => {
      await client.people.remove({ id, revision });
      return true;
    });
    if (!isDone) return;
    onClose();
    await renew();
    showDone(words.removed(`${person.firstName} ${person.lastName}`), async () => {
      await client.people.create(fields);
      await renew();
    });
  };
  return (
    <Stack align="flex-start" gap="xs">
      <Button variant="default" leftSection={<IconGitMerge size={18} aria-hidden />} onClick={() => onMerge(person.id)}>
        {words.merge}
      </Button>
      <Text size="sm">{words.mergeHint}</Text>
      <Button variant="default" c="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={remove}>
        {words.remove}
      </Button>
      <Text size="sm">{words.removeHint}</Text>
    </Stack>
  );
}

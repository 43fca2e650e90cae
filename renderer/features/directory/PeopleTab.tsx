import { Anchor, Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { directoryText } from '../../text/directory.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { matches } from '../../ui/search.ts';
import { likelyDoubles } from './doubles.ts';
import { MergePeople } from './MergePeople.tsx';
import { NewPerson } from './NewPerson.tsx';
import { PersonDrawer } from './PersonDrawer.tsx';
import { usePeople } from './use-directory.ts';

const words = directoryText.people;

type Props = { opened: number | undefined; onOpen: (person: number | undefined) => void };

export function PeopleTab({ opened, onOpen }: Props) {
  const people = usePeople();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const [isAdding, adding] = useDisclosure(false);
  const [merged, setMerged] = useState<number>();
  const doubles = useMemo(() => likelyDoubles(people), [people]);
  const found = useMemo(
    () =>
      people.filter(({ firstName, lastName, institution, position = '' }) =>
        matches(`${firstName} ${lastName} ${institution} ${position}`, search),
      ),
    [people, search],
  );
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={adding.open}>
      {words.add}
    </Button>
  );
  const person = people.find(({ id }) => id === opened);
  const toMerge = people.find(({ id }) => id === merged);

  return (
    <Stack>
      {people.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} action={add} />
      ) : (
        <>
          <Group justify="space-between">
            <TextInput
              type="search"
              aria-label={directoryText.search}
              placeholder={directoryText.search}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              flex={1}
              maw={480}
            />
            {add}
          </Group>
          <Text size="sm" role="status">
            {found.length === 0 ? directoryText.nothingFound : directoryText.found(found.length)}
          </Text>
          {found.length > 0 && (
            <Table.ScrollContainer minWidth={760}>
              <Table highlightOnHover aria-label={directoryText.tabs.people}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.columns.name}</Table.Th>
                    <Table.Th>{words.columns.position}</Table.Th>
                    <Table.Th>{words.columns.institution}</Table.Th>
                    <Table.Th>{words.columns.contact}</Table.Th>
                    {doubles.size > 0 && <Table.Th>{words.columns.hint}</Table.Th>}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {found.map(({ id, title, firstName, lastName, position, institution, email, phone }) => (
                    <Table.Tr key={id}>
                      <Table.Td miw={160} style={{ overflowWrap: 'anywhere' }}>
                        <Anchor component="button" type="button" fw={600} ta="left" onClick={() => onOpen(id)}>
                          {title} {firstName} {lastName}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>{position}</Table.Td>
                      <Table.Td>{institution}</Table.Td>
                      <Table.Td>{[phone, email].filter(Boolean).join(' · ')}</Table.Td>
                      {doubles.size > 0 && (
                        <Table.Td>
                          {doubles.has(id) && (
                            <Button
                              size="compact-sm"
                              variant="light"
                              color="yellow"
                              c="var(--mantine-color-text)"
                              onClick={() => setMerged(id)}
                            >
                              {words.double}
                            </Button>
                          )}
                        </Table.Td>
                      )}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )}
        </>
      )}
      <NewPerson opened={isAdding} onClose={adding.close} />
      <PersonDrawer
        person={person}
        onClose={() => onOpen(undefined)}
        onMerge={(id) => {
          onOpen(undefined);
          setMerged(id);
        }}
      />
      <MergePeople person={toMerge} onClose={() => setMerged(undefined)} />
    </Stack>
  );
}

import { Anchor, Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { directoryText } from '../../text/directory.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { matches } from '../../ui/search.ts';
import { InstitutionDrawer } from './InstitutionDrawer.tsx';
import { NewInstitution } from './NewInstitution.tsx';
import { useInstitutions, usePeople } from './use-directory.ts';

const words = directoryText.institutions;

export function InstitutionsTab() {
  const institutions = useInstitutions();
  const people = usePeople();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<number>();
  const [isAdding, adding] = useDisclosure(false);
  const counts = useMemo(() => Map.groupBy(people, ({ institutionId }) => institutionId), [people]);
  const found = institutions.filter(({ name, city = '', county = '' }) => matches(`${name} ${city} ${county}`, search));
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={adding.open}>
      {words.add}
    </Button>
  );
  return (
    <Stack>
      {institutions.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} action={add} />
      ) : (
        <>
          <Group justify="space-between">
            <TextInput
              type="search"
              aria-label={directoryText.searchInstitution}
              placeholder={directoryText.searchInstitution}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
              flex={1}
              maw={480}
            />
            {add}
          </Group>
          <Text size="sm" role="status">
            {found.length === 0 ? directoryText.nothingFound : directoryText.foundInstitutions(found.length)}
          </Text>
          {found.length > 0 && (
            <Table highlightOnHover aria-label={directoryText.tabs.institutions}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.columns.name}</Table.Th>
                  <Table.Th>{words.columns.city}</Table.Th>
                  <Table.Th>{words.columns.county}</Table.Th>
                  <Table.Th>{words.columns.people}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.map(({ id, name, city, county }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <Anchor component="button" type="button" fw={600} ta="left" onClick={() => setOpened(id)}>
                        {name}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{city}</Table.Td>
                    <Table.Td>{county}</Table.Td>
                    <Table.Td>{counts.get(id)?.length ?? 0}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </>
      )}
      <NewInstitution opened={isAdding} onClose={adding.close} />
      <InstitutionDrawer
        institution={institutions.find(({ id }) => id === opened)}
        onClose={() => setOpened(undefined)}
      />
    </Stack>
  );
}

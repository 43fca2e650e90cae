import { Anchor, Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useProgram } from '../../api/program.tsx';
import { committeesText as words } from '../../text/committees.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { isInForce } from './members.ts';
import { NewCommitteeDialog } from './NewCommitteeDialog.tsx';
import { usePeople, useSession } from './use-committee.ts';

/** Whose meetings the office records. */
export function CommitteesScreen() {
  const { api } = useProgram();
  const { today } = useSession();
  const people = usePeople();
  const committees = useSuspenseQuery(api.committees.list.queryOptions()).data;
  const rosters = useSuspenseQueries({
    queries: committees.map(({ id }) => api.memberships.list.queryOptions({ input: { committee: id } })),
  }).map(({ data }) => data.filter((membership) => isInForce(membership, today)));
  const [isMaking, making] = useDisclosure(false);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={making.open}>
      {words.add}
    </Button>
  );
  const chairs = (index: number) =>
    (rosters[index] ?? []).flatMap(({ role, person }) => {
      const chair = role === 'chair' && people.find(({ id }) => id === person);
      return chair ? [`${chair.firstName} ${chair.lastName}`] : [];
    });

  return (
    <Page title={words.title} actions={committees.length > 0 && add}>
      {committees.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} action={add} />
      ) : (
        <Table highlightOnHover verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.columns.name}</Table.Th>
              <Table.Th>{words.columns.members}</Table.Th>
              <Table.Th>{words.columns.chair}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {committees.map(({ id, name }, index) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor
                    fw={600}
                    renderRoot={(props) => <Link {...props} to="/organet/$id" params={{ id: String(id) }} />}
                  >
                    {name}
                  </Anchor>
                </Table.Td>
                <Table.Td>{words.inForce(rosters[index]?.length ?? 0)}</Table.Td>
                <Table.Td>{chairs(index).join(', ') || <Text span>{words.noChair}</Text>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <NewCommitteeDialog opened={isMaking} onClose={making.close} />
    </Page>
  );
}

import { Anchor, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { roleInList } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import type { StoredMembership, StoredPerson } from '#shared/domain/stored.ts';
import { membersText as words } from '../../text/members.ts';

export type SeatedPerson = { membership: StoredMembership; person: StoredPerson };

type Props = {
  label: string;
  seats: readonly SeatedPerson[];
  onEdit: (seat: SeatedPerson) => void;
  /** Left out where nobody is in force any more. */
  onEnd?: (seat: SeatedPerson) => void;
};

export const nameOf = ({ person }: SeatedPerson) => `${person.firstName} ${person.lastName}`;

export function MemberTable({ label, seats, onEdit, onEnd }: Props) {
  const { columns } = words;
  const isEnding = seats.some(({ membership }) => membership.to !== undefined);
  const hasActs = seats.some(({ membership }) => membership.act !== undefined);
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table aria-label={label} highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.institution}</Table.Th>
            <Table.Th>{columns.role}</Table.Th>
            <Table.Th>{columns.voting}</Table.Th>
            <Table.Th>{columns.from}</Table.Th>
            {isEnding && <Table.Th>{columns.to}</Table.Th>}
            {hasActs && <Table.Th>{columns.act}</Table.Th>}
            <Table.Th>
              <VisuallyHidden>{columns.more}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seats.map((seat) => {
            const { membership, person } = seat;
            return (
              <Table.Tr key={membership.id}>
                <Table.Td>
                  <Anchor
                    fw={600}
                    style={{ whiteSpace: 'nowrap' }}
                    renderRoot={(props) => <Link {...props} to="/njerezit" search={{ person: person.id }} />}
                  >
                    {person.title} {nameOf(seat)}
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  {person.institution}
                  {person.position !== undefined && <Text size="sm">{person.position}</Text>}
                </Table.Td>
                <Table.Td>{roleInList(membership.role, person.title)}</Table.Td>
                <Table.Td>{membership.voting ? words.yes : words.no}</Table.Td>
                <Table.Td>{formatDate(membership.from)}</Table.Td>
                {isEnding && <Table.Td>{membership.to && formatDate(membership.to)}</Table.Td>}
                {hasActs && <Table.Td>{membership.act}</Table.Td>}
                <Table.Td>
                  <Group gap="xs" wrap="nowrap" justify="flex-end">
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={words.editOf(nameOf(seat))}
                      onClick={() => onEdit(seat)}
                    >
                      {words.edit}
                    </Button>
                    {onEnd && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={words.endTitle(nameOf(seat))}
                        onClick={() => onEnd(seat)}
                      >
                        {words.endShort}
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

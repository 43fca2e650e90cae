import { Button, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import type { BinnedMeeting } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { meetingsText as text } from '../../text/meetings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { nameOf } from './MeetingTable.tsx';
import { StateMark } from './StateMark.tsx';

const { columns } = text;

/** The meetings that were thrown away, each until its day. */
export function BinScreen() {
  const { api, client, queries } = useProgram();
  const { data: binned } = useSuspenseQuery(api.meetings.bin.queryOptions());
  const attempt = useAttempt();
  const restore = ({ id }: BinnedMeeting) =>
    attempt(async () => {
      await client.meetings.restore({ id });
      await queries.invalidateQueries({ queryKey: api.meetings.key() });
      showDone(text.restored);
    });
  return (
    <Page
      title={text.binTitle}
      actions={
        <Button component={Link} to="/mbledhjet" variant="default">
          {text.back}
        </Button>
      }
    >
      {binned.length === 0 ? (
        <EmptyState {...text.binEmpty} />
      ) : (
        <>
          <Text>{text.binHint}</Text>
          <Table.ScrollContainer minWidth={760}>
            <Table verticalSpacing={8} aria-label={text.binTable}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{columns.number}</Table.Th>
                  <Table.Th>{columns.date}</Table.Th>
                  <Table.Th>{columns.committee}</Table.Th>
                  <Table.Th>{columns.state}</Table.Th>
                  <Table.Th>{text.removedOn}</Table.Th>
                  <Table.Th>{text.goesOn}</Table.Th>
                  <Table.Th>{columns.actions}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {binned.map((meeting) => (
                  <Table.Tr key={meeting.id}>
                    <Table.Td>{meeting.number ?? '—'}</Table.Td>
                    <Table.Td>
                      {formatDate(meeting.date)}
                      <Text size="sm">
                        {weekday(meeting.date)}, {meeting.start}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {meeting.committee}
                      <Text size="sm">{text.kinds[meeting.kind]}</Text>
                    </Table.Td>
                    <Table.Td>
                      <StateMark state={meeting.state} />
                    </Table.Td>
                    <Table.Td>{formatDate(meeting.removed)}</Table.Td>
                    <Table.Td>{formatDate(meeting.goes)}</Table.Td>
                    <Table.Td>
                      <Button
                        variant="light"
                        size="compact-md"
                        aria-label={text.restoreOf(nameOf(meeting))}
                        onClick={() => void restore(meeting)}
                      >
                        {text.restore}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Page>
  );
}

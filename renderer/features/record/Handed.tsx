import { Button, Table, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { formatDate } from '#shared/albanian/dates.ts';
import type { FinalRecord, HandedCopy } from '#shared/domain/records.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { handedText as text } from '../../text/record.ts';
import { Section } from '../../ui/Section.tsx';
import { NewHanded } from './NewHanded.tsx';
import { useRecordCommands } from './use-record.ts';

/** Who was given which printed copy. */
export function Handed({ meeting, record }: { meeting: number; record: FinalRecord }) {
  const { run } = useRecordCommands(meeting);
  const attempt = useAttempt();
  const remove = ({ id, copy, recipient, on }: HandedCopy) =>
    attempt(async () => {
      await run((client) => client.records.takeBack({ id }));
      showDone(text.removed, () =>
        run((client) => client.records.handOver({ record: record.id, copy, recipient, on })),
      );
    });
  return (
    <Section title={text.title} hint={text.hint}>
      {record.handed.length === 0 ? (
        <Text>{text.none}</Text>
      ) : (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing={6} aria-label={text.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.copy}</Table.Th>
                <Table.Th>{text.recipient}</Table.Th>
                <Table.Th>{text.on}</Table.Th>
                <Table.Th>{text.noted}</Table.Th>
                <Table.Th>{text.actions}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {record.handed.map((handed) => (
                <Table.Tr key={handed.id}>
                  <Table.Td>{handed.copy}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{handed.recipient}</Table.Td>
                  <Table.Td>{formatDate(handed.on)}</Table.Td>
                  <Table.Td>{text.moment(handed)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      leftSection={<IconTrash size={16} aria-hidden />}
                      aria-label={text.removeOf(handed.copy, handed.recipient)}
                      onClick={() => void remove(handed)}
                    >
                      {text.remove}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <NewHanded key={record.id} meeting={meeting} record={record} />
    </Section>
  );
}

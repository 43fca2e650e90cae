import { Anchor, Progress, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FollowedTask } from '#shared/domain/overview.ts';
import { useFilter } from '../../api/use-filter.ts';
import { panelText } from '../../text/panel.ts';
import { taskBars } from './waiting.ts';

const words = panelText.bars;

/** Where promises are kept and where not: the numbers, and beside each the picture of them. */
export function TaskBars({ tasks, today }: { tasks: readonly FollowedTask[]; today: string }) {
  const { rows, longest } = taskBars(tasks, today);
  const [, setFilter] = useFilter('tasks');
  const width = (count: number) => (100 * count) / longest;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.institution}</Table.Th>
          {(['done', 'open', 'late'] as const).map((state) => (
            <Table.Th key={state} ta="right">
              {words[state]}
            </Table.Th>
          ))}
          <Table.Td w="30%" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ responsible, done, open, late }) => (
          <Table.Tr key={responsible}>
            <Table.Td>
              <Anchor
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/detyrat"
                    onClick={() => setFilter({ institution: responsible, state: 'all' })}
                  />
                )}
              >
                {responsible}
              </Anchor>
            </Table.Td>
            <Table.Td ta="right">{done}</Table.Td>
            <Table.Td ta="right">{open}</Table.Td>
            <Table.Td ta="right">{late}</Table.Td>
            <Table.Td aria-hidden>
              <Progress.Root size="lg" radius="sm">
                <Progress.Section value={width(done)} color="green" />
                <Progress.Section value={width(open)} color="blue" />
                <Progress.Section value={width(late)} color="yellow" />
              </Progress.Root>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

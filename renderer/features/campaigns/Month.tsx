import { ActionIcon, Group, Stack, Table, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredActivity } from '#shared/domain/stored.ts';
import { campaignsText } from '../../text/campaigns.ts';
import { monthAfter, monthName, weeksOf } from './month.ts';

const words = campaignsText.month;

/** A campaign's month on one sheet, its activities on their days. */
export function Month({ from, activities }: { from: string; activities: readonly StoredActivity[] }) {
  const [month, setMonth] = useState(from.slice(0, 7));
  return (
    <Stack gap="xs">
      <Group>
        <ActionIcon variant="default" aria-label={words.before} onClick={() => setMonth(monthAfter(month, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Text fw={600} w={160} ta="center" role="status">
          {monthName(month)}
        </Text>
        <ActionIcon variant="default" aria-label={words.after} onClick={() => setMonth(monthAfter(month, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Table withTableBorder withColumnBorders layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {words.days.map((day) => (
              <Table.Th key={day}>{day}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeksOf(month).map((week) => (
            <Table.Tr key={week.find((day) => day !== undefined)}>
              {week.map((day, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places of a week never move
                <Table.Td key={index} h={64} style={{ verticalAlign: 'top' }}>
                  {day !== undefined && (
                    <>
                      <Text size="xs">{Number(day.slice(8))}</Text>
                      {activities
                        .filter(({ date }) => date === day)
                        .map(({ id, title }) => (
                          <Text key={id} size="xs" fw={600} lineClamp={3} title={title}>
                            {title}
                          </Text>
                        ))}
                    </>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { AttendanceStatus } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { tallyOf } from './tally.ts';

const STATUSES: readonly AttendanceStatus[] = ['present', 'substituted', 'excused', 'absent'];

/** `4 të pranishëm · 1 me arsye · kuorumi 3 ✓` */
export function TallyLine({ content }: { content: StoredContent }) {
  const { titles, unset, quorum } = tallyOf(content);
  const counts = STATUSES.filter((status) => titles[status].length > 0).map((status) =>
    text.tally(status, titles[status]),
  );
  const parts = [...counts, ...(unset > 0 ? [text.unset(unset)] : [])];
  const holds = quorum.hasVoters && quorum.short === 0;
  const Icon = holds ? IconCheck : IconAlertTriangle;
  return (
    <Group gap={6} role="status">
      <Text size="lg" fw={600}>
        {parts.map((part) => `${part} · `)}
        {quorum.hasVoters ? text.quorum(quorum.required) : text.noVoters}
      </Text>
      <Icon size={20} aria-hidden color={`var(--mantine-color-${holds ? 'green' : 'yellow'}-7)`} />
      {quorum.hasVoters && <Text size="lg">{holds ? text.quorumHeld : text.quorumMissing(quorum.short)}</Text>}
    </Group>
  );
}

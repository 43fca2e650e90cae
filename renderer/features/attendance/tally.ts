import { quorumOf } from '#shared/domain/quorum.ts';
import type { AttendanceStatus, Title } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';

/** The line over the table: the titles of those who have each status, how many have none, and the quorum. */
export type Tally = {
  titles: Record<AttendanceStatus, Title[]>;
  unset: number;
  quorum: { required: number; short: number; hasVoters: boolean };
};

export function tallyOf(content: StoredContent): Tally {
  const titleOf = new Map(content.people.map(({ id, title }) => [id, title]));
  const members = new Set(content.members.map(({ person }) => person));
  const titles: Tally['titles'] = { present: [], substituted: [], excused: [], absent: [] };
  const noted = content.meeting.attendance.filter(({ person }) => members.has(person));
  for (const { person, status } of noted) titles[status].push(titleOf.get(person) ?? 'z.');
  const { voting, present, required } = quorumOf(content);
  return {
    titles,
    unset: members.size - noted.length,
    quorum: { required, short: Math.max(0, required - present), hasVoters: voting > 0 },
  };
}

import { describe, expect, it } from 'vitest';
import type { AttendanceStatus } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { groupGuests } from '../../../../renderer/features/attendance/guest-groups.ts';
import { tallyOf } from '../../../../renderer/features/attendance/tally.ts';
import { attendanceText } from '../../../../renderer/text/attendance.ts';
import { sampleMeeting } from '../../../support/sample.ts';

/** The sample with these statuses in the roster's order; whom none is left for is unset. */
function withStatuses(...statuses: AttendanceStatus[]): StoredContent {
  const sample = sampleMeeting();
  const attendance = sample.members
    .slice(0, statuses.length)
    .map(({ person }, index) => ({ person, status: statuses[index] ?? 'present', id: index, revision: 1 }));
  return { ...sample, meeting: { ...sample.meeting, attendance, agenda: [] } };
}

describe('the line over the attendance', () => {
  it('counts each status, who is unset, and the quorum of those who vote', () => {
    const tally = tallyOf(withStatuses('present', 'present', 'excused'));
    expect(tally.unset).toBe(2);
    expect(tally.titles.present).toEqual(['z.', 'znj.']);
    // Four vote; of the two present the secretary does not.
    expect(tally.quorum).toEqual({ required: 3, short: 2, hasVoters: true });
    expect(tallyOf(withStatuses('present', 'absent', 'present', 'present')).quorum.short).toBe(0);
  });

  it('says of nobody who votes that there is nobody', () => {
    const content = withStatuses();
    const members = content.members.map((member) => ({ ...member, voting: false }));
    expect(tallyOf({ ...content, members }).quorum.hasVoters).toBe(false);
  });

  it('agrees with how many there are and with women', () => {
    const { tally } = attendanceText;
    expect(tally('present', ['z.', 'znj.'])).toBe('2 të pranishëm');
    expect(tally('present', ['znj.', 'znj.'])).toBe('2 të pranishme');
    expect(tally('present', ['znj.'])).toBe('1 e pranishme');
    expect(tally('substituted', ['z.'])).toBe('1 i zëvendësuar');
    expect(tally('excused', ['z.'])).toBe('1 me arsye');
    expect(tally('absent', ['z.', 'z.'])).toBe('2 pa arsye');
  });
});

describe('the guests', () => {
  it('stand by institution, in Albanian order', () => {
    const sample = sampleMeeting();
    const guests = ['mjeku', 'njvksh', 'shendetesia'];
    const content = { ...sample, meeting: { ...sample.meeting, guests } } as unknown as StoredContent;
    expect(groupGuests(content).map(({ institution }) => institution)).toEqual([
      'Drejtoria Vendore e Kujdesit Shëndetësor',
      'Njësia Vendore e Kujdesit Shëndetësor',
      'Qendra Shëndetësore, qyteti i Durrësit',
    ]);
  });
});

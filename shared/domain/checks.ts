/** What a meeting's record lacks or contradicts: the one list for the check beside a meeting and for finalising. */
import { type Blocking, blocks, type Check, type Checked, named, nameOf, type Warning, warns } from './check.ts';
import { checksOfItem } from './checks-item.ts';
import { isOutsideMeeting, timeChecks } from './checks-times.ts';
import { isNoticeLate } from './notice.ts';
import type { StoredContent } from './stored.ts';
import { lacksQuorum } from './timeline.ts';
import { voteFaults } from './votes.ts';

/** In the order of the parts. What belongs to a meeting that has been held is not asked of one that is only planned. */
export function checksOf(record: Checked): Check[] {
  const { content } = record;
  return [
    ...callChecks(record),
    ...(content.meeting.agenda.length === 0 ? [warns({ part: 'agenda' }, { about: 'items' })] : []),
    ...attendanceChecks(record),
    ...content.meeting.agenda.flatMap((item, index) => checksOfItem(content, item, index + 1)),
  ];
}

/** Whether minutes are kept of it: it took place, or those who came found that it could not. */
export function isRecorded({ state, content }: Checked): boolean {
  return state === 'held' || (state === 'postponed' && content.meeting.attendance.length > 0);
}

function callChecks(record: Checked): Check[] {
  const { content } = record;
  const { meeting } = content;
  const place = { part: 'call' } as const;
  const checks: Check[] = [];
  const block = (check: Blocking) => checks.push(blocks(place, check));
  const warn = (check: Warning) => checks.push(warns(place, check));
  const hasTakenPlace = isRecorded(record);
  if (!hasTakenPlace) block({ about: 'notHeld' });
  if (!meeting.notice) warn({ about: 'notice' });
  else if (isNoticeLate(meeting, content.committee.rules)) warn({ about: 'noticeLate' });
  if (hasTakenPlace && meeting.end === undefined) block({ about: 'end' });
  if (endsFirst(content)) block({ about: 'endsFirst' });
  checks.push(...officerChecks(content));
  if (meeting.closing.early && !meeting.closing.reason) warn({ about: 'closingReason' });
  if (record.state === 'held') {
    const { agendaApproval } = meeting;
    if (agendaApproval === undefined && meeting.agenda.length > 0) warn({ about: 'agendaApproval' });
    if (typeof agendaApproval === 'object') {
      for (const { message } of voteFaults(agendaApproval, { room: content })) {
        block({ about: 'voteFault', fault: named(content, message) });
      }
      const { at } = agendaApproval;
      if (at !== undefined && isOutsideMeeting(meeting, at)) block({ about: 'voteOutside', at });
    }
    if (meeting.copies === undefined) warn({ about: 'copies' });
  }
  return checks;
}

function endsFirst({ meeting: { date, start, end, endDate } }: StoredContent): boolean {
  return end !== undefined && end < start && (endDate === undefined || endDate <= date);
}

/** Who led and who kept the minutes sign them: they were there themselves, and their papers say as what. */
function officerChecks({ meeting, people }: StoredContent): Check[] {
  const officers = [
    { person: meeting.chair, about: 'chairAway' },
    { person: meeting.secretary, about: 'secretaryAway' },
  ] as const;
  return officers.flatMap(({ person, about }) => {
    const found = people.find(({ id }) => id === person);
    const name = nameOf({ people }, person);
    const place = { part: 'call', person, name } as const;
    const status = meeting.attendance.find((row) => row.person === person)?.status;
    const isSubstitute = meeting.attendance.some((row) => row.substitute === person);
    const isThere = status === undefined || status === 'present' || isSubstitute;
    return [
      ...(isThere ? [] : [blocks(place, { about })]),
      ...(found && !found.position?.trim() ? [warns(place, { about: 'position' })] : []),
    ];
  });
}

function attendanceChecks(record: Checked): Check[] {
  const { content, state } = record;
  const { meeting, members, people } = content;
  const place = { part: 'attendance' } as const;
  const checks: Check[] = [];
  const noted = new Set(meeting.attendance.map(({ person }) => person));
  const unset = members.filter(({ person }) => !noted.has(person)).length;
  if (unset > 0) checks.push(blocks(place, { about: 'status', count: unset }));
  const alone = meeting.attendance.filter((row) => row.status === 'substituted' && !row.substitute).length;
  if (alone > 0) checks.push(warns(place, { about: 'substitute', count: alone }));
  for (const person of people) {
    if (person.firstName.trim() && person.lastName.trim()) continue;
    checks.push(warns({ ...place, person: person.id }, { about: 'personName' }));
  }
  checks.push(...timeChecks(content));
  if (unset === 0 && state !== 'postponed' && lacksQuorum(content) && !isExplained(content)) {
    checks.push(warns(place, { about: 'quorum' }));
  }
  return checks;
}

/** Whether it voted and each vote says why it was taken without a quorum. */
function isExplained({ meeting }: StoredContent): boolean {
  const votes = meeting.agenda.flatMap(({ decisions }) => decisions.flatMap(({ vote }) => vote ?? []));
  return votes.length > 0 && votes.every(({ withoutQuorum }) => withoutQuorum !== undefined);
}

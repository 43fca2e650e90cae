import { meaningFaults } from '#shared/contract/exchange/meaning.ts';
import { readExchange } from '#shared/contract/exchange/read.ts';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { Fault } from '#shared/domain/errors.ts';
import type { MeetingContent } from '#shared/domain/record.ts';

/** Why the record cannot be an exchange file, or nothing: no file leaves that another office could not take in. */
export function exportFaults(content: MeetingContent): Fault[] {
  const read = readExchange(new TextEncoder().encode(writeExchange(content)));
  return read.ok ? [] : read.faults;
}

/**
 * The contradictions that a change brought in. That a member has no status yet is none, a draft may wait for it; but whose
 * status was taken back counts as absent, so that no vote stays without its voter.
 */
export function newFaults(before: MeetingContent, after: MeetingContent): Fault[] {
  const key = ({ path, message }: Fault) => `${path}\n${message}`;
  const old = new Set(meaningFaults(before).map(key));
  return meaningFaults(withdrawnAsAbsent(before, after)).filter(
    (fault) => fault.path !== 'meeting.attendance' && !old.has(key(fault)),
  );
}

function withdrawnAsAbsent(before: MeetingContent, { meeting, ...after }: MeetingContent): MeetingContent {
  const noted = new Set(meeting.attendance.map(({ person }) => person));
  const withdrawn = before.meeting.attendance.filter(({ person }) => !noted.has(person));
  const absent = withdrawn.map(({ person }) => ({ person, status: 'absent' as const }));
  return { ...after, meeting: { ...meeting, attendance: [...meeting.attendance, ...absent] } };
}

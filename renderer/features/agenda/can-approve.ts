import type { MeetingRecord, MeetingSummary } from '#shared/domain/stored.ts';

/** Whether the committee has held a meeting before this one, and nothing of its agenda approves the minutes of that yet. */
export function canApprove(
  { id, committeeId, content: { meeting } }: MeetingRecord,
  meetings: readonly Pick<MeetingSummary, 'id' | 'committeeId' | 'state' | 'date' | 'start'>[],
): boolean {
  if (meeting.agenda.some(({ approves }) => approves)) return false;
  const isBefore = ({ date, start }: { date: string; start: string }) =>
    date < meeting.date || (date === meeting.date && start < meeting.start);
  return meetings.some(
    (other) => other.id !== id && other.committeeId === committeeId && other.state === 'held' && isBefore(other),
  );
}

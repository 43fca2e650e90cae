import type { MeetingState, MeetingSummary } from '#shared/domain/stored.ts';

/** As the preferences keep it: text, without what is not chosen. */
export type MeetingFilter = { committee?: string; year?: string; state?: string };

export const FILTERED_LIST = 'meetings';

const STATES: readonly MeetingState[] = ['planned', 'convened', 'held', 'postponed', 'cancelled'];

/** A remembered filter, without what there is no longer: it would hide every meeting and say nothing. */
export function usableFilter(
  { committee, year, state }: MeetingFilter,
  committees: readonly { id: number }[],
  meetings: readonly MeetingSummary[],
): MeetingFilter {
  return {
    ...(committee !== undefined && committees.some(({ id }) => String(id) === committee) && { committee }),
    ...(year !== undefined && yearsOf(meetings).includes(year) && { year }),
    ...(STATES.some((known) => known === state) && { state }),
  };
}

/** Newest first. */
export function yearsOf(meetings: readonly MeetingSummary[]): string[] {
  return [...new Set(meetings.map(({ date }) => date.slice(0, 4)))].toSorted().toReversed();
}

/** The meetings that pass, newest first. */
export function filtered(
  meetings: readonly MeetingSummary[],
  { committee, year, state }: MeetingFilter,
): MeetingSummary[] {
  return meetings
    .filter(
      (meeting) =>
        (committee === undefined || String(meeting.committeeId) === committee) &&
        (year === undefined || meeting.date.startsWith(year)) &&
        (state === undefined || meeting.state === state),
    )
    .toSorted((a, b) => `${b.date} ${b.start}`.localeCompare(`${a.date} ${a.start}`) || b.id - a.id);
}

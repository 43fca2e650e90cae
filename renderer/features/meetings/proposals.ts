/** What a new meeting most likely is, from those before it. */
import type { MeetingKind, MemberRole } from '#shared/domain/record.ts';
import type { MeetingSummary, StoredMembership } from '#shared/domain/stored.ts';

const USUAL_HOUR = '10:00';
/** So many of the last meetings tell what is usual. */
const LATEST = 12;

const byTime = (a: MeetingSummary, b: MeetingSummary) =>
  `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`) || a.id - b.id;

/** The meetings of one committee, the latest first. */
function latestOf(meetings: readonly MeetingSummary[], committee: number): MeetingSummary[] {
  return meetings
    .filter(({ committeeId }) => committeeId === committee)
    .toSorted(byTime)
    .toReversed();
}

/** The committee whose meeting was entered last; the only one there is; undefined where the clerk must choose. */
export function likelyCommittee(
  meetings: readonly MeetingSummary[],
  committees: readonly { id: number }[],
): number | undefined {
  const known = new Set(committees.map(({ id }) => id));
  const last = meetings.filter(({ committeeId }) => known.has(committeeId)).toSorted((a, b) => b.id - a.id)[0];
  return last?.committeeId ?? (committees.length === 1 ? committees[0]?.id : undefined);
}

/** The start that most of the last meetings had, of equals the later one's. */
export function usualHour(meetings: readonly MeetingSummary[], committee: number): string {
  const starts = latestOf(meetings, committee)
    .slice(0, LATEST)
    .map(({ start }) => start);
  const times = new Map<string, number>();
  for (const start of starts) times.set(start, (times.get(start) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return starts.find((start) => times.get(start) === most) ?? USUAL_HOUR;
}

export function lastPlace(meetings: readonly MeetingSummary[], committee: number): string | undefined {
  return latestOf(meetings, committee)[0]?.place;
}

/** The kind that most of the last meetings had, of equals the later one's. */
export function usualKind(meetings: readonly MeetingSummary[], committee: number): MeetingKind {
  const kinds = latestOf(meetings, committee)
    .slice(0, LATEST)
    .map(({ kind }) => kind);
  const count = (kind: MeetingKind) => kinds.filter((other) => other === kind).length;
  return kinds.toSorted((a, b) => count(b) - count(a))[0] ?? 'ordinary';
}

/** Who holds a role in the roster of that day, as a person of the directory. */
export function officerOn(
  memberships: readonly StoredMembership[],
  role: MemberRole,
  date: string,
): number | undefined {
  return memberships.find(
    (seat) => seat.role === role && seat.from <= date && (seat.to === undefined || date <= seat.to),
  )?.person;
}

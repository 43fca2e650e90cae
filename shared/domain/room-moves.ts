/** What the secretary's note of a member becomes when they come in or go out while the meeting is going on. */
import type { QuorumContent } from './quorum.ts';
import type { Attendance } from './record.ts';
import { dayOrder, type MeetingTimes, minutesOf, timeAt } from './time.ts';
import { movementsOf } from './timeline.ts';

type Noted = Omit<Attendance, 'person'>;

/** Whoever had left was away meanwhile; whoever was out is back; without a time, there from the beginning. */
export function cameIn(noted: Noted | undefined, at: string | undefined, meeting: MeetingTimes): Noted {
  if (noted === undefined || (noted.status !== 'present' && noted.status !== 'substituted')) {
    return { status: 'present', ...(at !== undefined && { arrived: at }) };
  }
  const { left, arrived, away = [], ...rest } = noted;
  if (at === undefined) return withAway({ ...rest, ...(arrived !== undefined && { arrived }) }, away);
  const order = dayOrder(meeting);
  const isLate = arrived !== undefined && order(arrived) > order(at);
  const out = left !== undefined && order(left) < order(at) ? [{ from: left, to: at }] : [];
  const cut = away
    .map(({ from, to }) => ({ from, to: order(from) <= order(at) && order(at) < order(to) ? at : to }))
    .filter(({ from, to }) => from !== to);
  const staysUntil = left !== undefined && order(left) > order(at) ? { left } : {};
  return withAway({ ...rest, ...(arrived !== undefined && { arrived: isLate ? at : arrived }), ...staysUntil }, [
    ...cut,
    ...out,
  ]);
}

/** Goes and does not come back, as far as is known yet: what was noted for later goes too. */
export function wentAway(noted: Noted | undefined, at: string, meeting: MeetingTimes): Noted {
  const { left: _, away = [], arrived, ...rest } = noted ?? { status: 'present' };
  const order = dayOrder(meeting);
  const before = away.filter(({ to }) => order(to) <= order(at));
  const since = away.find(({ from, to }) => order(from) <= order(at) && order(at) < order(to));
  return withAway({ ...rest, ...(arrived !== undefined && { arrived }), left: since?.from ?? at }, before);
}

/** Who comes or goes in the minute of a vote does so after it: whoever took part in it stays one who did, and nobody else. */
export function afterVotes(at: string, votes: readonly { at?: string }[]): string {
  return votes.some((vote) => vote.at === at) ? timeAfter(at) : at;
}

/** The minute in which the room is as it is now: what was noted for after a vote of this minute has happened. */
export function roomNow(content: QuorumContent, now: string): string {
  const next = timeAfter(now);
  return movementsOf(content).some(({ at }) => at === next) ? next : now;
}

const timeAfter = (at: string) => timeAt(minutesOf(at) + 1);

function withAway(noted: Noted, away: NonNullable<Noted['away']>): Noted {
  return { ...noted, ...(away.length > 0 && { away }) };
}

/** The meeting as it went: who came and went when, and from when to when there was a quorum. */
import { votersInRoom, wasInRoom } from './presence.ts';
import { type QuorumContent, requiredQuorum } from './quorum.ts';
import type { PersonRef } from './record.ts';
import { dayOrder } from './time.ts';

/** Of a member, also where a substitute sits in the seat; `until` is when who went out came back. */
export type Movement = { at: string; person: PersonRef } & (
  | { kind: 'came' | 'returned' | 'left' }
  | { kind: 'wentOut'; until: string }
);

/** One stretch of the meeting in which the voters in the room stayed the same; `cause` is what happened at its beginning. */
export type QuorumSpan = {
  from: string;
  to?: string;
  voters: PersonRef[];
  required: number;
  holds: boolean;
  cause: Movement[];
};

/** Who came late, went out, came back or left early, in the order of the meeting's hours. */
export function movementsOf({ meeting }: QuorumContent): Movement[] {
  const order = dayOrder(meeting);
  const { start = '', end } = meeting;
  const isLate = (at: string) => start !== '' && order(at) > order(start);
  const isEarly = (at: string) => end === undefined || order(at) < order(end);
  return meeting.attendance
    .filter(({ status }) => status === 'present' || status === 'substituted')
    .flatMap(({ person, arrived, left, away = [] }): Movement[] => [
      ...(arrived !== undefined && isLate(arrived) ? [{ at: arrived, person, kind: 'came' } as const] : []),
      ...away.flatMap(({ from, to }) => [
        { at: from, person, kind: 'wentOut', until: to } as const,
        { at: to, person, kind: 'returned' } as const,
      ]),
      ...(left !== undefined && isEarly(left) ? [{ at: left, person, kind: 'left' } as const] : []),
    ])
    .toSorted((a, b) => order(a.at) - order(b.at));
}

/** The members in the room at a time, or at any; those of them who vote; how many must be there, and whether they are. */
export function roomAt(content: QuorumContent, at?: string) {
  const { members, meeting, committee } = content;
  const voting = members.filter((member) => member.voting).length;
  const rows = new Map(meeting.attendance.map((row) => [row.person, row]));
  const present = members.flatMap(({ person }) => {
    const row = rows.get(person);
    return row && wasInRoom(meeting, row, at) ? [person] : [];
  });
  const voters = votersInRoom(content, at);
  const required = requiredQuorum(voting, meeting.call, committee.rules);
  return { present, voters, voting, required, holds: voting > 0 && voters.length >= required };
}

/** Whether fewer were in the room than must be, at a time or at any; where nobody has a vote, nobody is missed. */
export function lacksQuorum(content: QuorumContent, at?: string): boolean {
  const { voting, holds } = roomAt(content, at);
  return voting > 0 && !holds;
}

/** From the start to the end, or to the last movement on; all that happened in one minute happened at once. */
export function quorumSpans(content: QuorumContent): QuorumSpan[] {
  const { start, end } = content.meeting;
  if (start === undefined) return [];
  const order = dayOrder(content.meeting);
  const isWithin = (at: string) => order(at) > order(start) && (end === undefined || order(at) < order(end));
  const within = Map.groupBy(
    movementsOf(content).filter(({ at }) => isWithin(at)),
    ({ at }) => at,
  );
  const spans: QuorumSpan[] = [];
  for (const [from, cause] of new Map([[start, [] as Movement[]], ...within])) {
    const { voters, required, holds } = roomAt(content, from);
    const last = spans.at(-1);
    if (last && isSame(last.voters, voters)) continue;
    if (last) last.to = from;
    spans.push({ from, voters, required, holds, cause });
  }
  const last = spans.at(-1);
  if (last && end !== undefined) last.to = end;
  return spans;
}

const isSame = (a: readonly PersonRef[], b: readonly PersonRef[]) =>
  a.length === b.length && a.every((person, index) => person === b[index]);

/** Who was in the room when, worked out from what the secretary noted. */
import type { Attendance, Member, PersonRef } from './record.ts';
import { dayOrder, type MeetingTimes } from './time.ts';

type Noted = Pick<Attendance, 'status' | 'arrived' | 'left' | 'away'>;

/** Of a meeting's content, what says who is in the room. */
export type RoomContent = {
  members: readonly Pick<Member, 'person' | 'voting'>[];
  meeting: MeetingTimes & { attendance: readonly (Noted & Pick<Attendance, 'person' | 'substitute'>)[] };
};

/** At a time (`arrived` ≤ at < `left`, not away), or at any time of the meeting. Who is substituted counts as the substitute does. */
export function wasInRoom(meeting: MeetingTimes, attendance: Noted, at?: string): boolean {
  return isIn(attendance, dayOrder(meeting), at);
}

function isIn({ status, arrived, left, away = [] }: Noted, order: (time: string) => number, at?: string): boolean {
  if (status !== 'present' && status !== 'substituted') return false;
  if (at === undefined) return true;
  const minute = order(at);
  const within = (from: string | undefined, to: string | undefined) =>
    (from === undefined || order(from) <= minute) && (to === undefined || minute < order(to));
  return within(arrived, left) && !away.some(({ from, to }) => within(from, to));
}

/** The voting members in the room, in person or by a substitute, under the member's reference. */
export function votersInRoom({ members, meeting }: RoomContent, at?: string): PersonRef[] {
  const rows = new Map(meeting.attendance.map((row) => [row.person, row]));
  const order = dayOrder(meeting);
  return members.flatMap(({ person, voting }) => {
    const row = rows.get(person);
    return voting && row && isIn(row, order, at) ? [person] : [];
  });
}

/** Times of those who came and went that are out of order. */
import { blocks, type Check, nameOf } from './check.ts';
import type { Attendance } from './record.ts';
import type { StoredContent } from './stored.ts';
import { dayOrder, type MeetingTimes } from './time.ts';

/** Who came may have come early; nobody comes after the end, leaves before the start or after the end, or leaves before having come. */
export function timeChecks(content: StoredContent): Check[] {
  const { meeting } = content;
  const order = orderOf(meeting);
  return meeting.attendance.flatMap((row): Check[] => {
    if (row.status !== 'present' && row.status !== 'substituted') return [];
    const name = nameOf(content, row.person);
    const place = { part: 'attendance', person: row.person, name } as const;
    if (order.isBefore(row.left, row.arrived)) return [blocks(place, { about: 'leftFirst' })];
    if (isOutside(row, order, meeting)) return [blocks(place, { about: 'presenceOutside' })];
    return hasAwayFault(row, order) ? [blocks(place, { about: 'awayOrder' })] : [];
  });
}

/** Whether something is noted for a time before the start or after the end. */
export function isOutsideMeeting(meeting: MeetingTimes, at: string): boolean {
  const { isBefore } = orderOf(meeting);
  return isBefore(at, meeting.start) || isBefore(meeting.end, at);
}

type Order = { isBefore: (a: string | undefined, b: string | undefined) => boolean };

function orderOf(meeting: MeetingTimes): Order {
  const order = dayOrder(meeting);
  return { isBefore: (a, b) => a !== undefined && b !== undefined && order(a) < order(b) };
}

function isOutside({ arrived, left }: Attendance, { isBefore }: Order, { start, end }: MeetingTimes): boolean {
  return isBefore(end, arrived) || isBefore(left, start) || isBefore(end, left);
}

/** Each absence ends after it begins, within the time that the person was there, and none overlaps another. */
function hasAwayFault({ arrived, left, away = [] }: Attendance, { isBefore }: Order): boolean {
  return away.some(
    ({ from, to }, index) =>
      isBefore(to, from) ||
      isBefore(from, arrived) ||
      isBefore(left, to) ||
      away.slice(index + 1).some((other) => isBefore(from, other.to) && isBefore(other.from, to)),
  );
}

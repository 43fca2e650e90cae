/** Local dates `YYYY-MM-DD` and times `HH:MM`: text, never instants, so that no time zone can move them. */

const DATE = /^(19|2[01])\d\d-(\d\d)-(\d\d)$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const DAY_MINUTES = 24 * 60;
const NOON = '12:00';

/** Whether it is a day of the calendar, in the years 1900 to 2199. */
export function isDate(text: string): boolean {
  return DATE.test(text) && toDate(Date.parse(`${text}T00:00:00Z`)) === text;
}

export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** The day after a date that is valid. */
export function nextDay(date: string): string {
  return daysAfter(date, 1);
}

/** The day so many days after a date that is valid, or before it. */
export function daysAfter(date: string, days: number): string {
  return toDate(Date.parse(`${date}T00:00:00Z`) + days * DAY_MINUTES * 60_000);
}

/** The same day so many months after a date that is valid; the month's last where it is shorter. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = toDate(Date.UTC(year, month - 1 + months, 1));
  const last = toDate(Date.UTC(year, month + months, 0));
  return [`${first.slice(0, 8)}${String(day).padStart(2, '0')}`, last].sort()[0] ?? last;
}

/** From the engine, in UTC on both sides; an impossible day comes out as another one, or as the empty text. */
function toDate(instant: number): string {
  return Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10);
}

/** Minutes since midnight of a time that is valid. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `HH:MM` so many minutes after midnight, or after that of another day. */
export function timeAt(minutes: number): string {
  const minute = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

export type MeetingTimes = { date?: string; start?: string; end?: string; endDate?: string };

/**
 * Makes the times of one meeting comparable: minutes since midnight of its first day.
 * In a meeting that passes midnight a time before `start` is the next day's, unless it lies after `end` and nearer to `start`:
 * who came a little early, came on the first day.
 */
export function dayOrder({ date, start = NOON, end, endDate }: MeetingTimes): (time: string) => number {
  const passesMidnight = (endDate !== undefined && endDate !== date) || (end !== undefined && end < start);
  if (!passesMidnight) return minutesOf;
  const first = minutesOf(start);
  const last = end === undefined ? DAY_MINUTES : minutesOf(end);
  return (time) => {
    const minute = minutesOf(time);
    const isNextDay = minute < first && (minute <= last || minute - last < first - minute);
    return isNextDay ? minute + DAY_MINUTES : minute;
  };
}

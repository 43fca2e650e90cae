/** Days and times of the demo's calendar; reckoned in UTC, so that no time zone moves a day. */
const DAY = 24 * 60 * 60 * 1000;

/** Days on which no office works, whatever the year. */
const HOLIDAYS: ReadonlySet<string> = new Set(
  '01-01 01-02 03-14 03-22 05-01 09-05 11-22 11-28 11-29 12-08 12-25'.split(' '),
);

const instant = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (time: number) => new Date(time).toISOString().slice(0, 10);

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOf = (year: number, month: number, day: number): string => toDate(Date.UTC(year, month - 1, day));

export function addDays(date: string, days: number): string {
  return toDate(instant(date) + days * DAY);
}

/** The same day of another year; 29 February becomes 1 March where there is none. */
export function addYears(date: string, years: number): string {
  return dayOf(yearOf(date) + years, monthOf(date), Number(date.slice(8)));
}

/** Counted from 1. */
export function dayOfYear(date: string): number {
  return Math.round((instant(date) - instant(dayOf(yearOf(date), 1, 1))) / DAY) + 1;
}

/** The first working day from a date on, forwards or backwards. */
export function workday(date: string, step: 1 | -1 = 1): string {
  const weekday = new Date(instant(date)).getUTCDay();
  const isFree = weekday === 0 || weekday === 6 || HOLIDAYS.has(date.slice(5));
  return isFree ? workday(addDays(date, step), step) : date;
}

export function addMinutes(time: string, minutes: number): string {
  const sum = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

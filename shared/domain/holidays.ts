/**
 * The days on which an Albanian office does not work: law no. 7651, 21.12.1992, "Për festat zyrtare dhe ditët
 * përkujtimore", with its amendments. A holiday on a Saturday or Sunday moves to the next working day.
 */
import { daysAfter } from './time.ts';

export type Holiday =
  | 'newYear'
  | 'summerDay'
  | 'nevruz'
  | 'catholicEaster'
  | 'orthodoxEaster'
  | 'workers'
  | 'bajram'
  | 'kurbanBajram'
  | 'motherTeresa'
  | 'alphabet'
  | 'flag'
  | 'liberation'
  | 'youth'
  | 'christmas';

export type DayOff = {
  date: string;
  holiday: Holiday;
  /** The holiday itself fell on a weekend. */
  isMoved: boolean;
  /** The day follows the moon and is proclaimed each year; this is when it is expected. */
  isExpected: boolean;
};

/** `since` and `until` are the first and the last year in which it is kept. */
type Fixed = { day: string; holiday: Holiday; since?: number; until?: number };

const FIXED: readonly Fixed[] = [
  { day: '01-01', holiday: 'newYear' },
  { day: '01-02', holiday: 'newYear' },
  { day: '03-14', holiday: 'summerDay' },
  { day: '03-22', holiday: 'nevruz' },
  { day: '05-01', holiday: 'workers' },
  { day: '09-05', holiday: 'motherTeresa', since: 2018 },
  { day: '10-19', holiday: 'motherTeresa', until: 2017 },
  { day: '11-22', holiday: 'alphabet', since: 2024 },
  { day: '11-28', holiday: 'flag' },
  { day: '11-29', holiday: 'liberation' },
  { day: '12-08', holiday: 'youth' },
  { day: '12-25', holiday: 'christmas' },
];

/** Days of the Muslim year, as month and day of the Umm al-Qura calendar. */
const LUNAR: Readonly<Record<string, Holiday>> = { '10/1': 'bajram', '12/10': 'kurbanBajram' };

const years = new Map<number, readonly DayOff[]>();

/** The days off of a year, in their order; those that moved there from the last days of the year before are among them. */
export function daysOffIn(year: number): readonly DayOff[] {
  const known = years.get(year);
  if (known) return known;
  const days = moved([...holidaysOf(year - 1), ...holidaysOf(year)]).filter(({ date }) => date.startsWith(`${year}-`));
  years.set(year, days);
  return days;
}

/** Which holiday keeps the office closed on a day, if one does. */
export function dayOff(date: string): DayOff | undefined {
  return daysOffIn(Number(date.slice(0, 4))).find((day) => day.date === date);
}

/** Monday is 1, Sunday 7. */
export function dayOfWeek(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export const isWeekend = (date: string): boolean => dayOfWeek(date) > 5;

export const isWorkingDay = (date: string): boolean => !isWeekend(date) && dayOff(date) === undefined;

type Kept = { date: string; holiday: Holiday; isExpected: boolean };

function holidaysOf(year: number): Kept[] {
  const fixed = FIXED.filter(({ since = year, until = year }) => since <= year && year <= until).map(
    ({ day, holiday }): Kept => ({ date: `${year}-${day}`, holiday, isExpected: false }),
  );
  const easter: Kept[] = [
    { date: westernEaster(year), holiday: 'catholicEaster', isExpected: false },
    { date: easternEaster(year), holiday: 'orthodoxEaster', isExpected: false },
  ];
  return [...fixed, ...easter, ...lunarHolidays(year)].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function moved(holidays: readonly Kept[]): DayOff[] {
  const kept = new Set(holidays.map(({ date }) => date));
  const taken = new Set<string>();
  const days = holidays.flatMap((day, index): DayOff[] => {
    // Two that meet on one working day give one day off.
    if (holidays.findIndex(({ date }) => date === day.date) < index && !isWeekend(day.date)) return [];
    if (!isWeekend(day.date)) return [{ ...day, isMoved: false }];
    let date = day.date;
    while (isWeekend(date) || kept.has(date) || taken.has(date)) date = daysAfter(date, 1);
    taken.add(date);
    return [{ ...day, date, isMoved: true }];
  });
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function lunarHolidays(year: number): Kept[] {
  const found: Kept[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = daysAfter(date, 1)) {
    const parts = ummAlQura.formatToParts(new Date(`${date}T00:00:00Z`));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const holiday = LUNAR[`${part('month')}/${part('day')}`];
    if (holiday) found.push({ date, holiday, isExpected: true });
  }
  return found;
}

/** Of the Gregorian calendar, by the anonymous algorithm (Meeus, "Astronomical Algorithms", chapter 8). */
function westernEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Of the Julian calendar (Meeus), as a day of ours: thirteen days later from 1900 to 2099. */
function easternEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return daysAfter(dayOf(year, Math.floor(sum / 31), (sum % 31) + 1), 13);
}

const dayOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

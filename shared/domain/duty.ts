/** When a committee must meet next, by the rhythm that its own act gives it. */
import { dayOfWeek, isWorkingDay } from './holidays.ts';
import { daysAfter, monthsAfter } from './time.ts';

export type Rhythm = {
  /** How many months may pass from one meeting to the next. */
  everyMonths: number;
  /** Hours between the notice and the meeting. */
  noticeHours: number;
  /** The days of the meetings that were held; none that is only planned. */
  held: readonly string[];
  /** The day from which the rhythm counts where no meeting was held yet. */
  since: string;
};

export type Duty = {
  last?: string;
  /** The last day on which the committee keeps its rhythm. */
  dueBy: string;
  /** Days since `dueBy`; 0 where it is not over. */
  overdue: number;
  /** A working day on which the committee could meet and still keep its rhythm; the first one possible where it cannot. */
  proposed: string;
};

const DAY_HOURS = 24;
/** How far a proposal may look for a working day. */
const HORIZON = 40;

export function dutyOf(rhythm: Rhythm, today: string): Duty {
  const { everyMonths, held, since } = rhythm;
  const last = held.toSorted().at(-1);
  const dueBy = monthsAfter(last ?? since, everyMonths);
  return {
    ...(last !== undefined && { last }),
    dueBy,
    overdue: Math.max(0, daysBetween(dueBy, today)),
    proposed: propose(rhythm, dueBy, today),
  };
}

/** The first day on which a meeting can be held whose notice goes out on `today`. */
export function earliestAfterNotice(today: string, noticeHours: number): string {
  return daysAfter(today, Math.ceil(noticeHours / DAY_HOURS) + 1);
}

/** The first working day from a day on. */
export function workingDayFrom(date: string): string {
  let day = date;
  for (let step = 0; step < HORIZON && !isWorkingDay(day); step += 1) day = daysAfter(day, 1);
  return day;
}

/** The committee's usual weekday, as late as its rhythm allows; else the last working day that does; else the first one possible. */
function propose({ held, noticeHours }: Rhythm, dueBy: string, today: string): string {
  const first = earliestAfterNotice(today, noticeHours);
  const usual = usualWeekday(held);
  const possible: string[] = [];
  for (let day = dueBy; day >= first && possible.length < HORIZON; day = daysAfter(day, -1)) {
    if (isWorkingDay(day)) possible.push(day);
  }
  return possible.slice(0, 5).find((day) => dayOfWeek(day) === usual) ?? possible[0] ?? workingDayFrom(first);
}

/** The weekday of most meetings, of the newest where several have as many. */
function usualWeekday(held: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  let usual: number | undefined;
  for (const date of held.toSorted()) {
    const day = dayOfWeek(date);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if ((counts.get(day) ?? 0) >= (counts.get(usual ?? 0) ?? 0)) usual = day;
  }
  return usual;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** On which days a committee meets, or was to meet. */
import type { Call, MeetingKind } from '#shared/domain/record.ts';
import type { Chance } from './chance.ts';
import type { CommitteePlan } from './committees.ts';
import { addDays, dayOf, workday, yearOf } from './days.ts';

export type Outcome = 'held' | 'noQuorum' | 'cancelled' | 'planned';
export type Appointment = { date: string; kind: MeetingKind; call: Call; outcome: Outcome };

const USUAL_DAYS = [6, 24] as const;
/** The month in which a meeting that was called for is called off again. */
const CALLED_OFF = 4;

/**
 * All of a committee's meetings since a year began, those before `today` as they went, in order. On the days that are `taken`
 * others sit in the same room; its own are added to them.
 */
export function appointmentsOf(
  luck: Chance,
  plan: CommitteePlan,
  { firstYear, today, taken }: { firstYear: number; today: string; taken: Set<string> },
): Appointment[] {
  const years = Array.from({ length: yearOf(today) - firstYear + 1 }, (_, index) => firstYear + index);
  const past = years
    .flatMap((year) => yearOfMeetings(luck, plan, year))
    .map((meeting) => ({ ...meeting, date: freeDay(meeting.date, taken) }))
    .filter(({ date }) => date < today);
  const next: Appointment = { date: workday(addDays(today, 7)), kind: 'ordinary', call: 1, outcome: 'planned' };
  return [...past.toSorted((a, b) => (a.date < b.date ? -1 : 1)), ...(plan.meetsNextWeek ? [next] : [])];
}

function freeDay(date: string, taken: Set<string>): string {
  if (taken.has(date)) return freeDay(workday(addDays(date, 1)), taken);
  taken.add(date);
  return date;
}

function yearOfMeetings(luck: Chance, { schedule, mishap }: CommitteePlan, year: number): Appointment[] {
  const regular = schedule.map(
    ({ month, kind, days = USUAL_DAYS }): Appointment => ({
      date: workday(dayOf(year, month, luck.number(...days))),
      kind,
      call: 1,
      outcome: 'held',
    }),
  );
  if (mishap === 'cancelled') {
    const date = workday(dayOf(year, CALLED_OFF, luck.number(...USUAL_DAYS)));
    return [...regular, { date, kind: 'extraordinary', call: 1, outcome: 'cancelled' }];
  }
  if (mishap === undefined) return regular;
  const failed = luck.number(0, regular.length - 1);
  return regular.flatMap((meeting, index): Appointment[] =>
    index === failed
      ? [
          { ...meeting, outcome: 'noQuorum' },
          { ...meeting, date: workday(addDays(meeting.date, 7)), call: 2 },
        ]
      : [meeting],
  );
}

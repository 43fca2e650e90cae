/** The whole of a demo register as plain values: whom the office knows and what its committees did. */
import type { MeetingContent } from '#shared/domain/record.ts';
import type { NewMember } from '#shared/domain/stored.ts';
import type { ItemState } from './agenda.ts';
import { CONTESTED } from './ballots.ts';
import { appointmentsOf, type Outcome } from './calendar.ts';
import { type Cast, castOf } from './cast.ts';
import { type Chance, chance, deck } from './chance.ts';
import { COMMITTEES, type CommitteePlan } from './committees.ts';
import { addYears, dayOf, yearOf } from './days.ts';
import { meetingOf } from './meeting.ts';
import { subjectsOf } from './subjects.ts';
import type { Topic } from './topic.ts';

export type DemoMeeting = { outcome: Outcome; content: MeetingContent };
export type DemoCommittee = { plan: CommitteePlan; named: string; members: NewMember[] };
export type DemoRegister = { committees: DemoCommittee[]; meetings: DemoMeeting[] };

export type DemoOptions = {
  seed: number;
  /** How far back its meetings reach. */
  years: number;
  today: string;
};

/** The same options give the same register. Its meetings come in the order of their days. */
export function demoRegister({ seed, years, today }: DemoOptions): DemoRegister {
  const from = addYears(today, -years);
  const firstYear = yearOf(from);
  const named = dayOf(firstYear - 1, 1, 15);
  const cast = castOf(chance(seed, 'njerëzit'), { named, from, to: today });
  const taken = new Set<string>();
  const meetings = COMMITTEES.flatMap((plan) => {
    const luck = chance(seed, plan.committee.name);
    return meetingsOf(luck, plan, { cast, today, firstYear, taken });
  });
  return {
    committees: COMMITTEES.map((plan) => ({ plan, named, members: membersOf(plan, cast) })),
    meetings: meetings
      .filter(({ content }) => content.meeting.date >= from)
      .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1)),
  };
}

const whenOf = ({ content: { meeting } }: DemoMeeting) => `${meeting.date} ${meeting.start}`;

const LAST_ITEMS: readonly [ItemState, ...ItemState[]] = [
  'late',
  'withdrawn',
  ...Array.from({ length: 6 }, () => 'normal' as const),
];

type Frame = { cast: Cast; today: string; firstYear: number; taken: Set<string> };

/** Whole years, so that numbers go on from those of meetings that are older than the register. */
function meetingsOf(luck: Chance, plan: CommitteePlan, frame: Frame): DemoMeeting[] {
  const { cast, today } = frame;
  const appointments = appointmentsOf(luck, plan, frame);
  const subjects = subjectsOf(luck, plan);
  const style = deck(luck, CONTESTED);
  const lastItem = deck(luck, LAST_ITEMS);
  const numbers = series();
  const decisions = series();
  let topics: Topic[] = [];
  return appointments.map((appointment, index) => {
    const { date, kind, call, outcome } = appointment;
    // A second call takes up the agenda of the first.
    if (call === 1) topics = subjects({ date, kind, isFirst: index === 0 });
    const content = meetingOf(luck, {
      plan,
      cast,
      appointment,
      topics,
      today,
      style,
      lastItem,
      number: outcome === 'held' ? numbers(yearOf(date)) : undefined,
      nextDecision: () => decisions(yearOf(date)),
    });
    return { outcome, content };
  });
}

/** Numbers that begin anew each year. */
function series(): (year: number) => number {
  const last = new Map<number, number>();
  return (year) => {
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return next;
  };
}

function membersOf({ seats, order }: CommitteePlan, cast: Cast): NewMember[] {
  return seats.flatMap(({ seat, role, voting }) =>
    cast.holders(seat).map(({ person: { id: _, ...person }, from, to }) => ({
      ...person,
      role,
      voting,
      from,
      ...(to !== undefined && { to }),
      act: `urdhri i Prefektit nr. ${order}, viti ${yearOf(from)}`,
    })),
  );
}

/** What becomes of each meeting's minutes: the newest are in hand, older ones are signed, the oldest in the archive. */
import type { ApprovalOutcome } from '#shared/domain/records.ts';
import { type Chance, chance } from './chance.ts';
import { addDays, workday, yearOf } from './days.ts';
import type { DemoMeeting, DemoOptions, DemoRegister } from './register.ts';

export type Fate = {
  /** How the meeting approved the minutes of the one before it. */
  approval?: ApprovalOutcome;
  /** The newest minutes of each committee are not finalised, the ones before them not signed. */
  finalised: boolean;
  signedOn?: string;
  scanned: boolean;
  archived?: { on: string; number: string };
  /** Was opened again for an addition and finalised anew. */
  reopened: boolean;
  /** Has a procesverbal korrigjues. */
  corrected: boolean;
  /** The clerk wrote something into its press release. */
  released: boolean;
};

const ARCHIVED_AFTER_DAYS = 365;
const UNSIGNED = 2;

/** The same register has the same fates. Only a meeting that was held has one. */
export function fatesOf(
  { meetings }: DemoRegister,
  { seed, today }: Pick<DemoOptions, 'seed' | 'today'>,
): Map<DemoMeeting, Fate> {
  const luck = chance(seed, 'procesverbalet');
  const archive = archiveNumbers();
  const held = meetings.filter(({ outcome }) => outcome === 'held');
  const committees = Map.groupBy(held, ({ content }) => content.committee.name);
  const fates = new Map(
    held.map((meeting) => {
      const own = committees.get(meeting.content.committee.name) ?? [];
      return [meeting, fateOf(luck, meeting, own, { today, archive })];
    }),
  );
  mark(held, fates, ({ finalised }, { content }) => finalised && spokeAtLength(content), 'reopened');
  const newestFirst = held.toReversed();
  mark(
    newestFirst,
    fates,
    ({ signedOn, archived }, { content }) => !!signedOn && !archived && hasDay(content),
    'corrected',
  );
  mark(newestFirst, fates, () => true, 'released');
  return fates;
}

type Frame = { today: string; archive: (year: number) => string };

function fateOf(luck: Chance, meeting: DemoMeeting, own: readonly DemoMeeting[], { today, archive }: Frame): Fate {
  const { date, kind } = meeting.content.meeting;
  const place = own.indexOf(meeting);
  const approves = place > 0 && kind !== 'extraordinary';
  const signedOn = workday(addDays(date, luck.number(2, 6)));
  const isSigned = place < own.length - UNSIGNED && signedOn < today;
  const isScanned = luck.is(0.4);
  const isOld = addDays(date, ARCHIVED_AFTER_DAYS) < today;
  return {
    ...(approves && { approval: luck.is(0.15) ? 'changed' : 'unchanged' }),
    finalised: place < own.length - 1,
    ...(isSigned && { signedOn }),
    scanned: isSigned && isScanned,
    ...(isSigned && isOld && { archived: { on: workday(addDays(date, 90)), number: archive(yearOf(date)) } }),
    reopened: false,
    corrected: false,
    released: false,
  };
}

/** Happens to the first of them that it can happen to. */
function mark(
  meetings: readonly DemoMeeting[],
  fates: ReadonlyMap<DemoMeeting, Fate>,
  can: (fate: Fate, meeting: DemoMeeting) => boolean,
  what: 'reopened' | 'corrected' | 'released',
): void {
  for (const meeting of meetings) {
    const fate = fates.get(meeting);
    if (!fate || !can(fate, meeting)) continue;
    fate[what] = true;
    return;
  }
}

const spokeAtLength = ({ meeting }: DemoMeeting['content']) =>
  meeting.agenda.some(({ discussion }) => discussion.some(({ text }) => typeof text === 'string'));

const hasDay = ({ meeting }: DemoMeeting['content']) =>
  meeting.agenda.some(({ tasks }) => tasks.some(({ due }) => due));

/** `3/2024`: the archive's numbers begin anew each year. */
function archiveNumbers(): (year: number) => string {
  const last = new Map<number, number>();
  return (year) => {
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return `${next}/${year}`;
  };
}

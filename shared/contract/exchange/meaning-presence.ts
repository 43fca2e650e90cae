/** What contradicts itself in the meeting's times and in who was there. */
import type { Loose } from '../../domain/loose.ts';
import type { RoomContent } from '../../domain/presence.ts';
import type { Attendance, Meeting, PersonRef } from '../../domain/record.ts';
import { dayOrder, nextDay } from '../../domain/time.ts';
import { each, type LooseContent } from './references.ts';
import { WORDS } from './words.ts';

export type Report = {
  add: (path: string, message: string) => void;
  /** Whether the part at a path is missing because it was wrong. */
  isFaulty: (path: string) => boolean;
};

/** The members, with or without vote, and how many more there are whose person could not be told. */
export type Roster = { voting: ReadonlyMap<PersonRef, boolean>; unnamed: number };

type Row = Loose<Attendance>;
type Rows = { row: Row & { readonly person: PersonRef }; path: string }[];

/** Calls `found` for each value that stands earlier in the list already, at `first`. */
export function repeated<T extends string>(
  values: readonly (T | undefined)[],
  found: (index: number, value: T, first: number) => void,
): void {
  const seen = new Map<T, number>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else found(index, value, first);
  }
}

/** Checks times, attendance and guests; gives the room as far as it is known, in doubt in favour of who voted. */
export function presenceOf(
  { meeting }: LooseContent,
  roster: Roster | undefined,
  report: Report,
): RoomContent | undefined {
  if (!meeting) return undefined;
  checkTimes(meeting, report);
  const order = dayOrder(meeting);
  const isBefore = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && order(a) < order(b);
  each(meeting.attendance, 'meeting.attendance', (row, path) => checkRow(row, path, isBefore, report));
  checkSubstitutes(meeting.attendance, roster, report);
  const guests = meeting.guests ?? [];
  repeated(guests, (index, ref) => report.add(`meeting.guests[${index}]`, WORDS.repeatedPerson(ref)));
  if (!roster) return undefined;
  for (const [index, ref] of guests.entries()) {
    if (ref !== undefined && roster.voting.has(ref)) report.add(`meeting.guests[${index}]`, WORDS.guestIsMember(ref));
  }
  const rows = namedRows(meeting.attendance);
  const others = checkRoster(meeting, rows, roster, report);
  return roomOf(meeting, rows, [...roster.voting, ...others.map((person) => [person, true] as const)], isBefore);
}

function checkTimes({ date, start, end, endDate }: Loose<Meeting>, report: Report): void {
  const isWrongDay = endDate !== undefined && date !== undefined && endDate !== date && endDate !== nextDay(date);
  if (isWrongDay) report.add('meeting.endDate', WORDS.endDate);
  else if (endDate !== undefined && end === undefined && !report.isFaulty('meeting.end')) {
    report.add('meeting.endDate', WORDS.endDateAlone);
  }
  const isSameDay = endDate === undefined ? !report.isFaulty('meeting.endDate') : endDate === date;
  if (isSameDay && start !== undefined && end !== undefined && end < start) report.add('meeting.end', WORDS.endsFirst);
}

type IsBefore = (a: string | undefined, b: string | undefined) => boolean;

function checkRow(row: Row, path: string, isBefore: IsBefore, report: Report): void {
  const { status, substitute, arrived, left } = row;
  const substitutePath = `${path}.substitute`;
  if (status === 'substituted' && substitute === undefined && !report.isFaulty(substitutePath)) {
    report.add(substitutePath, WORDS.noSubstitute);
  }
  if (status !== undefined && status !== 'substituted' && substitute !== undefined) {
    report.add(substitutePath, WORDS.needlessSubstitute);
  }
  if (isBefore(left, arrived)) report.add(`${path}.left`, WORDS.leftFirst);
  const periods = each(row.away, `${path}.away`, (period, at) => ({ ...period, at })).filter((it) => it !== undefined);
  for (const { from, to, at } of periods) if (isBefore(to, from)) report.add(`${at}.to`, WORDS.awayEndsFirst);
  const forward = periods
    .filter(({ from, to }) => from !== undefined && to !== undefined && !isBefore(to, from))
    .toSorted((a, b) => Number(isBefore(b.from, a.from)) - Number(isBefore(a.from, b.from)));
  let latest: string | undefined;
  for (const { from, to, at } of forward.toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : 1))) {
    if (isBefore(from, latest)) report.add(at, WORDS.awayOverlaps);
    if (latest === undefined || isBefore(latest, to)) latest = to;
  }
}

function checkSubstitutes(rows: Loose<Meeting>['attendance'], roster: Roster | undefined, report: Report): void {
  const substitutes = each(rows, 'meeting.attendance', (row) => row.substitute);
  repeated(substitutes, (index, ref) =>
    report.add(`meeting.attendance[${index}].substitute`, WORDS.substituteTwice(ref)),
  );
  each(rows, 'meeting.attendance', ({ person, substitute }, path) => {
    if (substitute === undefined) return;
    if (substitute === person) report.add(`${path}.substitute`, WORDS.ownSubstitute);
    else if (roster?.voting.get(substitute)) report.add(`${path}.substitute`, WORDS.substituteVotes(substitute));
  });
}

function namedRows(attendance: Loose<Meeting>['attendance']): Rows {
  return each(attendance, 'meeting.attendance', (row, path) =>
    row.person === undefined ? undefined : { row: { ...row, person: row.person }, path },
  ).filter((named) => named !== undefined);
}

/**
 * Each member has a row and nobody else. Rows of others are theirs whose membership could not be told, and members without
 * a row theirs whose row names nobody, as long as there are enough of these. Gives the others who may be members.
 */
function checkRoster({ attendance }: Loose<Meeting>, rows: Rows, roster: Roster, report: Report): PersonRef[] {
  if (!attendance) return [];
  const persons = each(attendance, 'meeting.attendance', (row) => row.person);
  repeated(persons, (index, ref) => report.add(`meeting.attendance[${index}].person`, WORDS.repeatedPerson(ref)));
  const named = new Set(persons);
  const missing = [...roster.voting.keys()].filter((person) => !named.has(person));
  if (missing.length > attendance.length - rows.length) {
    for (const person of missing) report.add('meeting.attendance', WORDS.noAttendance(person));
  }
  const others = rows.filter(({ row }) => !roster.voting.has(row.person));
  if (others.length > roster.unnamed) {
    for (const { row, path } of others) report.add(`${path}.person`, WORDS.notMember(row.person));
    return [];
  }
  return others.map(({ row }) => row.person);
}

function roomOf(
  { date, start, end, endDate }: Loose<Meeting>,
  rows: Rows,
  voters: readonly (readonly [PersonRef, boolean])[],
  isBefore: IsBefore,
): RoomContent {
  const rowOf = new Map(rows.toReversed().map(({ row }) => [row.person, row]));
  const attendance = voters.map(([person]) => {
    const { status = 'present', substitute, arrived, left, away = [] } = rowOf.get(person) ?? {};
    return {
      person,
      status,
      substitute,
      arrived,
      left: isBefore(left, arrived) ? undefined : left,
      away: away.flatMap((period) =>
        period?.from === undefined || period.to === undefined ? [] : [{ from: period.from, to: period.to }],
      ),
    };
  });
  return {
    members: voters.map(([person, voting]) => ({ person, voting })),
    meeting: { date, start, end, endDate, attendance },
  };
}

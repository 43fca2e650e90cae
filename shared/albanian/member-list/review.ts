/** What a pasted list of members comes to: each row as a member, with what the program proposes, doubts and misses. */

import { looseKey, nameKey, personKey } from '#shared/domain/names.ts';
import type { MemberRole, Title } from '#shared/domain/record.ts';
import type { NewMember, StoredPerson } from '#shared/domain/stored.ts';
import { type Name, readName, withoutTitle } from './names.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { isEmail, type Meaning, readDay, readRole, readTitle, readVoting, titleOf } from './words.ts';

/** What holds for every row that does not say it itself. */
export type ListDefaults = { from: string; act?: string };

export type CellReview = {
  /** What an empty cell is taken to say, or how a cell was read. */
  proposed?: string;
  fault?: Fault;
  /** The proposal is a guess that somebody should look at. */
  isGuess?: boolean;
};

type Fault =
  | 'full-name'
  | 'first-name'
  | 'last-name'
  | 'institution'
  | 'title'
  | 'role'
  | 'voting'
  | 'day'
  | 'ends-first'
  | 'email';

/** `known`: this person of this institution is in the directory; `elsewhere`: the same name for another institution; `double`: a row before says the same. */
export type RowReview = {
  key: number;
  cells: readonly CellReview[];
  /** Faults of what no column says. */
  missing: readonly Fault[];
  known?: StoredPerson;
  elsewhere?: StoredPerson;
  isDouble: boolean;
  member?: NewMember;
};

export type ListReview = { rows: readonly RowReview[]; members: readonly NewMember[]; faulty: number };

type Directory = { people: readonly StoredPerson[]; institutions: readonly { name: string }[] };

export function reviewList(sheet: Sheet, defaults: ListDefaults, directory: Directory): ListReview {
  const find = finder(directory);
  const guess = guesser(sheet);
  const seen = new Set<string>();
  const rows = sheet.rows.map((row): RowReview => {
    const review = reviewRow(sheet, row, { defaults, find, guess });
    const identity = review.member && looseKey(personKey(review.member));
    const isDouble = identity !== undefined && seen.has(identity);
    if (identity !== undefined) seen.add(identity);
    return { ...review, isDouble };
  });
  return {
    rows,
    members: rows.flatMap(({ member, isDouble }) => (member && !isDouble ? [member] : [])),
    faulty: rows.filter(({ member }) => member === undefined).length,
  };
}

/** Names that differ only in how they were typed are the directory's. */
function finder({ people, institutions }: Directory) {
  const bodies = new Map(institutions.map(({ name }) => [looseKey(name), name]));
  const byName = new Map<string, StoredPerson[]>();
  for (const person of people) {
    const key = looseKey(`${person.firstName} ${person.lastName}`);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return {
    institution: (name: string) => bodies.get(looseKey(name)) ?? name,
    person: (firstName: string, lastName: string, institution: string) => {
      const namesakes = byName.get(looseKey(`${firstName} ${lastName}`)) ?? [];
      const known = namesakes.find((person) => nameKey(person.institution) === nameKey(institution));
      return { known, elsewhere: known ? undefined : namesakes[0] };
    },
  };
}

type Cell = (meaning: Meaning) => string;

/**
 * A title from the ending of a role or a function. Offices write the masculine of women too: it tells something only in
 * a column that also has a feminine.
 */
function guesser({ columns, rows }: Sheet) {
  const telling = (['role', 'position'] as const).map((meaning) => {
    const index = columns.findIndex((column) => column.meaning === meaning);
    return { meaning, hasFeminine: rows.some(({ cells }) => titleOf(cells[index] ?? '') === 'znj.') };
  });
  return (cell: Cell): Title | undefined =>
    telling
      .map(({ meaning, hasFeminine }) => (hasFeminine ? titleOf(cell(meaning)) : undefined))
      .find((title) => title !== undefined);
}

type Circumstances = {
  defaults: ListDefaults;
  find: ReturnType<typeof finder>;
  guess: ReturnType<typeof guesser>;
};

function reviewRow(
  { columns }: Sheet,
  { key, cells }: SheetRow,
  { defaults, find, guess }: Circumstances,
): Omit<RowReview, 'isDouble'> {
  const reviews: CellReview[] = columns.map(() => ({}));
  const missing: Fault[] = [];
  const indexOf = (meaning: Meaning) => columns.findIndex((column) => column.meaning === meaning);
  const cell = (meaning: Meaning) => (cells[indexOf(meaning)] ?? '').trim();
  const note = (meaning: Meaning, review: CellReview) => {
    const index = indexOf(meaning);
    if (index >= 0) reviews[index] = { ...reviews[index], ...review };
    else if (review.fault) missing.push(review.fault);
  };

  const name = nameOf(cell);
  if (indexOf('fullName') >= 0) {
    if (name.firstName === '' || name.lastName === '') note('fullName', { fault: 'full-name' });
  } else {
    if (name.firstName === '') note('firstName', { fault: 'first-name' });
    if (name.lastName === '') note('lastName', { fault: 'last-name' });
  }

  const institution = find.institution(cell('institution'));
  if (institution === '') note('institution', { fault: 'institution' });
  else if (institution !== cell('institution')) note('institution', { proposed: institution });

  const { known, elsewhere } = find.person(name.firstName, name.lastName, institution);
  const role = roleOf(cell('role'));
  note('role', role.fault ? { fault: role.fault } : { proposed: role.value });
  const voting = readVoting(cell('voting')) ?? role.voting;
  const isVotingUnread = cell('voting') !== '' && readVoting(cell('voting')) === undefined;
  note('voting', isVotingUnread ? { fault: 'voting' } : { proposed: voting ? 'yes' : 'no' });

  const title = titleFor(cell('title'), name.title ?? known?.title, () => guess(cell));
  note('title', title.value ? { proposed: title.value, isGuess: title.isGuess } : { fault: 'title' });

  const from = dayOf(cell('from'), defaults.from);
  const to = dayOf(cell('to'), undefined);
  if (from.isWrong) note('from', { fault: 'day' });
  if (to.isWrong) note('to', { fault: 'day' });
  const endsFirst = to.value !== undefined && from.value !== undefined && to.value < from.value;
  if (endsFirst) note('to', { fault: 'ends-first' });
  if (cell('email') !== '' && !isEmail(cell('email'))) note('email', { fault: 'email' });

  const isWhole = missing.length === 0 && reviews.every(({ fault }) => fault === undefined);
  const rest = {
    ...optional('position', cell('position')),
    ...optional('email', cell('email')),
    ...optional('phone', cell('phone')),
    ...optional('act', cell('act') || (defaults.act ?? '')),
    ...(to.value !== undefined && { to: to.value }),
  };
  const member: NewMember | undefined =
    isWhole && title.value && from.value !== undefined
      ? {
          title: title.value,
          firstName: known?.firstName ?? name.firstName,
          lastName: known?.lastName ?? name.lastName,
          institution,
          role: role.value,
          voting,
          from: from.value,
          ...rest,
        }
      : undefined;
  return {
    key,
    cells: reviews,
    missing,
    ...(known && { known }),
    ...(elsewhere && { elsewhere }),
    ...(member && { member }),
  };
}

function nameOf(cell: Cell): Name {
  if (cell('fullName') !== '') return readName(cell('fullName'));
  const { name: firstName, ...title } = withoutTitle(cell('firstName'));
  return { firstName, lastName: cell('lastName'), ...title };
}

function roleOf(cell: string): { value: MemberRole; voting: boolean; fault?: Fault } {
  if (cell === '') return { value: 'member', voting: true };
  const read = readRole(cell);
  if (!read) return { value: 'member', voting: true, fault: 'role' };
  return { value: read.role, voting: read.voting ?? read.role !== 'secretary' };
}

function titleFor(
  cell: string,
  told: Title | undefined,
  guess: () => Title | undefined,
): { value?: Title; isGuess: boolean } {
  if (cell !== '') return { value: readTitle(cell), isGuess: false };
  return told ? { value: told, isGuess: false } : { value: guess(), isGuess: true };
}

function dayOf(cell: string, otherwise: string | undefined): { value?: string; isWrong: boolean } {
  if (cell === '') return { ...(otherwise !== undefined && { value: otherwise }), isWrong: false };
  const value = readDay(cell);
  return value === undefined ? { isWrong: true } : { value, isWrong: false };
}

const optional = <K extends string>(key: K, value: string) =>
  value === '' ? {} : ({ [key]: value } as { [_ in K]: string });

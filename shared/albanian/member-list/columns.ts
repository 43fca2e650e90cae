/** Which column of a pasted table says what: by its heading, else by what stands in it. */
import {
  isBody,
  isEmail,
  isFunction,
  isPhone,
  type Meaning,
  readDay,
  readHeading,
  readRole,
  readTitle,
  readVoting,
} from './words.ts';

export type Recognised = {
  /** Lines over the headings: the list's own title. */
  above: string[][];
  headings?: string[];
  meanings: Meaning[];
  rows: string[][];
};

/** Headings stand in the first lines or not at all. */
const DEEPEST_HEADINGS = 5;

export function recognise(table: readonly string[][]): Recognised {
  const at = table.slice(0, DEEPEST_HEADINGS).findIndex(areHeadings);
  const headings = table[at];
  const rows = table.slice(at + 1);
  const width = table[0]?.length ?? 0;
  const named = Array.from({ length: width }, (_, index) => readHeading(headings?.[index] ?? ''));
  return {
    above: table.slice(0, Math.max(at, 0)),
    ...(headings && { headings }),
    meanings: fill(onlyOnce(named), columnsOf(rows, width)),
    rows,
  };
}

/** More than half of its cells are headings, and none is something that only a member can have. */
function areHeadings(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== '');
  const known = cells.filter((cell) => readHeading(cell) !== undefined).length;
  return known * 2 > cells.length && !cells.some((cell) => isEmail(cell) || isPhone(cell) || readDay(cell));
}

function onlyOnce(meanings: readonly (Meaning | undefined)[]): (Meaning | undefined)[] {
  return meanings.map((meaning, index) =>
    meaning !== undefined && meaning !== 'skip' && meanings.indexOf(meaning) < index ? 'skip' : meaning,
  );
}

function columnsOf(rows: readonly string[][], width: number): string[][] {
  return Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? '').filter((cell) => cell !== ''));
}

/** Told by content; a column of dates is the first day and the next one the last. */
const BY_CONTENT: readonly (readonly [Meaning, (cell: string) => boolean])[] = [
  ['email', isEmail],
  ['from', (cell) => readDay(cell) !== undefined],
  ['to', (cell) => readDay(cell) !== undefined],
  ['phone', isPhone],
  ['skip', (cell) => /^\d{1,4}[.)]?$/u.test(cell)],
  ['title', (cell) => readTitle(cell) !== undefined],
  ['role', (cell) => readRole(cell) !== undefined],
  ['voting', (cell) => readVoting(cell) !== undefined],
  ['institution', isBody],
  ['position', isFunction],
];

/** Some cells may be wrong or in doubt without the column becoming another one. */
const ENOUGH = 0.6;

function fill(named: readonly (Meaning | undefined)[], columns: readonly string[][]): Meaning[] {
  const meanings = [...named];
  const isFree = (meaning: Meaning) => meaning === 'skip' || !meanings.includes(meaning);
  columns.forEach((cells, index) => {
    const share = (is: (cell: string) => boolean) => cells.filter(is).length / Math.max(cells.length, 1);
    meanings[index] ??= BY_CONTENT.find(([meaning, is]) => isFree(meaning) && share(is) >= ENOUGH)?.[0];
  });
  nameColumns(meanings, columns);
  for (const meaning of ['institution', 'position'] as const) {
    const index = meanings.indexOf(undefined);
    if (index >= 0 && isFree(meaning)) meanings[index] = meaning;
  }
  return meanings.map((meaning) => meaning ?? 'skip');
}

/** Among what is left names come first: in one column of two words, or in two columns side by side. */
function nameColumns(meanings: (Meaning | undefined)[], columns: readonly string[][]): void {
  if (meanings.some((meaning) => meaning === 'fullName' || meaning === 'lastName')) return;
  const first = meanings.indexOf(undefined);
  if (first < 0) return;
  const inOneWord = (index: number) => (columns[index] ?? []).filter((cell) => !cell.includes(' ')).length;
  const isSplit = meanings[first + 1] === undefined && first + 1 < meanings.length;
  if (meanings.includes('firstName')) meanings[first] = 'lastName';
  else if (isSplit && inOneWord(first) * 2 > (columns[first]?.length ?? 0)) {
    meanings[first] = 'firstName';
    meanings[first + 1] = 'lastName';
  } else meanings[first] = 'fullName';
}

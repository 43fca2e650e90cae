/** Which copies of a folder may go. */

export type KeptCopy = {
  name: string;
  /** UTC, ISO 8601. */
  created: string;
  size: number;
};

const TODAY = 3;
const DAILY = 14;
const WEEKLY = 8;
/** However old they are, the newest ones stay. */
const NEVER = 2;
/** A copy that has shrunk to less than this part of the one before is a sign that something is wrong: nothing goes. */
const SHRUNK = 0.5;

/**
 * The names of the copies that are no longer needed once the newest of `copies` is there: kept are three of its day, the
 * last of fourteen days, of eight weeks and of every month. All of them are verified copies of one register.
 */
export function outdated(copies: readonly KeptCopy[]): string[] {
  const newestFirst = copies.toSorted((a, b) => (a.created < b.created ? 1 : -1));
  const [newest, previous] = newestFirst;
  if (!newest || !previous || newest.size < previous.size * SHRUNK) return [];
  const kept = new Set(newestFirst.slice(0, NEVER));
  const today = newestFirst.filter(({ created }) => dayOf(created) === dayOf(newest.created));
  for (const copy of today.slice(0, TODAY)) kept.add(copy);
  for (const copy of lastOfEach(newestFirst, dayOf).slice(0, DAILY)) kept.add(copy);
  for (const copy of lastOfEach(newestFirst, weekOf).slice(0, WEEKLY)) kept.add(copy);
  for (const copy of lastOfEach(newestFirst, (created) => created.slice(0, 7))) kept.add(copy);
  return newestFirst.filter((copy) => !kept.has(copy)).map(({ name }) => name);
}

const dayOf = (created: string) => created.slice(0, 10);

const DAY = 86_400_000;
/** The number of the week since 1970, which began on a Thursday; weeks begin on Monday. */
const weekOf = (created: string) => String(Math.floor((Date.parse(dayOf(created)) / DAY + 3) / 7));

function lastOfEach(newestFirst: readonly KeptCopy[], period: (created: string) => string): KeptCopy[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ created }) => {
    const key = period(created);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

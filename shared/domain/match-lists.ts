/** Which entry of an earlier list is which of a later one. */
export type Matched = {
  /** Indexes in both lists, in the order of the later one; `moved` where it stands before or behind others than it did. */
  pairs: { before: number; after: number; moved: boolean }[];
  removed: number[];
  added: number[];
};

/** What tells an entry of a list; undefined where it tells nothing. */
type Key<T> = (value: T, index: number) => string | undefined;

/** Entries are the same where the first key says so, else the second, and so on: from the strictest to the loosest. */
export function matchLists<T>(before: readonly T[], after: readonly T[], keys: readonly Key<T>[]): Matched {
  const partner = new Map<number, number>();
  const left = new Set(before.keys());
  for (const key of keys) {
    const waiting = Map.groupBy(left, (index) => key(before[index] as T, index));
    waiting.delete(undefined);
    after.forEach((value, index) => {
      if (partner.has(index)) return;
      const found = waiting.get(key(value, index))?.shift();
      if (found === undefined) return;
      partner.set(index, found);
      left.delete(found);
    });
  }
  const pairs = [...after.keys()].flatMap((index) => {
    const found = partner.get(index);
    return found === undefined ? [] : [{ before: found, after: index }];
  });
  const staying = longestRise(pairs.map((pair) => pair.before));
  return {
    pairs: pairs.map((pair) => ({ ...pair, moved: !staying.has(pair.before) })),
    removed: [...left],
    added: [...after.keys()].filter((index) => !partner.has(index)),
  };
}

/** The most numbers that can stay where they are so that all of them rise. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best: { length: number; previous: number }[] = [];
  numbers.forEach((number, index) => {
    let own = { length: 1, previous: -1 };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && length > own.length) own = { length, previous: earlier };
    }
    best.push(own);
  });
  const longest = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0);
  const rise = new Set<number>();
  for (let at = numbers.length === 0 ? -1 : longest; at >= 0; at = best[at]?.previous ?? -1) rise.add(numbers[at] ?? 0);
  return rise;
}

/** Chance that falls the same way each time: the same seed gives the same register. */
export type Chance = {
  /** A whole number, both ends among them. */
  number: (least: number, most: number) => number;
  is: (probability: number) => boolean;
  pick: <T>(from: readonly [T, ...T[]]) => T;
  /** In another order. */
  shuffled: <T>(from: readonly T[]) => T[];
  /** As many of a list, in the list's order. */
  some: <T>(from: readonly T[], count: number) => T[];
};

/** Parts that are told apart by what they are named after do not disturb one another when one of them draws more. */
export function chance(...seed: readonly (string | number)[]): Chance {
  const next = mulberry32(fnv1a(seed.join('\n')));
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const shuffled = <T>(from: readonly T[]) =>
    from
      .map((value) => ({ value, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  return {
    number,
    is: (probability) => next() < probability,
    pick: (from) => from[number(0, from.length - 1)] ?? from[0],
    shuffled,
    some: (from, count) => {
      const places = new Set(shuffled([...from.keys()]).slice(0, count));
      return from.filter((_, place) => places.has(place));
    },
  };
}

/** All of a list in some order, then all of it again in another: what is in the list comes, however few are drawn. */
export function deck<T>(luck: Chance, cards: readonly [T, ...T[]]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = luck.shuffled(cards);
    return left.pop() ?? cards[0];
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** https://gist.github.com/tommyettinger/46a874533244883189143505d203312c: small, even enough for this. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

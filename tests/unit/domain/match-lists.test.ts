import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLists } from '#shared/domain/match-lists.ts';

const same = [(word: string) => word];

describe('matchLists', () => {
  it('tells what stayed, what moved, what went and what came', () => {
    expect(matchLists(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'x'], same)).toEqual({
      pairs: [
        { before: 1, after: 0, moved: false },
        { before: 2, after: 1, moved: false },
        { before: 0, after: 2, moved: true },
      ],
      removed: [3],
      added: [3],
    });
  });

  it('takes a looser key only for what a stricter one has not matched', () => {
    const keys = [(word: string) => word, (word: string) => word[0]];
    expect(matchLists(['a1', 'a2'], ['a2', 'a3'], keys).pairs).toEqual([
      { before: 1, after: 0, moved: false },
      { before: 0, after: 1, moved: true },
    ]);
  });

  it('matches nothing by a key that tells nothing', () => {
    expect(matchLists(['a'], ['b'], [() => undefined])).toEqual({ pairs: [], removed: [0], added: [0] });
  });

  it('accounts for every entry of both lists once, and moves none of two lists in the same order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { pairs, removed, added } = matchLists(before, after, same);
        expect([...pairs.map((pair) => pair.before), ...removed].sort()).toEqual([...before.keys()]);
        expect([...pairs.map((pair) => pair.after), ...added].sort()).toEqual([...after.keys()]);
        const staying = pairs.filter(({ moved }) => !moved).map((pair) => pair.before);
        expect(staying).toEqual([...staying].sort((a, b) => a - b));
        expect(matchLists(before, before, same).pairs.every(({ moved }) => !moved)).toBe(true);
      }),
    );
  });
});

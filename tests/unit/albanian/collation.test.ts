import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAlbanian } from '#shared/albanian/collation.ts';

const ALPHABET = 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh'.split(' ');

describe('compareAlbanian', () => {
  it('orders the 36 letters as the alphabet does', () => {
    expect(ALPHABET.toReversed().sort(compareAlbanian)).toEqual(ALPHABET);
  });

  it('takes a digraph for one letter within words', () => {
    const names = ['Zef', 'Xhafa', 'Xoxa', 'Dhima', 'Duka', 'Çela', 'Cani', 'Ëmbla', 'Ermira', 'Shehu', 'Sula'];
    const sorted = ['Cani', 'Çela', 'Duka', 'Dhima', 'Ermira', 'Ëmbla', 'Sula', 'Shehu', 'Xoxa', 'Xhafa', 'Zef'];
    expect(names.sort(compareAlbanian)).toEqual(sorted);
  });

  it('gives one order whichever way two names are asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...ALPHABET) }),
        fc.string({ unit: fc.constantFrom(...ALPHABET) }),
        (a, b) => {
          // `||` makes 0 of -0, which `toBe` tells apart.
          expect(Math.sign(compareAlbanian(a, b))).toBe(-Math.sign(compareAlbanian(b, a)) || 0);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesPhrase, counted, countedTwice, numberInWords } from '#shared/albanian/numbers.ts';

describe('numberInWords', () => {
  it.each([
    [0, 'zero'],
    [1, 'një'],
    [3, 'tre'],
    [10, 'dhjetë'],
    [11, 'njëmbëdhjetë'],
    [13, 'trembëdhjetë'],
    [19, 'nëntëmbëdhjetë'],
    [20, 'njëzet'],
    [21, 'njëzet e një'],
    [30, 'tridhjetë'],
    [40, 'dyzet'],
    [44, 'dyzet e katër'],
    [50, 'pesëdhjetë'],
    [99, 'nëntëdhjetë e nëntë'],
    [100, 'njëqind'],
    [101, 'njëqind e një'],
    [110, 'njëqind e dhjetë'],
    [200, 'dyqind'],
    [313, 'treqind e trembëdhjetë'],
    [333, 'treqind e tridhjetë e tre'],
    [1000, 'një mijë'],
    [2000, 'dy mijë'],
    [2020, 'dy mijë e njëzet'],
    [3003, 'tre mijë e tre'],
    [21_500, 'njëzet e një mijë e pesëqind'],
    [99_999, 'nëntëdhjetë e nëntë mijë e nëntëqind e nëntëdhjetë e nëntë'],
  ])('writes %i before a masculine noun', (n, words) => {
    expect(numberInWords(n, 'm')).toBe(words);
  });

  it.each([
    [3, 'tri'],
    [13, 'trembëdhjetë'],
    [23, 'njëzet e tri'],
    [30, 'tridhjetë'],
    [103, 'njëqind e tri'],
    [300, 'treqind'],
    [3000, 'tre mijë'],
    [3003, 'tre mijë e tri'],
  ])('shows the feminine in a last 3 alone: %i', (n, words) => {
    expect(numberInWords(n, 'f')).toBe(words);
  });

  it.each([-1, 100_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => numberInWords(n, 'm')).toThrow(RangeError);
  });

  it.each(['m', 'f'] as const)('has its own words for each number (%s)', (gender) => {
    const words = Array.from({ length: 100_000 }, (_, n) => numberInWords(n, gender));
    expect(new Set(words).size).toBe(100_000);
  });

  it('differs between the genders exactly where the number ends in 3 but not in 13', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        expect(numberInWords(n, 'm') !== numberInWords(n, 'f')).toBe(n % 10 === 3 && n % 100 !== 13);
      }),
    );
  });
});

describe('counted', () => {
  it.each([
    [0, '0 anëtarë'],
    [1, '1 anëtar'],
    [4, '4 anëtarë'],
    [21, '21 anëtarë'],
    [101, '101 anëtarë'],
  ])('takes the singular with 1 alone: %i', (n, phrase) => {
    expect(counted(n, 'anëtar', 'anëtarë')).toBe(phrase);
  });
});

describe('countedTwice', () => {
  it('agrees with the noun in gender and number', () => {
    expect(countedTwice(3, 'f', 'kopje', 'kopje')).toBe('3 (tri) kopje');
    expect(countedTwice(1, 'f', 'votë', 'vota')).toBe('1 (një) votë');
    expect(countedTwice(21, 'f', 'votë', 'vota')).toBe('21 (njëzet e një) vota');
  });
});

describe('copiesPhrase', () => {
  it('writes the count in figures and in words', () => {
    expect(copiesPhrase(1)).toBe('1 (një) ekzemplar');
    expect(copiesPhrase(3)).toBe('3 (tre) ekzemplarë');
  });
});

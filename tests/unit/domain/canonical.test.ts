import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canonical, canonicalJson } from '#shared/domain/canonical.ts';

/** Text as it comes back: well-formed and in NFC. */
const text = fc.string({ unit: 'grapheme' }).map((value) => value.toWellFormed().normalize('NFC'));
const value = fc.letrec<{ any: Canonical }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.array(tie('any')),
    fc.dictionary(text, tie('any')).map((object) => ({ ...object })),
  ),
})).any;

describe('canonicalJson', () => {
  it('says the same whatever order the keys were written in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, value)), (entries) => {
        const unique = [...new Map(entries)];
        const there = canonicalJson(Object.fromEntries(unique));
        expect(canonicalJson(Object.fromEntries(unique.toReversed()))).toBe(there);
      }),
    );
  });

  it('is JSON that says what it was given', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.parse(canonicalJson(given))).toEqual(JSON.parse(JSON.stringify(given)));
        expect(canonicalJson(JSON.parse(canonicalJson(given)))).toBe(canonicalJson(given));
      }),
    );
  });

  it('sorts keys by their UTF-16 units and writes no space', () => {
    expect(canonicalJson({ ç: 1, b: [true, 'x'], a: { z: -0 }, '😀': 2, Z: 3, '\uE000': 4 })).toBe(
      '{"Z":3,"a":{"z":0},"b":[true,"x"],"ç":1,"😀":2,"\uE000":4}',
    );
  });

  it('takes composed and decomposed letters, and half a pair, for one text each', () => {
    expect(canonicalJson('c\u0327e\u0308')).toBe(canonicalJson('çë'));
    expect(canonicalJson('\uD800')).toBe('"\uFFFD"');
  });

  it('leaves out what has no value', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null])('refuses %s, which has no one form', (given) => {
    expect(() => canonicalJson({ a: given as number })).toThrow(TypeError);
  });
});

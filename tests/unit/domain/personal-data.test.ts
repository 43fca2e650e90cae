import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '#shared/domain/personal-data.ts';

const kinds = (text: string, words: string[] = []) =>
  personalData(text, words).map(({ kind, found }) => `${kind}: ${found}`);

describe('what looks like personal data', () => {
  it.each([
    ['J12345678A', ['identityNumber: J12345678A']],
    ['me numër personal j12345678a.', ['identityNumber: j12345678a']],
    ['tel. 069 123 4567', ['phone: 069 123 4567']],
    ['+355 69 1234567', ['phone: +355 69 1234567']],
    ['00355691234567', ['phone: 00355691234567']],
    ['i lindur më 12.03.1999 në Durrës', ['birthDate: 12.03.1999']],
    ['datëlindja: 1/2/2004', ['birthDate: 1/2/2004']],
    ['E mitura u strehua', ['word: e mitura']],
  ])('%s is told', (text, expected) => {
    expect(kinds(text, ['e mitura'])).toEqual(expected);
  });

  it.each([
    'Mbledhja nr. 4, datë 07.10.2020, ora 10:00',
    'Nr. 1234 Prot., datë 12.03.2026',
    'Kodi: 8A29 F57B 9F17 4D14',
    'Vendimi nr. 12, datë 06.10.2020, pika 3',
    'shuma prej 12345678 lekësh',
    'A1234567B dhe AB12345678C',
    'minitura dhe mitura',
    'Lindja e Durrësit ka 3 shkolla',
  ])('%s is not', (text) => {
    expect(kinds(text, ['e mitura'])).toEqual([]);
  });

  it('is told once, and any text can be looked through', () => {
    expect(kinds('069 123 4567, 069 123 4567')).toHaveLength(1);
    expect(kinds('ÇËSHTJA E FSHEHTË', ['çështja e fshehtë', '', '(', 'a+b'])).toEqual(['word: çështja e fshehtë']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        expect(Array.isArray(personalData(text, words))).toBe(true);
      }),
    );
  });
});

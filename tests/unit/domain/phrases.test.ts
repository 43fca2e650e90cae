import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPOSED_PHRASES } from '#shared/albanian/phrases.ts';
import { expansionAt, phraseFaults } from '#shared/domain/phrases.ts';

const phrases = [
  { letters: 'fjm', text: 'mori fjalën' },
  { letters: 'ëç', text: 'është çështje' },
];
const at = (before: string, after = '') => expansionAt(before, after, phrases)?.text;

describe('a phrase', () => {
  it('stands for its letters at the end of what is written, with a capital where a sentence begins', () => {
    expect(at('fjm')).toBe('Mori fjalën');
    expect(at('z. Kola fjm')).toBe('mori fjalën');
    expect(at('U mbyll. fjm')).toBe('Mori fjalën');
    expect(at('z. Kola Fjm')).toBe('Mori fjalën');
    expect(at('pastaj (ëç')).toBe('është çështje');
    expect(expansionAt('ai fjm', '', phrases)?.length).toBe(3);
  });

  it('never stands for a part of a word', () => {
    expect(at('xfjm')).toBeUndefined();
    expect(at('fjm', 'a')).toBeUndefined();
    expect(at('art-fjm')).toBeUndefined();
    expect(at('fj')).toBeUndefined();
    expect(at('')).toBeUndefined();
  });

  it('changes nothing of what it does not know', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = expansionAt(before, after, phrases);
        const last = before.slice(-3).toLowerCase();
        if (found) expect(['fjm', 'ëç'].some((letters) => last.endsWith(letters))).toBe(true);
      }),
    );
  });
});

describe('an office’s phrases', () => {
  it('are those that it found, without a fault', () => {
    expect(phraseFaults(PROPOSED_PHRASES)).toEqual([]);
    expect(phraseFaults([])).toEqual([]);
  });

  it.each([
    [[{ letters: 'a', text: 'x' }], 'letters'],
    [[{ letters: 'dy fjalë', text: 'x' }], 'letters'],
    [[{ letters: 'nëntëfjal', text: 'x' }], 'letters'],
    [[{ letters: 'ab', text: ' ' }], 'text'],
    [[{ letters: 'ab', text: 'x'.repeat(301) }], 'text'],
  ])('cannot be %o', (wrong, field) => {
    expect(phraseFaults(wrong)).toEqual([expect.objectContaining({ index: 0, field })]);
  });

  it('are told apart by their letters, large or small', () => {
    const twice = [
      { letters: 'ab', text: 'x' },
      { letters: 'AB', text: 'y' },
    ];
    expect(phraseFaults(twice)).toEqual([expect.objectContaining({ index: 1, field: 'letters' })]);
  });
});

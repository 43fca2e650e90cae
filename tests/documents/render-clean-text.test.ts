import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../electron/documents/clean-text.ts';
import { HOSTILE } from '../support/rich-text.ts';

describe('cleanText', () => {
  it('leaves Albanian, emoji, right-to-left text and markup as they are', () => {
    for (const text of ['Përgjegjësi çdo ditë', '😀 👩‍👩‍👧', 'שלום', '<b>&amp;</b> ]]>', 'a\tb\nc']) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('composes letters', () => {
    expect(cleanText('e\u0308 C\u0327')).toBe('ë Ç');
  });

  it('makes every line end one newline', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e\vf\fg')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('drops what no XML may hold', () => {
    expect(cleanText('a\u0000\u001b\u007f\u009f\ufffe\uffff\ufdd0\u{1fffe}b\ud83dc\udc00')).toBe('abc');
  });

  it('drops what is unseen or turns the text around, and keeps what joins an emoji', () => {
    expect(cleanText('pro\u202e3 ,ërdnuk\u202c \u200b\ufeff\u2060\u2066x\u2069 👩‍👧')).toBe('pro3 ,ërdnuk x 👩‍👧');
  });

  it('composes a letter that a dropped character had parted', () => {
    expect(cleanText('e\u0000\u0308')).toBe('ë');
  });

  it('gives the same when it is asked twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanText(text).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('puts the text on one line', () => {
    expect(cleanLine('  a\r\n\tb  c ')).toBe('a b c');
  });
});

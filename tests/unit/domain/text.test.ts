import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlockNode,
  type InlineNode,
  isEmptyText,
  plainText,
  simplify,
  type Text,
  toBlocks,
} from '#shared/domain/text.ts';
import { text } from '../../support/arbitrary-text.ts';

const doc = (...content: BlockNode[]): Text => ({ type: 'doc', content });
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const words = (value: string): InlineNode => ({ type: 'text', text: value });
const br: InlineNode = { type: 'hardBreak' };

describe('simplify', () => {
  it('makes plain paragraphs a string', () => {
    expect(simplify(doc(paragraph(words('a'), br, words('b')), paragraph(words('c'), words('d'))))).toBe('a\nb\n\ncd');
  });

  it('drops blank paragraphs and empty marks', () => {
    const blank = [paragraph(), { type: 'paragraph' as const }, paragraph(words('  '))];
    expect(simplify(doc(...blank, paragraph({ type: 'text', text: 'a', marks: [] }), ...blank))).toBe('a');
  });

  it('composes letters, also across two nodes', () => {
    expect(simplify(doc(paragraph(words('e'), words('\u0308\r\nx'))))).toBe('ë\nx');
    expect(simplify('e\u0308\r\n\r\nx')).toBe('ë\n\nx');
  });

  it.each([
    ['marks', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'bold' }] }))],
    [
      'a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('a'))] }] } as BlockNode),
    ],
    ['an empty line within a paragraph', doc(paragraph(words('a'), br, br, words('b')))],
    ['a line break at the end', doc(paragraph(words('a'), br))],
  ])('keeps the tree where a string would not say the same: %s', (_, tree) => {
    expect(simplify(tree)).toEqual(tree);
  });

  it('keeps a string word by word', () => {
    expect(simplify(' a \n\n\n b\n')).toBe(' a \n\n\n b\n');
  });

  it('changes nothing the second time, and no words', () => {
    const visibleWords = (value: Text) => plainText(value).normalize('NFC').replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(text, (value) => {
        const once = simplify(value);
        expect(simplify(once)).toEqual(once);
        expect(visibleWords(once)).toBe(visibleWords(value));
        if (typeof once === 'string' && typeof value !== 'string') {
          expect(simplify({ type: 'doc', content: toBlocks(once) })).toBe(once);
        }
      }),
    );
  });
});

describe('plainText', () => {
  it('gives the words of lists and tables', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, content: [paragraph(words(value))] });
    const table: BlockNode = { type: 'table', content: [{ type: 'tableRow', content: [cell('a'), cell('b')] }] };
    const list: BlockNode = { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(words('c'))] }] };
    expect(plainText(doc(table, list, paragraph(words('d'), br, words('e')))).split('\n')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});

describe('isEmptyText', () => {
  it.each(['', ' \n ', doc(), doc(paragraph(words(' '), br))])('is true of %j', (value) => {
    expect(isEmptyText(value)).toBe(true);
  });

  it('is false where there is a word', () => {
    expect(isEmptyText(doc(paragraph(), paragraph(words('a'))))).toBe(false);
  });
});

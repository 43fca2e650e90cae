import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockNode, plainText } from '#shared/domain/text.ts';
import { pointNodes, pointsOf } from '../../electron/documents/decision-points.ts';
import { text as anyText } from '../support/arbitrary-text.ts';

const p = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const list = (type: 'orderedList' | 'bulletList', ...items: string[]): BlockNode => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});
const table: BlockNode = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('Zona')] }] }],
};
const doc = (...content: BlockNode[]) => ({ type: 'doc' as const, content });

describe('the points of a decision', () => {
  it('are its paragraphs', () => {
    expect(pointsOf('Miratohet plani.\n\nNgrihet grupi.')).toEqual([[p('Miratohet plani.')], [p('Ngrihet grupi.')]]);
  });

  it('are the items of a numbered list that it begins with', () => {
    expect(pointsOf(doc(list('orderedList', 'A', 'B')))).toEqual([[p('A')], [p('B')]]);
    expect(pointsOf(doc(list('orderedList', 'A', 'B'), p('C')))).toEqual([[p('A')], [p('B')], [p('C')]]);
  });

  it('keep the lists and tables under their paragraph', () => {
    const under = list('bulletList', 'a', 'b');
    const numbered = list('orderedList', 'x');
    expect(pointsOf(doc(p('A:'), under, table, p('B:'), numbered))).toEqual([
      [p('A:'), under, table],
      [p('B:'), numbered],
    ]);
    expect(pointsOf(doc(table, p('A')))).toEqual([[table], [p('A')]]);
  });

  it.each([
    ['in paragraphs', '1. Miratohet plani.\n\n2. Ngrihet grupi.'],
    ['with brackets', '1) Miratohet plani.\n\n2) Ngrihet grupi.'],
    ['on lines', '1. Miratohet plani.\n2. Ngrihet grupi.'],
  ])('lose the numbers that were typed %s', (_, text) => {
    expect(pointsOf(text)).toEqual([[p('Miratohet plani.')], [p('Ngrihet grupi.')]]);
  });

  it.each([
    ['an amount', '5. korrik është afati.\n\nNgrihet grupi.'],
    ['numbers out of order', '2. A\n\n1. B'],
    ['one number only', '1. A'],
  ])('keep what is no numbering: %s', (_, text) => {
    expect(pointsOf(text).map((point) => plainText(doc(...point)))).toEqual(text.split('\n\n'));
  });

  it('are numbered where there are several, and not in articles', () => {
    expect(pointNodes([[p('A')]])).toEqual([p('A')]);
    expect(pointNodes([[p('A')], [p('B')]])).toEqual([list('orderedList', 'A', 'B')]);
    expect(pointNodes(pointsOf('Neni 1\n\nMiratohet plani.'))).toEqual([p('Neni 1'), p('Miratohet plani.')]);
  });

  it('lose no word but typed numbers', () => {
    const words = (text: string) => text.replace(/^\s*\d+[.)]\s+/gmu, '').replace(/\s+/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = plainText({ type: 'doc', content: pointsOf(text).flat() });
        expect(words(kept)).toBe(words(plainText(text)));
      }),
    );
  });
});

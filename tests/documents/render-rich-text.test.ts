import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode, TableCellNode, TableNode } from '#shared/domain/text.ts';
import { cleanText } from '../../electron/documents/clean-text.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { type RichTable, richText } from '../../electron/documents/rich-text.ts';
import { decoded, documentXml, hasValidator, paragraphTexts, validationErrors, xmlFaults } from '../support/docx.ts';
import { anyRichText, squeezed, textsOf } from '../support/rich-text.ts';
import { documentOf, item, p, runs } from '../support/specimen.ts';

const row = (type: TableCellNode['type'], ...texts: string[]): TableNode['content'][number] => ({
  type: 'tableRow',
  content: texts.map((text) => ({ type, content: text === '' ? [] : [p(text)] })),
});
const table = (...content: TableNode['content']): TableNode => ({ type: 'table', content });
const drawn = (node: TableNode): RichTable | undefined =>
  richText([node]).find((block): block is RichTable => block.type === 'table');
const textOf = (block: BlockNode[]) => squeezed(textsOf(block).map(cleanText).join(''));

describe('richText', () => {
  it('begins the first paragraph with the lead', () => {
    expect(richText([{ type: 'paragraph' }, p('foli')], runs('Ana: '))).toEqual([
      { type: 'paragraph', runs: [{ text: 'Ana: ' }, { text: 'foli' }] },
    ]);
  });

  it('gives the lead a paragraph of its own where no paragraph comes first', () => {
    const list: BlockNode = { type: 'bulletList', content: [item(p('a'))] };
    expect(richText([list], runs('Ana:')).map((block) => block.type)).toEqual(['paragraph', 'list']);
    expect(richText([], runs('Ana:'))).toHaveLength(1);
    expect(richText([p('a')], runs(' '))).toEqual([{ type: 'paragraph', runs: [{ text: 'a' }] }]);
  });

  it('leaves out a list’s last empty items and keeps the numbers of the others', () => {
    const list: BlockNode = {
      type: 'orderedList',
      content: [item(p('a')), item(), item(p('c')), item(p(' ')), item()],
    };
    expect(richText([list])).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[{ type: 'paragraph', runs: [{ text: 'a' }] }], [], [{ type: 'paragraph', runs: [{ text: 'c' }] }]],
      },
    ]);
    expect(richText([{ type: 'bulletList', content: [item(), item()] }])).toEqual([]);
  });

  it('pads ragged rows to the widest', () => {
    const wide = drawn(table(row('tableCell', 'a'), row('tableCell', 'b', 'c', 'd'), row('tableCell')));
    expect(wide?.columns).toBe(3);
    expect(wide?.rows.map((cells) => cells.length)).toEqual([3, 3, 3]);
  });

  it('takes the first rows of header cells for the head', () => {
    const body = row('tableCell', 'c', 'd');
    expect(drawn(table(row('tableHeader', 'a', 'b'), body))?.headRows).toBe(1);
    expect(drawn(table(row('tableHeader', 'a', 'b'), row('tableHeader', 'e', 'f'), body))?.headRows).toBe(2);
    expect(drawn(table(body, row('tableHeader', 'a', 'b')))?.headRows).toBe(0);
  });

  it('makes no head of a row with an empty cell, or of all the rows', () => {
    expect(drawn(table(row('tableHeader', '', 'b'), row('tableCell', 'c', 'd')))?.headRows).toBe(0);
    expect(drawn(table(row('tableHeader', 'a'), row('tableHeader', 'b')))?.headRows).toBe(1);
    expect(drawn(table(row('tableHeader', 'a')))?.headRows).toBe(0);
  });

  it('leaves out a table without cells and loses nothing of one too wide for Word', () => {
    expect(drawn(table(row('tableCell')))).toBeUndefined();
    const texts = Array.from({ length: 70 }, (_, index) => `${index}`);
    const wide = drawn(table(row('tableCell', ...texts)));
    expect(wide?.columns).toBe(63);
    expect(wide?.rows[0]?.[62]?.blocks).toHaveLength(8);
  });
});

describe('any rich text', () => {
  it('gives a DOCX that is well formed and holds the words in order', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRichText, async (content) => {
        const bytes = await renderDocx(documentOf({ type: 'richText', content }));
        expect(xmlFaults(documentXml(bytes))).toEqual([]);
        expect(squeezed(paragraphTexts(bytes).join(''))).toBe(textOf(content));
      }),
      { numRuns: 100 },
    );
  });

  it('gives HTML that holds the words in order and no tag but ours', () => {
    const ours = /^<\/?(?:p|ol|ul|li|table|thead|tbody|tr|th|td|strong|em|br)(?: (?:class|scope)="[a-z]+")*>$/u;
    fc.assert(
      fc.property(anyRichText, (content) => {
        const page = renderHtml(documentOf({ type: 'richText', content }));
        const body = /<body[^>]*>(.*)<\/body>/su.exec(page)?.[1] ?? '';
        expect(body.match(/<[^>]*>?/gu)?.filter((tag) => !ours.test(tag)) ?? []).toEqual([]);
        expect(xmlFaults(body.replaceAll('<br>', '<br/>'))).toEqual([]);
        expect(squeezed(decoded(body.replace(/<[^>]*>/gu, '')))).toBe(textOf(content));
      }),
    );
  });

  it('gives plain text that holds the words in order', () => {
    fc.assert(
      fc.property(anyRichText, (content) => {
        const text = renderText(documentOf({ type: 'richText', content }));
        let from = 0;
        for (const word of textsOf(content).flatMap((piece) => cleanText(piece).split(/\s+/u))) {
          const at = text.normalize('NFC').indexOf(word, from);
          expect(at, word).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
      }),
    );
  });

  it.skipIf(!hasValidator)('gives a DOCX that the Open XML SDK finds valid', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRichText, async (content) => {
        const bytes = await renderDocx(documentOf({ type: 'richText', content }));
        expect(await validationErrors(bytes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathText } from '#shared/contract/exchange/path.ts';
import { textFaults } from '#shared/contract/exchange/rich-text.ts';
import { text } from '../../support/arbitrary-text.ts';

const words = { type: 'text', text: 'a' };
const paragraph = { type: 'paragraph', content: [words] };
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const list = (...content: unknown[]) => ({ type: 'bulletList', content });
const cell = (...content: unknown[]) => ({ type: 'tableCell', content });
const row = (...content: unknown[]) => ({ type: 'tableRow', content });
const table = (...content: unknown[]) => ({ type: 'table', content });
const lists = (levels: number): unknown => list(item(paragraph, ...(levels > 1 ? [lists(levels - 1)] : [])));
const pathsOf = (value: unknown) => textFaults(value).map((fault) => pathText(fault.path));

describe('textFaults', () => {
  it('finds nothing in any clerk’s text', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(textFaults(value)).toEqual([]);
      }),
    );
  });

  it.each([
    ['a string', 'a\n\nb\tc\r\nd'],
    ['a blank node beside words', doc({ type: 'paragraph', content: [{ type: 'text', text: ' ' }, words] })],
    ['an empty paragraph', doc({ type: 'paragraph' }, { type: 'paragraph', content: [] }, paragraph)],
    [
      'a table',
      doc(table(row({ type: 'tableHeader', content: [paragraph] }), row(cell(paragraph, list(item(paragraph)))))),
    ],
    ['nine lists in one another', doc(lists(9))],
  ])('accepts %s', (_, value) => {
    expect(pathsOf(value)).toEqual([]);
  });

  it.each([
    ['nothing', undefined, ['']],
    ['null', null, ['']],
    ['a list', [paragraph], ['']],
    ['a blank string', ' \n\t', ['']],
    [
      'nothing visible',
      doc({ type: 'paragraph', content: [{ type: 'text', text: ' ' }, { type: 'hardBreak' }] }),
      [''],
    ],
    ['another root', paragraph, ['type']],
    ['an empty doc', doc(), ['content']],
    ['a doc without content', { type: 'doc' }, ['content']],
    ['an unknown node', doc({ type: 'image' }), ['content[0].type']],
    ['a node of Object’s own', doc({ type: 'constructor' }), ['content[0].type']],
    ['words outside a paragraph', doc(words), ['content[0].type']],
    ['an attribute', doc({ ...paragraph, attrs: {} }), ['content[0]']],
    [
      'a key on a line break',
      doc({ type: 'paragraph', content: [words, { type: 'hardBreak', marks: [] }] }),
      ['content[0].content[1]'],
    ],
    [
      'an empty text node',
      doc({ type: 'paragraph', content: [words, { type: 'text', text: '' }] }),
      ['content[0].content[1].text'],
    ],
    [
      'a control character',
      doc({ type: 'paragraph', content: [{ type: 'text', text: '\u0001' }] }),
      ['content[0].content[0].text'],
    ],
    [
      'another mark',
      doc({ type: 'paragraph', content: [{ ...words, marks: [{ type: 'link' }] }] }),
      ['content[0].content[0].marks[0].type'],
    ],
    [
      'a key on a mark',
      doc({ type: 'paragraph', content: [{ ...words, marks: [{ type: 'bold', x: 1 }] }] }),
      ['content[0].content[0].marks[0]'],
    ],
    [
      'a list in place of an item’s paragraph',
      doc(list(item(list(item(paragraph))))),
      ['content[0].content[0].content[0]'],
    ],
    ['an empty item', doc(list(item())), ['content[0].content[0].content']],
    ['an empty table row', doc(table(row())), ['content[0].content[0].content']],
    ['a cell in a doc', doc(cell(paragraph)), ['content[0].type']],
    ['two faults', doc({ type: 'x' }, paragraph, { type: 'y' }), ['content[0].type', 'content[2].type']],
  ])('refuses %s', (_, value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  it('refuses ten lists in one another', () => {
    expect(pathsOf(doc(lists(10)))).toHaveLength(1);
  });
});

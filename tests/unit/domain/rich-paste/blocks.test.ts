import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFaults } from '#shared/contract/exchange/rich-text.ts';
import { fromEditor } from '#shared/domain/rich-editor.ts';
import { pastedBlocks, pastedText } from '#shared/domain/rich-paste/blocks.ts';
import type { PastedNode } from '#shared/domain/rich-paste/tree.ts';
import { type BlockNode, isEmptyText } from '#shared/domain/text.ts';
import { htmlTree } from '../../../support/html-tree.ts';
import { HOSTILE } from '../../../support/rich-text.ts';
import { CALC, GOOGLE, LIBREOFFICE, WEB, WORD } from './clipboards.ts';

const paste = (html: string) => pastedBlocks(htmlTree(html));

/** A block as a line: `*bold*`, `/italic/`, lists and tables in brackets. */
function drawn(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
      return (block.content ?? [])
        .map((node) => {
          if (node.type === 'hardBreak') return '⏎';
          const types = node.marks?.map(({ type }) => type) ?? [];
          const slanted = types.includes('italic') ? `/${node.text}/` : node.text;
          return types.includes('bold') ? `*${slanted}*` : slanted;
        })
        .join('');
    case 'table':
      return block.content
        .map((row) => `|${row.content.map((cell) => cell.content.map(drawn).join('¶')).join('|')}|`)
        .join('\n');
    default: {
      const items = block.content.map((item) => item.content.map(drawn).join('¶')).join('; ');
      return block.type === 'orderedList' ? `#(${items})` : `-(${items})`;
    }
  }
}

const words = fc.oneof(fc.constantFrom(...HOSTILE, ' ', '\n', '1.', '·'), fc.string({ unit: 'binary', maxLength: 6 }));

describe('pastedBlocks', () => {
  it('reads Word: headings, emphasis, real lists with levels, accepted changes, split cells', () => {
    expect(paste(WORD).map(drawn)).toEqual([
      '*Masat për tetorin*',
      '*Prefekti* hapi mbledhjen në Durrës dhe /falënderoi/ */të gjithë/*.',
      '-(kontrolle në rrugë¶-(në hyrje të qytetit); takime në shkolla)',
      '#(Policia; Bashkia)',
      'U vendos të fillojë sot.',
      '|*Institucioni*||Afati|\n|Policia|Rruga A||\n||Rruga B|10.10|',
    ]);
  });

  it('reads LibreOffice: lines, and a list that stands beside the items of another', () => {
    expect(paste(LIBREOFFICE).map(drawn)).toEqual([
      '*Fjala e parë* dhe e dyta.⏎Rreshti tjetër',
      '#(një; dy¶-(/brenda/); tre)',
    ]);
  });

  it('reads a sheet as a table', () => {
    expect(paste(CALC).map(drawn)).toEqual(['|*Viti*|Aksidente|\n|2019|14|']);
  });

  it('believes a style that takes the bold of an element away', () => {
    expect(paste(GOOGLE).map(drawn)).toEqual(['I thjeshtë *i trashë*', '-(/i pjerrët/)']);
  });

  it('drops scripts, handlers, hidden parts and controls, and keeps the words of links', () => {
    expect(paste(WEB).map(drawn)).toEqual(['Një lidhje & fund', 'Citim⏎⏎dy', 'a⏎b']);
  });

  it('takes a frame of one cell for what it is', () => {
    expect(paste('<table><tr><td><p>a</p><p>b</p></td></tr></table>').map(drawn)).toEqual(['a', 'b']);
  });

  it('turns what is nested beyond measure into paragraphs', () => {
    const nested = `${'<ul><li>x'.repeat(30)}<table><tr><td>a</td><td>b</td></tr></table>${'</li></ul>'.repeat(30)}`;
    const blocks = paste(nested);
    expect(textFaults({ type: 'doc', content: blocks })).toEqual([]);
    expect(blocks.map(drawn).join('').match(/x/gu)).toHaveLength(30);
    expect(blocks.map(drawn).join('')).toContain('a¶b');
  });

  it('stops at the widest table that Word opens', () => {
    const [table] = paste('<table><tr><td colspan=5000>a</td></tr><tr><td>b</td></tr></table>');
    expect(table?.type === 'table' && table.content.map((row) => row.content.length)).toEqual([63, 63]);
  });

  it('gives nothing where there are no words', () => {
    expect(paste('<p>&nbsp;</p><ul><li> </li></ul><table><tr><td></td></tr></table><img src=x>')).toEqual([]);
  });

  const name = fc.constantFrom(
    ...'p div span b i h2 ul ol li table tbody tr td th br pre a o:p st1:city script del style blockquote'.split(' '),
  );
  const style = fc.constantFrom(
    '',
    'mso-list:l0 level1 lfo1',
    'mso-list:l0 level3 lfo1',
    'mso-list:l0 level99 lfo1',
    'mso-list:Ignore',
    'font-weight:bold',
    'font-style:italic;font-weight:400',
    'display:none',
  );
  const span = fc.constantFrom('1', '2', '900', '-1', 'x');
  const { nodes } = fc.letrec<{ nodes: PastedNode[] }>((tie) => ({
    nodes: fc.array(
      fc.oneof(
        { maxDepth: 8, depthSize: 'large', withCrossShrink: true },
        words,
        fc.tuple(name, style, span, span, tie('nodes')).map(
          ([name, style, colspan, rowspan, children]): PastedNode => ({
            name,
            attributes: { style, colspan, rowspan },
            children,
          }),
        ),
      ),
      { maxLength: 4 },
    ),
  }));

  it('gives a text that a record can hold, whatever is pasted', () => {
    fc.assert(
      fc.property(nodes, (tree) => {
        const doc = { type: 'doc' as const, content: pastedBlocks(tree) };
        fc.pre(doc.content.length > 0 && !isEmptyText(doc));
        expect(textFaults(doc)).toEqual([]);
        expect(textFaults(fromEditor(doc))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('pastedText', () => {
  it('parts paragraphs at blank lines and keeps line breaks', () => {
    expect(pastedText('një\r\ndy\r\n\r\ntre\u0007\u00a0x').map(drawn)).toEqual(['një⏎dy', 'tre x']);
  });

  it('gives a text that a record can hold', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (typed) => {
        const doc = { type: 'doc' as const, content: pastedText(typed) };
        fc.pre(doc.content.length > 0 && !isEmptyText(doc));
        expect(textFaults(doc)).toEqual([]);
      }),
    );
  });
});

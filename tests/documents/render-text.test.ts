import { describe, expect, it } from 'vitest';
import { renderText } from '../../electron/documents/render-text.ts';
import { HOSTILE } from '../support/rich-text.ts';
import { cell, documentOf, item, p, runs, specimen } from '../support/specimen.ts';

describe('renderText', () => {
  it('writes every block as lines', () => {
    const text = renderText({
      ...documentOf(
        { type: 'letterhead', lines: ['REPUBLIKA E SHQIPËRISË', 'PREFEKTI'] },
        { type: 'registry', number: '12', place: 'Durrës, më 07.10.2020' },
        { type: 'endorsement', text: 'Është korrigjuar.' },
        { type: 'pageBreak' },
        { type: 'title', text: 'PROCESVERBAL' },
        { type: 'subtitle', text: 'i mbledhjes' },
        { type: 'heading', level: 1, text: 'PJESËMARRJA' },
        {
          type: 'table',
          description: 'd',
          widths: [1, 1, 1],
          head: ['Nr.', 'Emri', 'Ora'],
          rows: [[cell('1.'), cell('Ana\nB')]],
        },
        { type: 'heading', level: 1, text: 'ZHVILLIMI' },
        { type: 'heading', level: 2, text: 'Pika e parë' },
        {
          type: 'richText',
          lead: [{ text: 'Znj. Ana:', bold: true }, { text: ' ' }],
          content: [
            p('foli.'),
            { type: 'paragraph' },
            {
              type: 'orderedList',
              content: [item(p('një'), p('më tej'), { type: 'bulletList', content: [item(p('x'))] }), item(p('dy'))],
            },
          ],
        },
        { type: 'list', ordered: false, items: [runs('a'), runs('b')] },
        { type: 'paragraph', runs: runs('rresht\ntjetër\ti tretë  ') },
        {
          type: 'signatures',
          columns: [
            { role: 'SEKRETARJA', name: 'Znj. B', note: '(nënshkrimi)' },
            { role: 'KRYETARI', name: 'Z. C', note: '' },
          ],
        },
      ),
      draft: true,
    });
    expect(text).toBe(`PROJEKT

REPUBLIKA E SHQIPËRISË
PREFEKTI

Nr. 12 Prot.    Durrës, më 07.10.2020

Është korrigjuar.

PROCESVERBAL

i mbledhjes

I. PJESËMARRJA

Nr. | Emri | Ora
1. | Ana B |

II. ZHVILLIMI

1. Pika e parë

Znj. Ana: foli.

1. një
   më tej
   – x
2. dy

• a
• b

rresht
tjetër i tretë

SEKRETARJA
______________________________
Znj. B
(nënshkrimi)

KRYETARI
______________________________
Z. C
`);
  });

  it('writes PROJEKT over a draft and over nothing else', () => {
    expect(renderText({ ...specimen, draft: true })).toMatch(/^PROJEKT\n/u);
    expect(renderText({ ...specimen, draft: false })).not.toContain('PROJEKT');
  });

  it('counts headings in Roman numbers', () => {
    const headings = Array.from({ length: 49 }, () => ({ type: 'heading', level: 1, text: 'A' }) as const);
    const lines = renderText(documentOf(...headings)).split('\n\n');
    expect([lines[3], lines[8], lines[13], lines[39], lines[48]?.trim()]).toEqual([
      'IV. A',
      'IX. A',
      'XIV. A',
      'XL. A',
      'XLIX. A',
    ]);
  });

  it('gives a table in a text a line a row', () => {
    const row = (...texts: string[]) => ({
      type: 'tableRow' as const,
      content: texts.map((text) => ({ type: 'tableCell' as const, content: [p(text)] })),
    });
    const text = renderText(
      documentOf({ type: 'richText', content: [{ type: 'table', content: [row('a', 'b'), row('c')] }] }),
    );
    expect(text).toBe('a | b\nc |\n');
  });

  it('ends no line in a space and holds no control characters', () => {
    const text = renderText(documentOf({ type: 'richText', content: HOSTILE.map((one) => p(`${one} `)) }));
    expect(text).not.toMatch(/ $/mu);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
    expect(text).toContain('<b>jo e trashë</b>\n');
  });
});

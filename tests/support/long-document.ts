import type { Block, Document } from '../../electron/documents/blocks.ts';
import { cell, documentOf, item, p, runs, specimen } from './specimen.ts';

const WORDS =
  'Fushata vijon gjatë gjithë muajit tetor dhe është pjesë integrale e fushatës kombëtare të koordinuar nga Koordinatori Kombëtar Antitrafik me pjesëmarrjen e institucioneve të qarkut'.split(
    ' ',
  );

/** A document of several pages with blocks of every kind and length, another one for each seed. */
export function longDocument(seed: number): Document {
  let state = seed + 1;
  const below = (end: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * end);
  };
  const speech = (most: number) =>
    `${Array.from({ length: 1 + below(most) }, () => WORDS[below(WORDS.length)]).join(' ')}.`;
  const several = <T>(most: number, make: () => T) => Array.from({ length: 1 + below(most) }, make);

  const kinds: (() => Block)[] = [
    () => ({ type: 'heading', level: 2, text: speech(8) }),
    () => ({
      type: 'richText',
      lead: [{ text: 'Z. Emër: ', bold: true }],
      content: [
        p(speech(200)),
        { type: 'orderedList', content: several(12, () => item(p(speech(60)))) },
        p(speech(90)),
      ],
    }),
    () => ({
      type: 'table',
      description: 'Tabelë',
      widths: [1, 3, 2],
      head: ['A', 'B', 'C'],
      rows: several(40, () => [cell(speech(3)), cell(speech(30)), cell(speech(5))]),
    }),
    () => ({ type: 'list', ordered: below(2) === 0, items: several(20, () => runs(speech(40))) }),
    () => ({
      type: 'richText',
      content: [
        {
          type: 'table',
          content: several(6, () => ({
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [p(speech(120))] },
              { type: 'tableCell', content: [{ type: 'bulletList', content: several(3, () => item(p(speech(30)))) }] },
            ],
          })),
        },
      ],
    }),
    () => ({ type: 'paragraph', runs: [...runs(speech(200)), { text: `\n${speech(20)}`, italic: true }] }),
  ];
  const blocks = Array.from(
    { length: 14 },
    () => kinds[below(kinds.length)]?.() ?? ({ type: 'title', text: '' } as const),
  );
  return {
    ...documentOf(...blocks, ...specimen.blocks.slice(-3)),
    draft: seed % 2 === 0,
    orientation: seed % 5 === 4 ? 'landscape' : 'portrait',
  };
}

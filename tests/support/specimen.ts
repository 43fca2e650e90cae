import type { BlockNode, ListItemNode, Mark } from '#shared/domain/text.ts';
import type { Cell, Document, Run } from '../../electron/documents/blocks.ts';

const bold: Mark[] = [{ type: 'bold' }];
const italic: Mark[] = [{ type: 'italic' }];

export const p = (text: string, marks?: Mark[]): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
export const item = (...content: BlockNode[]): ListItemNode => ({ type: 'listItem', content });
export const cell = (text: string): Cell => ({ runs: [{ text }] });

const table: BlockNode = {
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: [
        { type: 'tableHeader', content: [p('Bashkia')] },
        { type: 'tableHeader', content: [p('Rastet')] },
        { type: 'tableHeader', content: [p('Shënime')] },
      ],
    },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [p('Durrës')] }] },
    {
      type: 'tableRow',
      content: [
        { type: 'tableCell', content: [p('Shijak')] },
        {
          type: 'tableCell',
          content: [{ type: 'bulletList', content: [item(p('dy të reja')), item(p('një e mbyllur'))] }],
        },
        {
          type: 'tableCell',
          content: [
            {
              type: 'table',
              content: [
                { type: 'tableRow', content: [{ type: 'tableCell', content: [p('brenda')] }] },
                { type: 'tableRow', content: [{ type: 'tableCell', content: [p('tabelës')] }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const speech =
  'Fushata vijon gjatë gjithë muajit tetor dhe është pjesë integrale e fushatës kombëtare të koordinuar nga Koordinatori Kombëtar Antitrafik, ' +
  'me pjesëmarrjen e institucioneve të qarkut, të bashkive dhe të shoqërisë civile.';

const rich: BlockNode[] = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: `${speech} ` },
      { type: 'text', text: 'Kjo është e rëndësishme', marks: bold },
      { type: 'text', text: ' dhe ' },
      { type: 'text', text: 'urgjente', marks: italic },
      { type: 'text', text: '.' },
      { type: 'hardBreak' },
      { type: 'text', text: 'Rresht i ri pas një ndarjeje të butë.' },
    ],
  },
  { type: 'paragraph' },
  {
    type: 'orderedList',
    content: [
      item(p('Informimi i punonjësve shëndetësorë;'), {
        type: 'orderedList',
        content: [item(p('në qendrat e qytetit,')), item(p('në qendrat e fshatrave,'))],
      }),
      item(p('Shpërndarja e materialeve:'), {
        type: 'bulletList',
        content: [item(p('fletëpalosje')), item(p('postera'))],
      }),
      item(p('Raportimi.'), p('Paragraf i dytë i së njëjtës pikë, i cili vijon nën të parin.')),
    ],
  },
  table,
  p('Pas tabelës diskutimi vijoi me pyetjet e anëtarëve.'),
];

/** Every block there is. Nobody in it is real. */
export const specimen: Document = {
  title: 'Procesverbal nr. 4, 07.10.2020',
  subject: 'Mbledhja koordinuese e Komitetit Rajonal Antitrafik Durrës',
  author: 'Institucioni i Prefektit të Qarkut Durrës',
  shortTitle: 'Procesverbal nr. 4, 07.10.2020',
  date: '2020-10-07',
  draft: true,
  orientation: 'portrait',
  blocks: [
    {
      type: 'letterhead',
      lines: [
        'REPUBLIKA E SHQIPËRISË',
        'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS',
        'KOMITETI RAJONAL ANTITRAFIK DURRËS',
      ],
    },
    { type: 'registry', number: '1234', place: 'Durrës, më 07.10.2020' },
    { type: 'title', text: 'PROCESVERBAL' },
    { type: 'subtitle', text: 'i mbledhjes koordinuese të Komitetit Rajonal Antitrafik Durrës, datë 07.10.2020' },
    { type: 'subtitle', text: 'Nr. 4' },
    { type: 'paragraph', runs: [{ text: `Sot, më datë 07.10.2020, ora 10:00, u zhvillua mbledhja. ${speech}` }] },
    { type: 'heading', level: 1, text: 'PJESËMARRJA' },
    { type: 'paragraph', runs: [{ text: 'Anëtarët:' }], keepWithNext: true },
    {
      type: 'table',
      description: 'Anëtarët dhe prezenca e tyre',
      widths: [6, 24, 34, 22, 14],
      head: ['Nr.', 'Emër Mbiemër', 'Institucioni', 'Funksioni', 'Prezenca'],
      rows: Array.from({ length: 30 }, (_, row) => [
        { runs: [{ text: `${row + 1}.` }], align: 'center' },
        cell(`Znj. Emër Anëtare ${row + 1}`),
        cell('Drejtoria Vendore e Kujdesit Shëndetësor'),
        cell('Specialiste'),
        { runs: [{ text: 'e pranishme' }], align: 'center' },
      ]),
      rowHeight: 9,
    },
    {
      type: 'paragraph',
      runs: [{ text: 'Nga 30 anëtarë me të drejtë vote, janë të pranishëm 30. Mbledhja është e vlefshme.' }],
    },
    { type: 'heading', level: 1, text: 'RENDI I DITËS' },
    {
      type: 'list',
      ordered: true,
      items: [[{ text: 'Nisja e fushatës' }], [{ text: 'Prezantimi i videos' }], [{ text: 'Të ndryshme' }]],
    },
    { type: 'list', ordered: true, items: [[{ text: 'Lista e dytë fillon nga një' }]] },
    { type: 'list', ordered: false, items: [[{ text: 'video' }], [{ text: 'raport' }]] },
    { type: 'heading', level: 1, text: 'ZHVILLIMI I MBLEDHJES' },
    { type: 'heading', level: 2, text: 'Nisja e fushatës së ndërgjegjësimit' },
    {
      type: 'richText',
      lead: [{ text: 'Z. Emër Prefekti', bold: true }, { text: ' (Institucioni i Prefektit): ' }],
      content: rich,
    },
    { type: 'heading', level: 2, text: 'Prezantimi i videos informuese për punonjësit shëndetësorë' },
    { type: 'richText', lead: [{ text: 'Znj. Emër Shëndetësia:', bold: true }], content: [table] },
    { type: 'heading', level: 1, text: 'VENDIMET' },
    { type: 'heading', level: 2, text: 'Miratimi i planit' },
    { type: 'paragraph', runs: [{ text: speech }] },
    { type: 'paragraph', runs: [{ text: 'Mbledhja u mbyll në orën 11:30.' }] },
    { type: 'paragraph', runs: [{ text: 'Ky procesverbal u hartua në 3 (tre) ekzemplarë.' }] },
    {
      type: 'signatures',
      columns: [
        { role: 'SEKRETARJA', name: 'Znj. Emër Sekretarja', note: '(nënshkrimi, vula)' },
        { role: 'KRYETARI', name: 'Z. Emër Prefekti', note: '(nënshkrimi, vula)' },
      ],
    },
  ],
};

/** A document of a few blocks only. */
export function documentOf(...blocks: Document['blocks']): Document {
  return { ...specimen, draft: false, blocks };
}

export const runs = (text: string): Run[] => [{ text }];

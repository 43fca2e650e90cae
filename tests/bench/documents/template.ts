import type { Block, Cell, Document } from '../../../electron/documents/blocks.ts';

/** What a template's placeholders are filled with. */
export type Filling = {
  members: Record<string, string>[];
  items: { title: string; statements: { speaker: string; words: string }[] }[];
};

/**
 * A document as a template and what fills it, so that both together say the same: the rows of the longest table and all
 * that was said are loops, all else stands in the template as it is.
 */
export function asTemplate(document: Document): { template: Document; filling: Filling } {
  const { blocks } = document;
  const members = longestTable(blocks);
  const from = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  const end = blocks.findLastIndex((block) => block.type === 'richText') + 1;
  const said = blocks.slice(from, end);
  const template = [...blocks.slice(0, from), ...LOOP, ...blocks.slice(end)].map((block) =>
    block === members ? { ...members, rows: [placeholders(members.rows[0] ?? [])] } : block,
  );
  return {
    template: { ...document, blocks: template },
    filling: { members: members.rows.map(rowData), items: items(said) },
  };
}

type Table = Extract<Block, { type: 'table' }>;

function longestTable(blocks: readonly Block[]): Table {
  const tables = blocks.filter((block) => block.type === 'table');
  const longest = tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  if (!longest) throw new Error('there is no table');
  return longest;
}

const textOf = ({ runs }: Cell) => runs.map(({ text }) => text).join('');

function placeholders(row: readonly Cell[]): Cell[] {
  return row.map((cell, column) => {
    const begins = column === 0 ? '{#members}' : '';
    const ends = column === row.length - 1 ? '{/members}' : '';
    return { ...cell, runs: [{ text: `${begins}{c${column}}${ends}` }] };
  });
}

const rowData = (row: readonly Cell[]) => Object.fromEntries(row.map((cell, column) => [`c${column}`, textOf(cell)]));

const line = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

const LOOP: Block[] = [
  line('{#items}'),
  { type: 'heading', level: 2, text: '{title}' },
  line('{#statements}'),
  { type: 'paragraph', runs: [{ text: '{speaker}', bold: true }, { text: '{words}' }] },
  line('{/statements}'),
  line('{/items}'),
];

function items(said: readonly Block[]): Filling['items'] {
  const all: Filling['items'] = [];
  for (const block of said) {
    if (block.type === 'heading') all.push({ title: block.text, statements: [] });
    if (block.type !== 'richText') continue;
    const [name, ...rest] = block.lead ?? [];
    const words = block.content.flatMap((node) =>
      node.type === 'paragraph'
        ? (node.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ''))
        : [],
    );
    all.at(-1)?.statements.push({
      speaker: name?.text ?? '',
      words: [...rest.map(({ text }) => text), ...words].join(''),
    });
  }
  return all;
}

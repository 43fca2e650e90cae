/** Puts a day, a place and figures into a topic's words. */
import { formatDate } from '#shared/albanian/dates.ts';
import type { BlockNode, DocNode, InlineNode, Text } from '#shared/domain/text.ts';
import type { Chance } from './chance.ts';
import { addDays, monthOf, yearOf } from './days.ts';

const QUARTERS = ['parë', 'dytë', 'tretë', 'katërt'] as const;
const UNITS = ['Sukth', 'Katund i Ri', 'Manëz', 'Ishëm', 'Rrashbull'] as const;
const SCHOOLS = ['“Naim Frashëri”', '“Gjergj Kastrioti”', '“Demokracia”', '“Bashkimi”', '“15 Tetori”'] as const;

export type Wording = { line: (words: string) => string; text: (words: Text) => Text };

/** The words of one item; the same name stands for the same thing throughout it, each figure is its own. */
export function wordingOf(luck: Chance, date: string): Wording {
  const year = yearOf(date);
  const names: Record<string, string> = {
    njësia: luck.pick(UNITS),
    shkolla: luck.pick(SCHOOLS),
    viti: String(year),
    'viti i kaluar': String(year - 1),
    tremujorit: lastQuarter(date),
    'pas dy javësh': formatDate(addDays(date, 14)),
    'pas një muaji': formatDate(addDays(date, 30)),
  };
  const line = (words: string) =>
    words.replaceAll(/\{(?:(\d+)–(\d+)(?:\/(\d+))?|([^{}]+))\}/gu, (whole, least, most, step = '1', name) =>
      name === undefined ? figure(luck, Number(least), Number(most), Number(step)) : (names[name] ?? whole),
    );
  return { line, text: (words) => (typeof words === 'string' ? marked(line(words)) : mapDoc(words, line)) };
}

const figure = (luck: Chance, least: number, most: number, step: number) =>
  String(luck.number(Math.ceil(least / step), Math.floor(most / step)) * step);

/** `tremujorit të katërt të vitit 2024`: the last that was over on a day. */
function lastQuarter(date: string): string {
  const index = Math.floor((monthOf(date) - 1) / 3);
  return index === 0
    ? `tremujorit të katërt të vitit ${yearOf(date) - 1}`
    : `tremujorit të ${QUARTERS[index - 1]} të vitit ${yearOf(date)}`;
}

/** A plain text stays one; what has bold in it needs the tree. */
function marked(words: string): Text {
  return words.includes('**') ? { type: 'doc', content: [{ type: 'paragraph', content: boldParts(words) }] } : words;
}

function boldParts(words: string): InlineNode[] {
  return words
    .split(/\*\*(.+?)\*\*/u)
    .map(
      (part, index): InlineNode => ({
        type: 'text',
        text: part,
        ...(index % 2 === 1 && { marks: [{ type: 'bold' }] }),
      }),
    )
    .filter((node) => node.type === 'text' && node.text !== '');
}

type Map = (words: string) => string;

const mapDoc = ({ content }: DocNode, map: Map): DocNode => ({
  type: 'doc',
  content: content.map((b) => mapBlock(b, map)),
});

function mapBlock(block: BlockNode, map: Map): BlockNode {
  const blocks = (content: BlockNode[]) => content.map((child) => mapBlock(child, map));
  switch (block.type) {
    case 'paragraph':
      return {
        type: 'paragraph',
        content: (block.content ?? []).flatMap((node) => (node.type === 'text' ? boldParts(map(node.text)) : [node])),
      };
    case 'table':
      return {
        type: 'table',
        content: block.content.map((row) => ({
          type: 'tableRow',
          content: row.content.map((cell) => ({ type: cell.type, content: blocks(cell.content) })),
        })),
      };
    default:
      return {
        type: block.type,
        content: block.content.map((item) => ({ type: 'listItem', content: blocks(item.content) })),
      };
  }
}

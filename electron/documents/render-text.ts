import type { Block, Document, Run } from './blocks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { headingNumbers } from './heading-numbers.ts';
import { registryLine } from './registry-line.ts';
import { type RichBlock, type RichList, richText } from './rich-text.ts';

const SIGN_LINE = '_'.repeat(30);

const textOf = (runs: Run[]) => runs.map((run) => cleanText(run.text).replaceAll('\t', ' ')).join('');
const linesOf = (runs: Run[]) => textOf(runs).split('\n');
const row = (cells: string[]) => cells.join(' | ');

/** Lines after the first stand under its text. */
function marked(marker: string, lines: string[]): string[] {
  const indent = ' '.repeat(marker.length + 1);
  return lines.length === 0
    ? [marker]
    : lines.map((line, index) => (index === 0 ? `${marker} ${line}` : indent + line));
}

function marker(ordered: boolean, index: number, depth: number): string {
  if (ordered) return `${index + 1}.`;
  return depth % 2 === 0 ? '•' : '–';
}

function richList(list: RichList, depth: number): string[] {
  return list.items.flatMap((item, index) =>
    marked(
      marker(list.ordered, index, depth),
      item.flatMap((block) => richLines(block, depth + 1)),
    ),
  );
}

function richLines(block: RichBlock, depth: number): string[] {
  if (block.type === 'paragraph') return linesOf(block.runs);
  if (block.type === 'list') return richList(block, depth);
  return block.rows.map((cells) =>
    row(cells.map((cell) => cell.blocks.map((inner) => cleanLine(richLines(inner, depth).join('; '))).join('; '))),
  );
}

function draw(block: Block, number: string): string[][] {
  switch (block.type) {
    case 'letterhead':
      return [block.lines.flatMap((line) => linesOf([{ text: line }]))];
    case 'registry':
      return [[`${cleanLine(registryLine(block.number))}    ${cleanLine(block.place)}`]];
    case 'endorsement':
      return [linesOf([{ text: block.text }])];
    case 'pageBreak':
      return [];
    case 'title':
    case 'subtitle':
      return [linesOf([{ text: block.text }])];
    case 'heading':
      return [[`${number} ${cleanLine(block.text)}`]];
    case 'paragraph':
      return [linesOf(block.runs)];
    case 'richText':
      return richText(block.content, block.lead).map((inner) => richLines(inner, 0));
    case 'list':
      return [block.items.flatMap((item, index) => marked(marker(block.ordered, index, 0), linesOf(item)))];
    case 'table': {
      const rows = block.rows.map((cells) =>
        row(block.widths.map((_, column) => cleanLine(textOf(cells[column]?.runs ?? [])))),
      );
      return [[row(block.head.map(cleanLine)), ...rows]];
    }
    case 'signatures':
      return block.columns.map(({ role, name, note }) => [role, SIGN_LINE, name, note].map(cleanLine).filter(Boolean));
  }
}

/** The document as plain text: blocks parted by a blank line, a table's row as one line, no line ends in a space; the seal is the last line. */
export function renderText(document: Document): string {
  const numbers = headingNumbers(document.blocks);
  const blocks = document.blocks.flatMap((block) => draw(block, numbers.get(block) ?? ''));
  const seal = document.seal === undefined ? [] : [[cleanLine(document.seal)]];
  return [...(document.draft ? [['PROJEKT']] : []), ...blocks, ...seal]
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

/** A clerk's rich text made regular, so that the three renderers draw one simple form and none has rules of its own. */
import type { BlockNode, InlineNode, ListItemNode, TableCellNode, TableNode } from '#shared/domain/text.ts';
import type { Run } from './blocks.ts';
import { cleanText } from './clean-text.ts';

/** Text is clean; `\n` in a run is a line break. */
type RichParagraph = { type: 'paragraph'; runs: Run[] };
export type RichList = { type: 'list'; ordered: boolean; items: RichBlock[][] };
export type RichCell = { header: boolean; blocks: RichBlock[] };
/** Every row has `columns` cells; the first `headRows` rows are the head, and a body row follows them. */
export type RichTable = { type: 'table'; columns: number; headRows: number; rows: RichCell[][] };
export type RichBlock = RichParagraph | RichList | RichTable;

/** Word opens no table that is wider. */
const MOST_COLUMNS = 63;

const isBlank = (runs: Run[]) => runs.every((run) => run.text.trim() === '');

function toRun(node: InlineNode): Run {
  if (node.type === 'hardBreak') return { text: '\n' };
  const marks = node.marks?.map((mark) => mark.type) ?? [];
  return {
    text: cleanText(node.text),
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italic: true }),
  };
}

function padded(row: RichCell[], columns: number): RichCell[] {
  const missing = Math.max(0, columns - row.length);
  const surplus = row.slice(columns - 1);
  if (surplus.length > 1) {
    const last = { header: surplus.every((cell) => cell.header), blocks: surplus.flatMap((cell) => cell.blocks) };
    return [...row.slice(0, columns - 1), last];
  }
  return [...row, ...Array.from({ length: missing }, () => ({ header: false, blocks: [] }))];
}

/** An empty cell heads nothing, and a head with no row under it heads no table: such rows are body. */
function countHeadRows(rows: RichCell[][]): number {
  const body = rows.findIndex((row) => row.some((cell) => !cell.header || cell.blocks.length === 0));
  return body === -1 ? rows.length - 1 : body;
}

function toTable(node: TableNode): RichTable[] {
  const cells = node.content.map((row) =>
    row.content.map((cell: TableCellNode) => ({ header: cell.type === 'tableHeader', blocks: toRich(cell.content) })),
  );
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...cells.map((row) => row.length)));
  if (columns === 0) return [];
  const rows = cells.map((row) => padded(row, columns));
  return [{ type: 'table', columns, headRows: countHeadRows(rows), rows }];
}

function toRich(nodes: BlockNode[]): RichBlock[] {
  return nodes.flatMap((node): RichBlock[] => {
    if (node.type === 'table') return toTable(node);
    if (node.type === 'paragraph') {
      const runs = (node.content ?? []).map(toRun);
      return isBlank(runs) ? [] : [{ type: 'paragraph', runs }];
    }
    const items = node.content.map((item: ListItemNode) => toRich(item.content));
    const kept = items.slice(0, items.findLastIndex((item) => item.length > 0) + 1);
    return kept.length === 0 ? [] : [{ type: 'list', ordered: node.type === 'orderedList', items: kept }];
  });
}

/** Blank paragraphs and a list's last empty items are left out: space between paragraphs is the style's. `lead` begins the first paragraph, or is one of its own. */
export function richText(content: BlockNode[], lead: Run[] = []): RichBlock[] {
  const blocks = toRich(content);
  const opening = lead.map((run) => ({ ...run, text: cleanText(run.text) }));
  if (isBlank(opening)) return blocks;
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph') return [{ type: 'paragraph', runs: [...opening, ...first.runs] }, ...rest];
  return [{ type: 'paragraph', runs: opening }, ...blocks];
}

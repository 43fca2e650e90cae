/** Pasted tables as grids: a merged cell's words stand in its first cell, the others of it are blank. */
import type { BlockNode, TableCellNode } from '../text.ts';
import { isReadable, type PastedElement, type PastedNode } from './tree.ts';

/** Word opens no table that is wider. */
const MOST_COLUMNS = 63;
/** A sheet's columns to its end are no table of a record. */
const MOST_ROWS = 500;

type CellBlocks = (cell: PastedElement) => BlockNode[];

/** The rows of a table's grid, all of one width; none where it has no cell. */
export function gridOf(table: PastedElement, blocks: CellBlocks): TableCellNode[][] {
  const rows = rowsOf(table.children).slice(0, MOST_ROWS);
  const grid: TableCellNode[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      if (x >= MOST_COLUMNS) break;
      place(grid, { x, y, width: span(cell, 'colspan'), height: span(cell, 'rowspan') }, cell, blocks);
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return width === 0 ? [] : grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? blank('tableCell')));
}

type Area = { x: number; y: number; width: number; height: number };

function place(grid: TableCellNode[][], { x, y, width, height }: Area, cell: PastedElement, blocks: CellBlocks) {
  const type = cell.name === 'th' ? 'tableHeader' : 'tableCell';
  const content = blocks(cell);
  for (const [down, row] of grid.slice(y, y + height).entries()) {
    for (let column = x; column < Math.min(x + width, MOST_COLUMNS); column += 1) {
      const isFirst = down === 0 && column === x;
      row[column] ??= isFirst && content.length > 0 ? { type, content } : blank(type);
    }
  }
}

const blank = (type: TableCellNode['type']): TableCellNode => ({ type, content: [{ type: 'paragraph' }] });

function span({ attributes }: PastedElement, name: 'colspan' | 'rowspan'): number {
  const number = Number(attributes[name]);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** Its rows, also in a head, a body and a foot, but not those of a table inside a cell. */
function rowsOf(nodes: readonly PastedNode[]): PastedElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || !isReadable(node)) return [];
    if (node.name === 'tr') return [node];
    return ['tbody', 'thead', 'tfoot'].includes(node.name) ? rowsOf(node.children) : [];
  });
}

function cellsOf(row: PastedElement): PastedElement[] {
  return row.children.filter(
    (node): node is PastedElement =>
      typeof node !== 'string' && (node.name === 'td' || node.name === 'th') && isReadable(node),
  );
}

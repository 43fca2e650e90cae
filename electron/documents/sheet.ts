/** Tables for a spreadsheet program. */
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';

type SheetColumn = { head: string; width: number };
/** A text, a number or a day without an hour; nothing for an empty cell. */
export type SheetCell = string | number | Date | undefined;
export type Sheet = { name: string; columns: readonly SheetColumn[]; rows: readonly (readonly SheetCell[])[] };

/** What begins like a formula would be one where a table is saved again as text. */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

/** As XLSX: the heads stay in sight, days are days and numbers numbers, every text is a text. */
export async function renderSheet({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const data: SheetData = [
    columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  return writeExcelFile(data, {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(value: SheetCell): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
  return { value: harmlessCell(value).slice(0, LONGEST), type: String, wrap: true, alignVertical: 'top' };
}

/** Characters that a cell may hold. */
const LONGEST = 32_767;

/** A list of members that was pasted, while the clerk corrects it: cells as they were written and what each column says. */
import { readTable } from '#shared/domain/pasted-table.ts';
import { recognise } from './columns.ts';
import type { Meaning } from './words.ts';

/** `key` stays with its row while others go. */
export type SheetRow = { key: number; cells: readonly string[] };

export type Sheet = {
  /** Lines over the headings, not taken. */
  above: readonly string[];
  columns: readonly { meaning: Meaning; heading?: string }[];
  rows: readonly SheetRow[];
};

/** What each member needs and a list may lack; such columns are added, empty: the title before the name, the others behind. */
const NEEDED: readonly Meaning[] = ['institution', 'position', 'role', 'voting'];

export function readSheet(text: string): Sheet {
  const { above, headings, meanings, rows } = recognise(readTable(text));
  const before = meanings.includes('title') || rows.length === 0 ? [] : (['title'] as const);
  const behind = rows.length === 0 ? [] : NEEDED.filter((meaning) => !meanings.includes(meaning));
  return {
    above: above.map((cells) => cells.filter((cell) => cell !== '').join(' ')),
    columns: [
      ...before.map((meaning) => ({ meaning })),
      ...meanings.map((meaning, index) => ({ meaning, ...(headings?.[index] && { heading: headings[index] }) })),
      ...behind.map((meaning) => ({ meaning })),
    ],
    rows: rows.map((cells, key) => ({
      key,
      cells: [...before.map(() => ''), ...cells, ...behind.map(() => '')],
    })),
  };
}

/** A whole name and its parts exclude each other, and no two columns say the same. */
const EXCLUDED: Partial<Record<Meaning, readonly Meaning[]>> = {
  fullName: ['firstName', 'lastName'],
  firstName: ['fullName'],
  lastName: ['fullName'],
};

/** Gives a column another meaning; another column that had it is not taken any more. */
export function withMeaning(sheet: Sheet, index: number, meaning: Meaning): Sheet {
  const gone: readonly Meaning[] = meaning === 'skip' ? [] : [meaning, ...(EXCLUDED[meaning] ?? [])];
  const columns = sheet.columns.map((column, at) => {
    if (at === index) return { ...column, meaning };
    return gone.includes(column.meaning) ? { ...column, meaning: 'skip' as const } : column;
  });
  return { ...sheet, columns };
}

export function withCell(sheet: Sheet, key: number, index: number, value: string): Sheet {
  const rows = sheet.rows.map((row) =>
    row.key === key ? { ...row, cells: row.cells.map((cell, at) => (at === index ? value : cell)) } : row,
  );
  return { ...sheet, rows };
}

export function withoutRow(sheet: Sheet, key: number): Sheet {
  return { ...sheet, rows: sheet.rows.filter((row) => row.key !== key) };
}

/** One more line, to be typed. A sheet that is empty gets the columns that a member needs. */
export function withRow(sheet: Sheet | undefined): Sheet {
  const { above, columns, rows } = sheet ?? { above: [], columns: TYPED.map((meaning) => ({ meaning })), rows: [] };
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return { above, columns, rows: [...rows, { key, cells: columns.map(() => '') }] };
}

const TYPED: readonly Meaning[] = ['title', 'firstName', 'lastName', 'institution', 'position', 'role', 'voting'];

/** A table as it comes out of a spreadsheet, a text file or a list that was typed: rows of cells of one line each. */
import { cleanLine } from './typed.ts';

type Separator = '\t' | ';' | ',';

/** Every row has as many cells; empty rows and columns are left out, and nothing else. */
export function readTable(text: string): string[][] {
  const rows = splitRows(text, separatorOf(text)).map((row) => row.map(oneLine));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isUsed = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => isUsed.flatMap((used, column) => (used ? [row[column] ?? ''] : [])));
}

/** A tab is a spreadsheet's; else what more of the lines hold, the semicolon where they are even: an Albanian decimal is a comma. */
function separatorOf(text: string): Separator {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r\n|\r|\n/u);
  const having = (separator: Separator) => lines.filter((line) => line.includes(separator)).length;
  return having(';') > 0 && having(';') >= having(',') ? ';' : ',';
}

/** Quotes hold a cell together only where they close before a separator or a line's end; else they are marks like any other. */
function splitRows(text: string, separator: Separator): string[][] {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'uy');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let end = ''; cell.lastIndex < text.length || end === separator; ) {
    const [, inQuotes, plain = '', after = ''] = cell.exec(text) ?? [];
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    end = after;
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const oneLine = (cell: string) => cleanLine(cell).replace(/\s+/gu, ' ').trim();

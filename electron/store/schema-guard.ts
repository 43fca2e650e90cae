import type Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors.ts';

/**
 * Every table, index, trigger and view as the SQL that made it, each table before what hangs on it. Left out: SQLite's
 * own (`sqlite_…`), and the tables that full text keeps its index in, whose form is SQLite's affair.
 */
export function describeSchema(database: Database.Database): string {
  const rows = database
    .prepare<[], string>(
      `SELECT sql FROM sqlite_master
       WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'
         AND NOT (type = 'table' AND name IN (SELECT name FROM pragma_table_list WHERE type = 'shadow'))
       ORDER BY tbl_name, type <> 'table', type, name`,
    )
    .pluck()
    .all();
  return rows.map((sql) => `${tidy(sql)};\n`).join('\n');
}

/** The indentation is that of the migration's file. */
function tidy(sql: string): string {
  const lines = sql.split(/\r?\n/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A trigger, view or index too many or too few means that somebody else has written here: STORAGE `damaged`. */
export function assertSchema(database: Database.Database, expected: string): void {
  // Where a line was broken says nothing about the table.
  const fold = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  if (fold(describeSchema(database)) !== fold(expected)) {
    throw new AppError('STORAGE', { reason: 'damaged' }, new Error('The schema is not the one of this program'));
  }
}

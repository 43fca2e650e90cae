import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { registerFile } from './folder.ts';
import { userVersion } from './migrate.ts';
import { asStorageError } from './sqlite-errors.ts';
import { tableCounts } from './table-counts.ts';

/** How large a register is and how it is set up: numbers alone. Throws STORAGE where it does not open. */
export function registerFacts(folder: string): Record<string, unknown> {
  const file = registerFile(folder);
  const sizes = Object.fromEntries(
    ['', '-wal'].map((end) => [`file${end}`, existsSync(`${file}${end}`) ? statSync(`${file}${end}`).size : null]),
  );
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return {
        ...sizes,
        schema: userVersion(database),
        sqlite: database.prepare<[], string>('SELECT sqlite_version()').pluck().get(),
        pages: database.pragma('page_count', { simple: true }),
        free: database.pragma('freelist_count', { simple: true }),
        journal: database.pragma('journal_mode', { simple: true }),
        quickCheck: database.pragma('quick_check(1)', { simple: true }) === 'ok',
        rows: tableCounts(database),
      };
    } finally {
      database.close();
    }
  } catch (error) {
    throw asStorageError(error, folder) ?? error;
  }
}

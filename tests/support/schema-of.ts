import Database from 'better-sqlite3';
import type { Migration } from '../../electron/store/migrate.ts';
import { describeSchema } from '../../electron/store/schema-guard.ts';

/** What the steps make of an empty database, in the words of the schema guard. */
export function schemaOf(migrations: readonly Migration[]): string {
  const database = new Database(':memory:');
  try {
    for (const { statements } of migrations) for (const statement of statements) database.exec(statement);
    return describeSchema(database);
  } finally {
    database.close();
  }
}

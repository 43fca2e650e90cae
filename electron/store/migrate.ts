import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors.ts';
import { createPrivateFile, publishPart } from './files.ts';
import { assertSchema } from './schema-guard.ts';
import { tableCounts } from './table-counts.ts';

/** One step forward, in SQL alone; each statement single. What is released is never changed, only added to. */
export type Migration = { version: number; name: string; statements: readonly string[] };

export function newestVersion(migrations: readonly Migration[]): number {
  for (const [index, { version, name }] of migrations.entries()) {
    if (version !== index + 1) throw new Error(`Migration ${version} (${name}) stands at place ${index + 1}`);
  }
  return migrations.length;
}

export function userVersion(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings a register to the newest version: all of it or, whatever fails, nothing. Kysely's own migrator runs SQLite's
 * steps outside a transaction and leaves them half done. Throws STORAGE `damaged` where references are broken or the
 * outcome is not `expectedSchema`.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[], expectedSchema: string): void {
  const steps = () => {
    const sealed = sealHead(database);
    for (const { statements } of migrations.slice(userVersion(database))) {
      for (const statement of statements) database.prepare(statement).run();
    }
    // What is sealed is not for a new form of the tables to change.
    if (sealed !== undefined && sealHead(database) !== sealed) {
      throw new AppError('STORAGE', { reason: 'damaged' }, new Error('A migration changed the seal chain'));
    }
    assertReferences(database);
    assertSchema(database, expectedSchema);
    database.pragma(`user_version = ${newestVersion(migrations)}`);
  };
  // A no-op inside a transaction, so before it: a step that rebuilds a table must not empty those that refer to it.
  database.pragma('foreign_keys = OFF');
  try {
    database.transaction(steps).immediate();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

/** How long the seal chain is and how it ends; undefined before there was one. */
function sealHead(database: Database.Database): string | undefined {
  const isThere = database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'seal'`).get();
  if (isThere === undefined) return undefined;
  const head = database.prepare(
    'SELECT count(*) AS length, max(seq) AS seq, (SELECT hash FROM seal ORDER BY seq DESC LIMIT 1) AS hash FROM seal',
  );
  return JSON.stringify(head.get());
}

function assertReferences(database: Database.Database): void {
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken === undefined) return;
  throw new AppError('STORAGE', { reason: 'damaged' }, new Error(`Broken reference: ${JSON.stringify(broken)}`));
}

/**
 * Keeps a register as it was before the migration to `version`, as `para-migrimit-v<version>.db` beside it. Once for a
 * version: a retry would copy the same again.
 */
export function keepCopy(database: Database.Database, folder: string, version: number): void {
  const path = join(folder, `para-migrimit-v${version}.db`);
  if (existsSync(path)) return;
  const part = `${path}.part`;
  try {
    createPrivateFile(part);
    database.prepare('VACUUM INTO ?').run(part);
    verifyCopy(part, { version: userVersion(database), rows: tableCounts(database) });
    publishPart(path);
  } catch (error) {
    // It may be what fills the disk.
    rmSync(part, { force: true });
    throw error;
  }
}

function verifyCopy(path: string, whole: { version: number; rows: Record<string, number> }): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const verdict = copy.pragma('integrity_check(1)', { simple: true });
    const found = { version: userVersion(copy), rows: tableCounts(copy) };
    if (verdict === 'ok' && JSON.stringify(found) === JSON.stringify(whole)) return;
    throw new AppError('STORAGE', { reason: 'fault' }, new Error(`The copy before migration: ${verdict}`));
  } finally {
    copy.close();
  }
}

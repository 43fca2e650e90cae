import { accessSync, constants, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError, type StorageReason } from '#shared/domain/errors.ts';
import type { Access } from './folder.ts';
import { userVersion } from './migrate.ts';

/** In the header of every register, so that another program's file is told from ours: "PVBL". */
export const APP_ID = 0x5056424c;
const PAGE_SIZE = 4096;
/** How long a statement waits for another process, in milliseconds; it holds up the whole thread. */
const BUSY_TIMEOUT = 2000;
/** Before it two connections could lose the content of a -wal when one reset it. */
const OLDEST_SQLITE = '3.51.3';

type Setting = readonly [name: string, value: string, readBack: number];

/** For the first read already: what a hostile or a broken file holds must not be trusted. */
const WARY: readonly Setting[] = [
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
];

/** better-sqlite3 sets NORMAL again at every opening of a WAL file, and that loses acknowledged saves in a power cut. */
const DURABLE: readonly Setting[] = [
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  // Without it INSERT OR REPLACE passes by the triggers that keep a frozen row.
  ['recursive_triggers', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['wal_autocheckpoint', '1000', 1000],
  ['journal_size_limit', '67108864', 67_108_864],
  ['busy_timeout', String(BUSY_TIMEOUT), BUSY_TIMEOUT],
];

/**
 * Opens a register that is there, after a look at the file from outside. Throws STORAGE `missing`, `damaged`,
 * `not-ours` or, for a version above `newest`, `newer` with that version; SQLite's own errors as they come.
 */
export function openConnection(file: string, access: Access, newest: number): Database.Database {
  const unclean = inspectFile(file, access);
  const database = new Database(file, {
    readonly: access === 'read',
    fileMustExist: true,
    timeout: BUSY_TIMEOUT,
  });
  return closedOnError(database, () => {
    apply(database, WARY);
    assertOurs(database, newest);
    // A reader cannot tell a crash from a writer at work: both have a -wal. The next writer will.
    if (unclean && access === 'write') assertWhole(database);
    enterWal(database, access);
    apply(database, DURABLE);
    apply(database, [['query_only', access === 'read' ? 'ON' : 'OFF', access === 'read' ? 1 : 0]]);
    // As SQLite advises for every opening: a register that grew by an import is planned for as large as it is.
    if (access === 'write') database.pragma('optimize=0x10002');
  });
}

/** An empty database of ours in an empty file. */
export function createConnection(file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
  return closedOnError(database, () => {
    apply(database, WARY);
    apply(database, [
      ['page_size', String(PAGE_SIZE), PAGE_SIZE],
      ['application_id', String(APP_ID), APP_ID],
    ]);
    enterWal(database, 'write');
    apply(database, DURABLE);
  });
}

/** Ends a connection; the last one that wrote leaves no -wal behind. */
export function closeConnection(database: Database.Database): void {
  try {
    if (database.open && !database.readonly) {
      database.pragma('optimize');
      database.pragma('wal_checkpoint(TRUNCATE)');
    }
  } finally {
    database.close();
  }
}

/** Both as `3.51.3`. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [has, wants] = [version, oldest].map((text) => text.split('.').map(Number));
  if (has === undefined || wants === undefined) return false;
  const differing = wants.findIndex((part, index) => part !== has[index]);
  return differing === -1 || (has[differing] ?? 0) > (wants[differing] ?? 0);
}

/** Whether the last writer was cut off. By `stat` alone: to open and close the file would drop SQLite's locks on it. */
function inspectFile(file: string, access: Access): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw storage('missing');
  const unclean = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  // SQLite takes an empty file for an empty database, and writes on in one cut short inside its last page.
  if (!found.isFile() || found.size === 0 || (found.size % PAGE_SIZE !== 0 && !unclean)) throw storage('damaged');
  accessSync(file, constants.R_OK);
  // SQLite would open it without a word and fail at the first save.
  if (access === 'write' && !isWritable(file)) throw storage('read-only');
  return unclean;
}

function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function assertOurs(database: Database.Database, newest: number): void {
  if (database.pragma('application_id', { simple: true }) !== APP_ID) throw storage('not-ours');
  const version = userVersion(database);
  if (version > newest) throw new AppError('STORAGE', { reason: 'newer', version });
  // A register is published only with its schema in it.
  if (version < 1) throw storage('damaged');
}

function assertWhole(database: Database.Database): void {
  const verdict = database.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw storage('damaged', new Error(`quick_check: ${verdict}`));
}

function enterWal(database: Database.Database, access: Access): void {
  const pragma = access === 'write' ? 'journal_mode = WAL' : 'journal_mode';
  const mode = database.pragma(pragma, { simple: true });
  // A restore that was cut off before its swap leaves the register in one file: a reader takes it as it is.
  if (mode !== 'wal' && !(access === 'read' && mode === 'delete')) throw new Error(`The journal mode is ${mode}`);
}

/** Sets and reads back: SQLite passes over a setting that it does not take. */
function apply(database: Database.Database, settings: readonly Setting[]): void {
  for (const [name, value, wanted] of settings) {
    database.pragma(`${name} = ${value}`);
    const found = database.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`PRAGMA ${name} is ${found}, not ${wanted}`);
  }
}

function closedOnError(database: Database.Database, work: () => void): Database.Database {
  try {
    const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get();
    if (!isAtLeast(version ?? '', OLDEST_SQLITE)) throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE}`);
    work();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function storage(reason: StorageReason, cause?: unknown): AppError<'STORAGE'> {
  return new AppError('STORAGE', { reason }, cause);
}

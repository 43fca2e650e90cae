import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Kysely, type Transaction } from 'kysely';
import { AppError } from '#shared/domain/errors.ts';
import { anchoring } from './anchoring.ts';
import { beginAnchors, heldRegister } from './anchors.ts';
import { closeConnection, createConnection, openConnection } from './connection.ts';
import { candidateFile, removeCandidate } from './copies/candidate.ts';
import { beginKeys } from './copies/keys.ts';
import { undoHalfRestore } from './copies/restore.ts';
import { removeStage, stageFile } from './copies/stage.ts';
import { RegisterDialect } from './dialect.ts';
import { createPrivateFile, publishPart } from './files.ts';
import { type Access, prepareFolder, registerFile, removeLeftovers } from './folder.ts';
import { clearJournal, installJournal } from './journal.ts';
import { type Lock, takeCopyLock, takeLock } from './lock.ts';
import { keepCopy, type Migration, migrate, newestVersion, userVersion } from './migrate.ts';
import { assertSchema } from './schema-guard.ts';
import { asStorageError } from './sqlite-errors.ts';
import type { Tables } from './tables.ts';

export type RegisterOptions = {
  folder: string;
  mode: Access;
  migrations: readonly Migration[];
  expectedSchema: string;
  /** Tables of whose rows each transaction knows what it did to them (journal.ts). */
  journalled?: readonly string[];
  now?: () => Date;
  /** Whether the register has the two chains, whose ends are written down beside it. */
  chained?: boolean;
};

export type Register = {
  readonly folder: string;
  readonly db: Kysely<Tables>;
  readonly isWritable: boolean;
  /**
   * All of `work` or nothing of it. Whatever else uses `db` meanwhile waits its turn, so inside `work` only `tx` may be
   * used: a query on `db` there would wait for itself. In a register open for reading, one unchanging view of the data.
   */
  transaction<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Waits for a running transaction. May be called again. */
  close(): Promise<void>;
};

/** How long a reader waits for another process that is making or migrating the register, in milliseconds. */
const READER_PATIENCE = 2000;

/**
 * Opens the register of a folder, makes it in a folder that never held one, migrates an older one. To write it holds
 * the folder's lock for as long as it is open; to read it runs beside a writer. Synchronous. Throws STORAGE, and
 * INVALID_INPUT for a folder that is a file.
 */
export function openRegister(options: RegisterOptions): Register {
  const { folder, mode } = options;
  try {
    prepareFolder(folder, mode);
    return mode === 'write' ? openToWrite(options) : openToRead(options);
  } catch (error) {
    throw located(error, folder);
  }
}

function openToWrite(options: RegisterOptions): Register {
  const lock = takeLock(options.folder);
  try {
    makeReady(options);
    return registerOf(openGuarded(options), options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openToRead(options: RegisterOptions): Register {
  if (!isReady(options)) makeReadyOnce(options);
  return registerOf(openGuarded(options), options);
}

function makeReadyOnce(options: RegisterOptions): void {
  let lock: Lock;
  try {
    lock = takeLock(options.folder, READER_PATIENCE);
  } catch (error) {
    // A writer that has made it ready meanwhile keeps the lock.
    if (isReady(options)) return;
    throw error;
  }
  try {
    makeReady(options);
  } finally {
    lock.release();
  }
}

/** Whether a reader finds a register of this program's version. */
function isReady({ folder, migrations }: RegisterOptions): boolean {
  if (!existsSync(registerFile(folder))) return false;
  const newest = newestVersion(migrations);
  const database = openConnection(registerFile(folder), 'read', newest);
  try {
    return userVersion(database) === newest;
  } finally {
    database.close();
  }
}

/** For the holder of the lock: whatever a killed process left is finished or cleared away. */
function makeReady(options: RegisterOptions): void {
  const { folder, now = () => new Date() } = options;
  const isThere = existsSync(registerFile(folder));
  // Before anything is cleared away: where the register is gone, what is left may be all there is.
  if (!isThere && heldRegister(folder)) throw new AppError('STORAGE', { reason: 'missing' });
  removeLeftovers(folder);
  removeHalfCopy(folder);
  undoHalfRestore(folder);
  if (isThere) migrateOlder(options);
  else create(options);
  // After the register: a kill between the two must not make an empty folder look like one that lost its register.
  beginAnchors(folder, now());
  beginKeys(folder);
}

/** What a copy or a restore that was cut off left here in plain text; another process may be making one just now. */
function removeHalfCopy(folder: string): void {
  if (!existsSync(stageFile(folder)) && !existsSync(candidateFile(folder))) return;
  try {
    const lock = takeCopyLock(folder);
    removeStage(folder);
    removeCandidate(folder);
    lock.release();
  } catch {
    // then it is that one's
  }
}

function create({ folder, migrations, expectedSchema }: RegisterOptions): void {
  const part = `${registerFile(folder)}.part`;
  createPrivateFile(part);
  const database = createConnection(part);
  try {
    migrate(database, migrations, expectedSchema);
  } finally {
    closeConnection(database);
  }
  if (existsSync(`${part}-wal`)) throw new Error('The new register was not closed clean');
  publishPart(registerFile(folder));
}

function migrateOlder({ folder, migrations, expectedSchema }: RegisterOptions): void {
  const newest = newestVersion(migrations);
  const database = openConnection(registerFile(folder), 'write', newest);
  try {
    if (userVersion(database) === newest) return;
    keepCopy(database, folder, newest);
    migrate(database, migrations, expectedSchema);
  } finally {
    database.close();
  }
}

function openGuarded(options: RegisterOptions): Database.Database {
  const { folder, mode, migrations, expectedSchema, journalled = [] } = options;
  const database = openConnection(registerFile(folder), mode, newestVersion(migrations));
  try {
    assertSchema(database, expectedSchema);
    if (mode === 'write') installJournal(database, journalled);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function registerOf(database: Database.Database, options: RegisterOptions, lock?: Lock): Register {
  const { folder, mode, chained = false, now = () => new Date() } = options;
  const anchors = chained && mode === 'write' ? anchoring(database, folder, now) : undefined;
  const db = new Kysely<Tables>({
    dialect: new RegisterDialect({
      database,
      begin: mode === 'write' ? 'begin immediate' : 'begin',
      translate: (error) => asStorageError(error, folder) ?? error,
    }),
  });
  return {
    folder,
    db,
    isWritable: mode === 'write',
    async transaction(work) {
      const { result, heads } = await db.transaction().execute(async (tx) => {
        const result = await work(tx);
        if (mode === 'write') await clearJournal(tx);
        return { result, heads: await anchors?.changed(tx) };
      });
      if (heads) anchors?.write(heads);
      return result;
    },
    async close() {
      try {
        // In Kysely's queue, so that what runs is finished first.
        await db.connection().execute(async () => closeConnection(database));
      } catch (error) {
        // All that was acknowledged is in the -wal, which the next opening takes in.
        if (asStorageError(error)?.data.reason !== 'full') throw located(error, folder);
      } finally {
        lock?.release();
      }
    },
  };
}

/** The storage error with its folder, which the lower layers do not know. */
function located(error: unknown, folder: string): unknown {
  if (isStorageError(error)) return new AppError('STORAGE', { folder, ...error.data }, error.cause);
  return asStorageError(error, folder) ?? error;
}

function isStorageError(error: unknown): error is AppError<'STORAGE'> {
  return error instanceof AppError && error.code === 'STORAGE';
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createPrivateFile } from './files.ts';
import { removeHolder, writeHolder } from './holder.ts';
import { asStorageError } from './sqlite-errors.ts';

export type Lock = { release(): void };

/**
 * Takes the register's lock and holds it until `release` or the end of the process, a kill included: the system frees
 * it, so no stale file can keep a clerk out. Waits `patience` milliseconds, then throws STORAGE `locked`.
 */
export function takeLock(folder: string, patience = 0): Lock {
  const lock = hold(folder, 'app.lock', patience);
  try {
    writeHolder(folder);
  } catch (error) {
    lock.release();
    throw asStorageError(error, folder) ?? error;
  }
  let isHeld = true;
  return {
    release() {
      if (!isHeld) return; // the note may be another holder's by now
      isHeld = false;
      removeHolder(folder);
      lock.release();
    },
  };
}

/** One copy of a register at a time, whoever makes it. Throws STORAGE `locked` at once. */
export const takeCopyLock = (folder: string): Lock => hold(folder, 'kopja.lock', 0);

function hold(folder: string, name: string, patience: number): Lock {
  const path = join(folder, name);
  try {
    createOnce(path);
    const database = new Database(path, { fileMustExist: true, timeout: patience });
    try {
      database.pragma('locking_mode = EXCLUSIVE');
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    return { release: () => database.close() };
  } catch (error) {
    throw asStorageError(error, folder) ?? error;
  }
}

/** The file stays for ever: a lock on a file that another process has unlinked would hold nothing. */
function createOnce(path: string): void {
  if (existsSync(path)) return;
  try {
    createPrivateFile(path);
  } catch (error) {
    // Another process made it meanwhile; which of the two has it, the lock decides.
    if (!existsSync(path)) throw error;
  }
}

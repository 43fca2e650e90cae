/** Putting a copy in the register's place, so that a kill at any moment leaves the whole old register or the whole new one. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Head } from '#shared/domain/safety.ts';
import { appendAnchor, chainHeads, readAnchors, registerHeads } from '../anchors.ts';
import { appendAudit, auditEnd } from '../audit.ts';
import { RegisterDialect } from '../dialect.ts';
import { syncFile, syncFolder } from '../files.ts';
import { registerFile } from '../folder.ts';
import { appendSeal } from '../seal.ts';
import { asStorageError } from '../sqlite-errors.ts';
import type { Tables } from '../tables.ts';
import { candidateFile } from './candidate.ts';

export type Restore = {
  folder: string;
  /** Local time. */
  at: string;
  actor: string;
};

export type Restored = {
  /** The file, or the folder where the register was damaged, in which the former data lie; null where there were none. */
  aside: string | null;
};

const ASIDE = /^para-rikthimit-\d{8}T\d{6}(?:-\d+)?\.db$/u;

/**
 * Seals the restore in the candidate, keeps what is live aside and swaps. For the holder of the register's lock, with
 * every connection of this process closed. Throws STORAGE `locked` where another process still reads.
 */
export async function restoreCandidate(restore: Restore): Promise<Restored> {
  const { folder } = restore;
  const live = registerFile(folder);
  await sealRestore(restore);
  syncFile(candidateFile(folder));
  const stamp = restore.at.slice(0, 19).replaceAll(/[-:]/gu, '');
  const aside = existsSync(live) ? keepAside(folder, stamp) : null;
  renameSync(candidateFile(folder), live);
  syncFolder(folder);
  return { aside };
}

/** In the copy itself, before it is anybody's register: from its first moment it knows where it comes from. */
async function sealRestore({ folder, at, actor }: Restore): Promise<void> {
  const database = new Database(candidateFile(folder), { fileMustExist: true });
  const db = new Kysely<Tables>({
    dialect: new RegisterDialect({ database, begin: 'begin immediate', translate: (error) => error }),
  });
  const heads = chainHeads(database);
  // Where the live chain cannot be read, the last end of it that was written down.
  const gone = registerHeads(folder)?.seal ?? lastKnown(folder);
  try {
    await db.transaction().execute(async (tx) => {
      const from = { seq: heads.seal.seq, hash: heads.seal.hash };
      const meta = canonicalJson({ fact: 'restored', at, actor, from, lost: gone, audit: await auditEnd(tx) });
      const seq = await appendSeal(tx, { meta, content: canonicalJson({ from, lost: gone }) });
      const details = { from: heads.seal.seq, lost: gone.seq };
      await appendAudit(tx, { at, actor, command: 'register.restore', subject: 'register', subjectId: seq, details });
    });
  } finally {
    await db.destroy();
  }
  enterWalMode(candidateFile(folder));
  appendAnchor(folder, { at, restored: { ...heads, lost: gone } });
}

function lastKnown(folder: string): Head {
  const last = readAnchors(folder).findLast((anchor) => 'seal' in anchor);
  return last && 'seal' in last ? last.seal : { seq: 0, hash: '' };
}

/** As every register of ours is, so that also a reader finds it ready. */
function enterWalMode(file: string): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
  if (existsSync(`${file}-wal`)) throw new Error('The copy was not closed clean');
}

function keepAside(folder: string, stamp: string): string {
  if (!isWholeAndQuiet(folder)) return moveDamaged(folder, stamp);
  const aside = freeName(folder, `para-rikthimit-${stamp}`, '.db');
  keepSecondName(registerFile(folder), aside);
  syncFolder(folder);
  return aside;
}

/** Takes the -wal in and leaves the register as one file; false where it is too damaged for that. */
function isWholeAndQuiet(folder: string): boolean {
  const live = registerFile(folder);
  try {
    const database = new Database(live, { fileMustExist: true, timeout: 2000 });
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
      if (database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw inUse(folder);
    } finally {
      database.close();
    }
    return !existsSync(`${live}-wal`) && !existsSync(`${live}-journal`);
  } catch (error) {
    const storage = error instanceof AppError ? error : asStorageError(error, folder);
    // Whoever reads it must end first: the swap must not pull a -wal away from under them.
    if (storage && 'reason' in storage.data && storage.data.reason === 'locked') throw storage;
    return false;
  }
}

const inUse = (folder: string) => new AppError('STORAGE', { reason: 'locked', folder });

/** Another name for the same file; where the file system has no such thing (exFAT), a copy. */
function keepSecondName(live: string, aside: string): void {
  try {
    linkSync(live, aside);
  } catch {
    copyFileSync(live, aside);
    syncFile(aside);
  }
}

/** What is damaged is kept with all that lies beside it, for whoever can still read something out of it. */
function moveDamaged(folder: string, stamp: string): string {
  const aside = freeName(folder, `demtuar-${stamp}`, '');
  mkdirSync(aside, { mode: 0o700 });
  // The file itself last: while it is there, a start says what is the matter.
  for (const end of ['-wal', '-shm', '-journal', '']) {
    const from = `${registerFile(folder)}${end}`;
    if (existsSync(from)) renameSync(from, join(aside, `regjistri.db${end}`));
  }
  syncFolder(folder);
  return aside;
}

function freeName(folder: string, stem: string, ending: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${stem}${n === 1 ? '' : `-${n}`}${ending}`);
    if (!existsSync(path)) return path;
  }
}

/** A restore that was cut off before its swap left the register a second name: were it kept, it would change with it. */
export function undoHalfRestore(folder: string): void {
  const live = statSync(registerFile(folder), { throwIfNoEntry: false, bigint: true });
  if (!live || live.nlink < 2n) return;
  for (const name of readdirSync(folder).filter((one) => ASIDE.test(one))) {
    const aside = statSync(join(folder, name), { bigint: true });
    if (aside.ino === live.ino && aside.dev === live.dev) rmSync(join(folder, name));
  }
}

const DAYS = 30;

/** Removes what restores kept aside, once it has been kept for long enough. A damaged register is for a person to remove. */
export function removeOldAside(folder: string, now: Date): void {
  const until = now.getTime() - DAYS * 86_400_000;
  for (const name of readdirSync(folder).filter((one) => ASIDE.test(one))) {
    const path = join(folder, name);
    if (statSync(path).ctimeMs < until) rmSync(path);
  }
}

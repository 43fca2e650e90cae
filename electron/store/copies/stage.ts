/** A copy of the live register on the same disk, taken without holding up who writes, and checked. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ChainHeads, CheckReport } from '#shared/domain/safety.ts';
import { type Anchor, chainHeads } from '../anchors.ts';
import { checkRegister } from '../check/register.ts';
import { openConnection } from '../connection.ts';
import { createPrivateFile, syncFile } from '../files.ts';
import { registerFile } from '../folder.ts';
import { tableCounts } from '../table-counts.ts';
import type { Measured } from './encrypt.ts';
import type { Counts } from './manifest.ts';
import { copyError, step, type Watch } from './watch.ts';

/** What a worker needs to open registers of this program. */
export type Form = { newest: number; expectedSchema: string };

export type Staged = Measured & { heads: ChainHeads; counts: Counts; report: CheckReport };

export const stageFile = (folder: string): string => join(folder, 'kopja.part');

export function removeStage(folder: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${stageFile(folder)}${end}`, { force: true });
}

const PAGES_AT_ONCE = 1000;
const SYNC_EVERY = 4;
const PAUSE_MS = 5;

/**
 * Makes `kopja.part` and gives its measures. Throws COPY `register-damaged` where the check of the copy finds anything
 * that is not as it was stored.
 */
export async function stageCopy(
  folder: string,
  form: Form,
  known: { anchors: readonly Anchor[]; at: string },
  watch: Watch,
): Promise<Staged> {
  const stage = stageFile(folder);
  removeStage(folder);
  requireSpace(folder, statSync(registerFile(folder)).size);
  createPrivateFile(stage);
  const pinned = await copyPinned(registerFile(folder), stage, form, watch);
  const report = await inRollbackMode(stage, (database) =>
    checkRegister(database, {
      expectedSchema: form.expectedSchema,
      ...known,
      onStep: () => step(watch, { step: 'check', done: 0, total: 0 }),
    }),
  );
  if (report.findings.length > 0) throw copyError('register-damaged', undefined, new Error(JSON.stringify(report)));
  const copy = await inRollbackMode(stage, async (database) => facts(database));
  if (JSON.stringify(copy) !== JSON.stringify(pinned)) throw copyError('target-fault', stage);
  const { tables: _, ...told } = pinned;
  return { ...(await hashFile(stage, watch)), ...told, report };
}

/** The pages of one moment: a read transaction of this connection keeps writers from starting the copy anew. */
async function copyPinned(file: string, stage: string, { newest }: Form, watch: Watch): Promise<Facts> {
  const database = openConnection(file, 'read', newest);
  try {
    database.exec('BEGIN');
    database.prepare('SELECT 1 FROM sqlite_master').get();
    const pinned = facts(database);
    let calls = 0;
    const pause = new Int32Array(new SharedArrayBuffer(4));
    const { totalPages, remainingPages } = await database.backup(stage, {
      progress({ totalPages: total, remainingPages: left }) {
        step(watch, { step: 'read', done: total - left, total });
        calls += 1;
        if (calls % SYNC_EVERY === 0) syncFile(stage);
        Atomics.wait(pause, 0, 0, PAUSE_MS);
        return PAGES_AT_ONCE;
      },
    });
    const pageSize = Number(database.pragma('page_size', { simple: true }));
    database.exec('COMMIT');
    // SQLite says that all went well also where it could copy nothing.
    if (totalPages === 0 || remainingPages !== 0 || statSync(stage).size !== totalPages * pageSize) {
      throw copyError('target-fault', stage);
    }
    syncFile(stage);
    return pinned;
  } finally {
    database.close();
  }
}

type Facts = { heads: ChainHeads; counts: Counts; tables: Record<string, number> };

function facts(database: Database.Database): Facts {
  return { heads: chainHeads(database), counts: countsOf(database), tables: tableCounts(database) };
}

export function countsOf(database: Database.Database): Counts {
  const count = (table: string) => database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return { meetings: count('meeting'), records: count('record'), files: count('material_file') + count('scan') };
}

/**
 * A file of its own, which a copy is: no -wal, so that it also opens where nothing can be written. `work` reads it on a
 * connection that cannot change it.
 */
export async function inRollbackMode<T>(file: string, work: (database: Database.Database) => Promise<T>): Promise<T> {
  const first = new Database(file, { fileMustExist: true });
  try {
    if (first.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw copyError('damaged', file);
  } finally {
    first.close();
  }
  for (const end of ['-wal', '-journal']) if (existsSync(`${file}${end}`)) throw copyError('damaged', file);
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    return await work(database);
  } finally {
    database.close();
  }
}

async function hashFile(file: string, watch: Watch): Promise<Measured> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    step(watch, { step: 'check', done: 0, total: 0 });
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

const RESERVE = 1.2;

/** Throws COPY `no-space` where a file of that size would fill the disk of the folder. */
export function requireSpace(folder: string, size: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < size * RESERVE) throw copyError('no-space', folder);
}

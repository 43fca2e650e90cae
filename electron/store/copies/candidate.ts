/** A copy that somebody wants to put in the register's place: looked into on a private file, never touched itself. */
import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ChainHeads, CheckReport } from '#shared/domain/safety.ts';
import { type Anchor, chainHeads } from '../anchors.ts';
import { checkRegister } from '../check/register.ts';
import { APP_ID } from '../connection.ts';
import { syncFile } from '../files.ts';
import { type Migration, migrate, userVersion } from '../migrate.ts';
import { decryptFile, firstBytes, isAgeFile } from './encrypt.ts';
import { type Counts, type Manifest, readManifest } from './manifest.ts';
import { countsOf, inRollbackMode, requireSpace } from './stage.ts';
import { copyError, step, type Watch } from './watch.ts';

export type Candidate = {
  /** UTC, of the manifest, or the time of its last change in the audit log. */
  created: string | undefined;
  schema: number;
  heads: ChainHeads;
  counts: Counts;
  report: CheckReport;
};

export type CandidateOrder = {
  file: string;
  /** Where the private file goes. */
  folder: string;
  identities: readonly string[];
  at: string;
  migrations: readonly Migration[];
  expectedSchema: string;
};

export const candidateFile = (folder: string): string => join(folder, 'regjistri.restore-tmp');

export function removeCandidate(folder: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${candidateFile(folder)}${end}`, { force: true });
}

/**
 * Leaves the register of a copy, opened and brought to this program's form, in `candidateFile`. Throws COPY (`neighbours`,
 * `wrong-key`, `not-ours`, `damaged`, `newer`, `no-space`): then nothing is left.
 */
export async function readCandidate(order: CandidateOrder, watch: Watch): Promise<Candidate> {
  removeCandidate(order.folder);
  try {
    return await examine(order, watch);
  } catch (error) {
    removeCandidate(order.folder);
    throw error;
  }
}

async function examine(order: CandidateOrder, watch: Watch): Promise<Candidate> {
  const { file, folder, identities } = order;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw copyError('target-missing', file);
  if (found.size === 0) throw copyError('damaged', file);
  for (const end of ['-wal', '-journal']) if (existsSync(`${file}${end}`)) throw copyError('neighbours', file);
  requireSpace(folder, found.size);
  const own = candidateFile(folder);
  const manifest = readManifest(file);
  if (isAgeFile(file)) {
    const plain = await decryptFile(file, own, identities, watch);
    if (manifest && plain.sha256 !== manifest.plain.sha256) throw copyError('damaged', file);
  } else {
    step(watch, { step: 'read', done: 0, total: 0 });
    copyFileSync(file, own);
    syncFile(own);
  }
  const schema = prepare(own, order);
  const candidate = await inRollbackMode(own, async (database) => ({
    schema,
    heads: chainHeads(database),
    counts: countsOf(database),
    created: manifest?.created ?? lastChange(database),
    report: await checkRegister(database, {
      expectedSchema: order.expectedSchema,
      // What is known here of the chains is no measure of a copy: it may have gone another way on another machine. All that
      // it does not know of this register is told as what would go.
      anchors: anchorOf(manifest),
      at: order.at,
      onStep: () => step(watch, { step: 'check', done: 0, total: 0 }),
    }),
  }));
  if (candidate.report.findings.length > 0) {
    throw copyError('damaged', file, new Error(JSON.stringify(candidate.report.findings)));
  }
  return candidate;
}

/** The version that it had; an older one is migrated here, on the private file. */
function prepare(own: string, { file, migrations, expectedSchema }: CandidateOrder): number {
  if (firstBytes(own, 16).toString('latin1') !== 'SQLite format 3\0') throw copyError('not-ours', file);
  let database: Database.Database | undefined;
  try {
    database = new Database(own, { fileMustExist: true });
    database.pragma('trusted_schema = OFF');
    if (database.pragma('application_id', { simple: true }) !== APP_ID) throw copyError('not-ours', file);
    const version = userVersion(database);
    if (version < 1) throw copyError('not-ours', file);
    if (version > migrations.length) throw newer(file, version);
    // SQLite would read on in one that was cut short inside its last page.
    const pages = Number(database.pragma('page_count', { simple: true }));
    if (statSync(own).size !== pages * Number(database.pragma('page_size', { simple: true }))) {
      throw copyError('damaged', file);
    }
    if (version < migrations.length) migrate(database, migrations, expectedSchema);
    return version;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'COPY') throw error;
    throw copyError('damaged', file, error);
  } finally {
    database?.close();
  }
}

function newer(file: string, version: number) {
  const error = copyError('newer', file);
  error.data.version = version;
  return error;
}

const anchorOf = (manifest: Manifest | undefined): Anchor[] =>
  manifest ? [{ at: manifest.created, ...manifest.heads }] : [];

function lastChange(database: Database.Database): string | undefined {
  return database.prepare<[], string>('SELECT at FROM audit ORDER BY seq DESC LIMIT 1').pluck().get();
}

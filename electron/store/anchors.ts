import { appendFileSync, closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ChainHeads, Head } from '#shared/domain/safety.ts';
import { writeWhole } from './files.ts';
import { registerFile } from './folder.ts';

/**
 * The known ends of the chains, beside the register: whoever cuts a chain or computes it anew would have to change this
 * file, every manifest and every printed code with it.
 */
const fileOf = (folder: string) => join(folder, 'anchors.jsonl');

export type KnownHeads = { at: string } & ChainHeads;
/** A restore took the chains back to these ends, and gave up the seals after them up to `lost`. */
export type RestoredHeads = { at: string; restored: ChainHeads & { lost: Head } };
export type Anchor = KnownHeads | RestoredHeads;

const EMPTY: Head = { seq: 0, hash: '' };

/** Begins the list, where it is not there yet: the proof that a register was made. */
export function beginAnchors(folder: string, now: Date): void {
  if (existsSync(fileOf(folder))) return;
  const head = { format: 'procesverbali.anchors', version: 1, created: now.toISOString() };
  writeWhole(fileOf(folder), `${JSON.stringify(head)}\n`);
}

/** Whether a register was ever here. A -wal without its register means one too, and would be mixed into a new file. */
export function heldRegister(folder: string): boolean {
  return existsSync(fileOf(folder)) || existsSync(`${registerFile(folder)}-wal`);
}

/** One line; a kill in the middle of it leaves a torn last line, which is passed over. */
export function appendAnchor(folder: string, anchor: Anchor): void {
  appendFileSync(fileOf(folder), `${isTorn(fileOf(folder)) ? '\n' : ''}${JSON.stringify(anchor)}\n`, { mode: 0o600 });
}

function isTorn(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  const file = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, size - 1);
    return last[0] !== 0x0a;
  } finally {
    closeSync(file);
  }
}

export function readAnchors(folder: string): Anchor[] {
  if (!existsSync(fileOf(folder))) return [];
  return readFileSync(fileOf(folder), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const value = JSON.parse(line);
        return 'seal' in value || 'restored' in value ? [value as Anchor] : [];
      } catch {
        return [];
      }
    });
}

export function chainHeads(database: Database.Database): ChainHeads {
  const head = (table: 'seal' | 'audit') =>
    database.prepare<[], Head>(`SELECT seq, hash FROM ${table} ORDER BY seq DESC LIMIT 1`).get() ?? EMPTY;
  return { seal: head('seal'), audit: head('audit') };
}

/** The ends of the chains of a register that may be open elsewhere; undefined where they cannot be read. */
export function registerHeads(folder: string): ChainHeads | undefined {
  if (!existsSync(registerFile(folder))) return undefined;
  try {
    const database = new Database(registerFile(folder), { readonly: true, fileMustExist: true });
    try {
      return chainHeads(database);
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** The last end of the seal chain that was written down. */
export function lastAnchored(folder: string): number {
  const last = readAnchors(folder).at(-1);
  if (!last) return 0;
  return 'restored' in last ? last.restored.seal.seq : last.seal.seq;
}

/** The two chains from their first entry to their last, and against the ends that were written down elsewhere. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Finding } from '#shared/domain/safety.ts';
import type { Anchor, KnownHeads, RestoredHeads } from '../anchors.ts';
import { type AuditRow, auditHash } from '../audit.ts';
import { GENESIS, sealHash } from '../seal.ts';

export type Checked = { checked: number; finding?: Finding };

type SealRow = { seq: number; meta: string; content: Uint8Array; content_sha256: string; prev: string; hash: string };

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The first entry that is not as it was sealed. */
export function checkSeals(database: Database.Database): Checked {
  let prev = GENESIS;
  let seq = 0;
  for (const row of database.prepare<[], SealRow>('SELECT * FROM seal ORDER BY seq').iterate()) {
    seq += 1;
    const isWhole = row.seq === seq && row.prev === prev && row.content_sha256 === sha256(row.content);
    if (!isWhole || row.hash !== sealHash(row)) {
      return { checked: seq, finding: { part: 'seal', seq: Math.min(seq, row.seq), ...saidAt(row.meta) } };
    }
    prev = row.hash;
  }
  return { checked: seq };
}

function saidAt(meta: string): { at?: string } {
  try {
    const { at } = JSON.parse(meta);
    return typeof at === 'string' ? { at } : {};
  } catch {
    return {};
  }
}

/** The first line of the audit log that is not as it was written, or that a seal knows otherwise. */
export function checkAudit(database: Database.Database): Checked {
  const sealed = auditSealed(database);
  let prev = '';
  let seq = 0;
  for (const row of database.prepare<[], AuditRow & { hash: string }>('SELECT * FROM audit ORDER BY seq').iterate()) {
    seq += 1;
    const isWhole = row.seq === seq && row.prev === prev && row.hash === auditHash(row);
    if (!isWhole || (sealed.get(row.seq) ?? row.hash) !== row.hash) {
      return { checked: seq, finding: { part: 'audit', seq: Math.min(seq, row.seq), at: row.at } };
    }
    prev = row.hash;
  }
  const beyond = [...sealed.keys()].find((known) => known > seq);
  return beyond === undefined ? { checked: seq } : { checked: seq, finding: { part: 'audit', seq: seq + 1 } };
}

/** What the seals say of the audit log: the hash of the line that was the last one then. */
function auditSealed(database: Database.Database): Map<number, string> {
  const known = database
    .prepare<[], { seq: number; hash: string }>(
      `SELECT meta ->> '$.audit.seq' AS seq, meta ->> '$.audit.hash' AS hash FROM seal
       WHERE json_valid(meta) AND meta ->> '$.audit.seq' > 0`,
    )
    .all();
  return new Map(known.map(({ seq, hash }) => [seq, hash]));
}

/** The first known end of a chain that the chain does not have. What a restore gave up is known to be gone. */
export function checkAnchors(database: Database.Database, anchors: readonly Anchor[]): Checked {
  const hashAt = {
    seal: database.prepare<[number], string>('SELECT hash FROM seal WHERE seq = ?').pluck(),
    audit: database.prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?').pluck(),
  };
  const given = standing(database, anchors);
  for (const anchor of given) {
    for (const chain of ['seal', 'audit'] as const) {
      const { seq, hash } = anchor[chain];
      if (seq > 0 && hashAt[chain].get(seq) !== hash) {
        return { checked: given.length, finding: { part: 'anchors', seq, at: anchor.at, name: chain } };
      }
    }
  }
  return { checked: given.length };
}

/** The anchors that still bind: all since the last restore, whose own seal stands for everything before it. */
function standing(database: Database.Database, anchors: readonly Anchor[]): KnownHeads[] {
  let kept: KnownHeads[] = [];
  for (const anchor of anchors) {
    if (!('restored' in anchor)) kept.push(anchor);
    // One that the chain does not have was cut off before its swap.
    else if (isSealedRestore(database, anchor)) kept = [];
  }
  return kept;
}

function isSealedRestore(database: Database.Database, { restored }: RestoredHeads): boolean {
  const lost = database
    .prepare<[number], string>(
      `SELECT meta ->> '$.lost.hash' FROM seal WHERE seq = ? AND json_valid(meta) AND meta ->> '$.fact' = 'restored'`,
    )
    .pluck()
    .get(restored.seal.seq + 1);
  return lost === restored.lost.hash;
}

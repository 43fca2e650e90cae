import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { ChainHeads } from '#shared/domain/safety.ts';
import { appendAnchor, chainHeads, lastAnchored } from './anchors.ts';
import { auditEnd } from './audit.ts';
import type { Tx } from './rows.ts';

export type Anchoring = {
  /** The ends of the chains, where this transaction has sealed something. */
  changed(tx: Tx): Promise<ChainHeads | undefined>;
  /** Once it is stored. */
  write(heads: ChainHeads): void;
};

/** Writes the end of the chains down whenever something has been sealed, and what a kill kept it from at the last time. */
export function anchoring(database: Database.Database, folder: string, now: () => Date): Anchoring {
  const first = chainHeads(database);
  let known = first.seal.seq;
  const write = (heads: ChainHeads) => {
    try {
      appendAnchor(folder, { at: now().toISOString(), ...heads });
      known = heads.seal.seq;
    } catch {
      // What was sealed is stored; on a disk that is full its end is written down with the next transaction.
    }
  };
  if (known > lastAnchored(folder)) write(first);
  return {
    async changed(tx) {
      const { rows } = await sql<ChainHeads['seal']>`SELECT seq, hash FROM seal ORDER BY seq DESC LIMIT 1`.execute(tx);
      const [seal] = rows;
      return seal && seal.seq > known ? { seal, audit: await auditEnd(tx) } : undefined;
    },
    write,
  };
}

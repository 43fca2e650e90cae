/** The chain that ties each record, signature, scan and archiving to all that came before it (RELIABILITY: "Seal"). */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type SealEntry = {
  /** Canonical JSON: what was sealed, of which record, when. */
  meta: string;
  /** Canonical JSON. */
  content: string;
};

const GENESIS = '0'.repeat(64);
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The entry's place in the chain. */
export async function appendSeal(tx: Tx, { meta, content }: SealEntry): Promise<number> {
  const head = await tx.selectFrom('seal').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const bytes = new TextEncoder().encode(content);
  const row = { seq: (head?.seq ?? 0) + 1, meta, content_sha256: sha256(bytes), prev: head?.hash ?? GENESIS };
  await tx
    .insertInto('seal')
    .values({ ...row, content: bytes, hash: sealHash(row) })
    .execute();
  return row.seq;
}

type Hashed = { seq: number; meta: string; content_sha256: string; prev: string };

function sealHash({ seq, meta, content_sha256, prev }: Hashed): string {
  const metaBytes = Buffer.from(meta);
  const numbers = Buffer.alloc(12);
  numbers.writeBigUInt64BE(BigInt(seq), 0);
  numbers.writeUInt32BE(metaBytes.length, 8);
  return createHash('sha256')
    .update('procesverbali.seal.v1\0')
    .update(numbers.subarray(0, 8))
    .update(Buffer.from(prev, 'hex'))
    .update(numbers.subarray(8))
    .update(metaBytes)
    .update(Buffer.from(content_sha256, 'hex'))
    .digest('hex');
}

/** The place of the first entry that is not as it was sealed, or undefined where the whole chain holds. */
export async function firstBrokenSeal(db: Kysely<Tables>): Promise<number | undefined> {
  let prev = GENESIS;
  let seq = 0;
  for await (const row of db.selectFrom('seal').selectAll().orderBy('seq').stream()) {
    seq += 1;
    const isWhole = row.seq === seq && row.prev === prev && row.content_sha256 === sha256(row.content);
    if (!isWhole || row.hash !== sealHash(row)) return row.seq;
    prev = row.hash;
  }
  return undefined;
}

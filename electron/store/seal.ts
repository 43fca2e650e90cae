/** The chain that ties each record, signature, scan and archiving to all that came before it (RELIABILITY: "Seal"). */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './rows.ts';

type SealEntry = {
  /** Canonical JSON: what was sealed, of which record, when. */
  meta: string;
  /** Canonical JSON. */
  content: string;
};

export const GENESIS = '0'.repeat(64);
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

/** The moment of the newest entry, as it was written then. */
export async function lastSealedAt(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ at: string }>`
    SELECT meta ->> '$.at' AS at FROM seal ORDER BY seq DESC LIMIT 1`.execute(tx);
  return rows[0]?.at;
}

type Hashed = { seq: number; meta: string; content_sha256: string; prev: string };

/** The hash of an entry, over its place, the entry before it, its meta and its content's own hash. */
export function sealHash({ seq, meta, content_sha256, prev }: Hashed): string {
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

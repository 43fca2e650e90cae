import { type Canonical, canonicalJson } from '#shared/domain/canonical.ts';
import { auditEnd } from '../store/audit.ts';
import type { Tx } from '../store/rows.ts';
import { appendSeal, lastSealedAt } from '../store/seal.ts';
import type { Context } from './context.ts';

export type Sealed = { at: string; actor: string; seal_seq: number };

type Fact = 'finalised' | 'reopened' | 'signed' | 'scanned' | 'archived';

/** Seals that something happened to a record, and gives what its row is kept with. `content` is canonical JSON. */
export async function seal(
  tx: Tx,
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  fact: Fact,
  about: { [key: string]: Canonical },
  content: string,
): Promise<Sealed> {
  const at = now();
  const before = await lastSealedAt(tx);
  // The order of the chain is the order of what happened; that the computer's clock says otherwise is part of the record.
  const isClockBack = before !== undefined && Date.parse(at) < Date.parse(before);
  const audit = await auditEnd(tx);
  const meta = canonicalJson({ fact, at, actor, ...about, audit, ...(isClockBack && { clockBack: true }) });
  return { at, actor, seal_seq: await appendSeal(tx, { meta, content }) };
}

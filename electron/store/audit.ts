import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Subject } from '#shared/domain/errors.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type AuditEntry = {
  at: string;
  actor: string;
  command: string;
  subject: Subject;
  subjectId: number;
  /** Counts and keys only: the log is shown and exported, so it never holds the record's text. */
  details: Record<string, string | number | boolean>;
};

/** Appends to the chain. The hash covers the row and the hash of the row before it; it is SHA-256 in hexadecimal. */
export async function appendAudit(tx: Tx, { subjectId, details, ...entry }: AuditEntry): Promise<void> {
  const last = await tx.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    ...entry,
    subject_id: subjectId,
    details: JSON.stringify(details),
    prev: last?.hash ?? '',
  };
  await tx
    .insertInto('audit')
    .values({ ...row, hash: auditHash(row) })
    .execute();
}

/** The newest line's number; 0 where there is none. */
export async function auditHead(db: Kysely<Tables>): Promise<number> {
  const { head } = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.max('seq').as('head'))
    .executeTakeFirstOrThrow();
  return head ?? 0;
}

export type AuditRow = {
  seq: number;
  at: string;
  actor: string;
  command: string;
  subject: string;
  subject_id: number | null;
  details: string;
  prev: string;
};

export function auditHash(row: AuditRow): string {
  const { seq, at, actor, command, subject, subject_id, details, prev } = row;
  const content = JSON.stringify([prev, seq, at, actor, command, subject, subject_id, details]);
  return createHash('sha256').update(`procesverbali.audit.v1\0${content}`).digest('hex');
}

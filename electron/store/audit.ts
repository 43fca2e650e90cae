import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Subject } from '#shared/domain/errors.ts';
import type { Head } from '#shared/domain/safety.ts';
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
  // Written out here and below: every command does it, and building the query takes longer than running it.
  const last = await auditEnd(tx);
  const row = {
    seq: last.seq + 1,
    ...entry,
    subject_id: subjectId,
    details: JSON.stringify(details),
    prev: last.hash,
  };
  const { seq, at, actor, command, subject, subject_id, details: json, prev } = row;
  await sql`
    INSERT INTO audit (seq, at, actor, command, subject, subject_id, details, prev, hash)
    VALUES (${seq}, ${at}, ${actor}, ${command}, ${subject}, ${subject_id}, ${json}, ${prev}, ${auditHash(row)})`.execute(
    tx,
  );
}

/** The end of the log. */
export async function auditEnd(tx: Tx): Promise<Head> {
  const { rows } = await sql<Head>`SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1`.execute(tx);
  return rows[0] ?? { seq: 0, hash: '' };
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

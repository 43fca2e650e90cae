/** Finalised records and what became of them on paper. */
import type { Kysely } from 'kysely';
import { printedCode } from '#shared/domain/code.ts';
import type { FinalRecord, RecordKind } from '#shared/domain/records.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Sealed = { at: string; actor: string; seal_seq: number };

const done = ({ at, actor }: { at: string; actor: string }) => ({ at, by: actor });

const selectRecords = (db: Db) =>
  db
    .selectFrom('record')
    .select(['id', 'meeting_id', 'kind', 'number', 'version', 'sha256', 'at', 'actor'])
    .orderBy('id', 'desc');

type RecordRow = Awaited<ReturnType<ReturnType<typeof selectRecords>['execute']>>[number];

/** A meeting's records of one kind, the newest first. */
export async function recordsOfMeeting(db: Db, meeting: number, kind: RecordKind): Promise<FinalRecord[]> {
  const rows = await selectRecords(db).where('meeting_id', '=', meeting).where('kind', '=', kind).execute();
  return Promise.all(rows.map((row) => withPaper(db, row)));
}

export async function recordById(db: Db, id: number): Promise<FinalRecord | undefined> {
  const row = await selectRecords(db).where('id', '=', id).executeTakeFirst();
  return row && withPaper(db, row);
}

/** `code`: the 16 hexadecimal digits, in small letters. */
export async function recordByCode(db: Db, code: string): Promise<FinalRecord | undefined> {
  const row = await selectRecords(db).where('code', '=', code).executeTakeFirst();
  return row && withPaper(db, row);
}

/** The version of a meeting's minutes that was finalised last, reopened or not. */
export async function newestMinutes(db: Db, meeting: number): Promise<FinalRecord | undefined> {
  return (await recordsOfMeeting(db, meeting, 'minutes'))[0];
}

async function withPaper(db: Db, { meeting_id, at, actor, sha256, ...row }: RecordRow): Promise<FinalRecord> {
  const of = <T extends 'reopening' | 'signature' | 'archiving'>(table: T) =>
    db
      .selectFrom(table as 'archiving')
      .selectAll()
      .where('record_id', '=', row.id)
      .executeTakeFirst() as Promise<unknown> as Promise<
      { reopening: ReopeningRow; signature: SignatureRow; archiving: ArchivingRow }[T] | undefined
    >;
  const [reopening, signature, archiving] = [await of('reopening'), await of('signature'), await of('archiving')];
  const printings = await db
    .selectFrom('printing')
    .select(['id', 'copies', 'at', 'actor'])
    .where('record_id', '=', row.id)
    .orderBy('id')
    .execute();
  const handed = await db
    .selectFrom('handed_copy')
    .select(['id', 'copy', 'recipient', 'given_on', 'at', 'actor'])
    .where('record_id', '=', row.id)
    .orderBy('copy')
    .orderBy('id')
    .execute();
  const scans = await db
    .selectFrom('scan')
    .select(['id', 'name', 'type', 'size', 'at', 'actor'])
    .where('record_id', '=', row.id)
    .orderBy('id')
    .execute();
  return {
    ...row,
    meeting: meeting_id,
    sha256,
    code: printedCode(sha256),
    finalised: done({ at, actor }),
    ...(reopening && { reopened: { ...done(reopening), reason: reopening.reason } }),
    printings: printings.map(({ id, copies, ...rest }) => ({ id, copies, ...done(rest) })),
    handed: handed.map(({ id, copy, recipient, given_on, ...rest }) => ({
      id,
      copy,
      recipient,
      on: given_on,
      ...done(rest),
    })),
    ...(signature && {
      signed: { ...done(signature), on: signature.signed_on, names: JSON.parse(signature.names) as string[] },
    }),
    scans: scans.map(({ id, name, type, size, ...rest }) => ({ id, name, type, size, ...done(rest) })),
    ...(archiving && { archived: { ...done(archiving), number: archiving.number, on: archiving.archived_on } }),
  };
}

type ReopeningRow = Sealed & { reason: string };
type SignatureRow = Sealed & { signed_on: string; names: string };
type ArchivingRow = Sealed & { number: string; archived_on: string };

type NewRecord = Sealed & { meeting: number; kind: RecordKind; number: number; version: number; sha256: string };

export async function insertRecord(tx: Tx, { meeting, sha256, ...record }: NewRecord): Promise<number> {
  const { id } = await tx
    .insertInto('record')
    .values({ ...record, meeting_id: meeting, sha256, code: sha256.slice(0, 16) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export type NewPaper = Omit<Tables['record_paper'], 'id' | 'record_id' | 'n'> & { n: number };

export async function insertPapers(tx: Tx, record: number, papers: readonly NewPaper[]): Promise<void> {
  for (const paper of papers) {
    await tx
      .insertInto('record_paper')
      .values({ ...paper, record_id: record })
      .execute();
  }
}

/** Each picture and template once, however many records name it. */
export async function keepAsset(tx: Tx, asset: Tables['asset']): Promise<void> {
  const known = await tx.selectFrom('asset').select('sha256').where('sha256', '=', asset.sha256).executeTakeFirst();
  if (!known) await tx.insertInto('asset').values(asset).execute();
}

export async function insertReopening(tx: Tx, record: number, row: ReopeningRow): Promise<void> {
  await tx
    .insertInto('reopening')
    .values({ ...row, record_id: record })
    .execute();
}

export async function insertSignature(
  tx: Tx,
  record: number,
  { on, names, ...row }: Sealed & { on: string; names: readonly string[] },
): Promise<void> {
  await tx
    .insertInto('signature')
    .values({ ...row, record_id: record, signed_on: on, names: JSON.stringify(names) })
    .execute();
}

export async function insertArchiving(
  tx: Tx,
  record: number,
  { on, ...row }: Sealed & { number: string; on: string },
): Promise<void> {
  await tx
    .insertInto('archiving')
    .values({ ...row, record_id: record, archived_on: on })
    .execute();
}

export async function insertScan(
  tx: Tx,
  record: number,
  scan: Omit<Tables['scan'], 'id' | 'record_id'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('scan')
    .values({ ...scan, record_id: record })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function scanBytes(
  db: Db,
  id: number,
): Promise<{ name: string; type: string; bytes: Uint8Array } | undefined> {
  return db.selectFrom('scan').select(['name', 'type', 'bytes']).where('id', '=', id).executeTakeFirst();
}

export async function insertPrinting(
  tx: Tx,
  record: number,
  row: { copies: number; at: string; actor: string },
): Promise<void> {
  await tx
    .insertInto('printing')
    .values({ ...row, record_id: record })
    .execute();
}

export async function insertHandedCopy(
  tx: Tx,
  record: number,
  { on, ...row }: { copy: number; recipient: string; on: string; at: string; actor: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('handed_copy')
    .values({ ...row, record_id: record, given_on: on })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The record of which a copy was noted as handed over. */
export async function recordOfCopy(db: Db, id: number): Promise<number | undefined> {
  const row = await db.selectFrom('handed_copy').select('record_id').where('id', '=', id).executeTakeFirst();
  return row?.record_id;
}

export async function deleteHandedCopy(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('handed_copy').where('id', '=', id).execute();
}

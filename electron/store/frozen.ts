/** What was kept with a finalised record and never changes: its papers, and the pictures and templates they are made of. */
import type { Kysely } from 'kysely';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { RecordKind } from '#shared/domain/records.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

export type FrozenListing = { kind: PaperKind; n: number; name: string; title: string };
export type FrozenPaper = { tree: string; docx: Uint8Array; sha256: string; template?: Uint8Array } & FrozenListing;

/** `n` is 0 where there is one of its kind only. */
export async function frozenPapers(db: Db, record: number): Promise<FrozenListing[]> {
  return db
    .selectFrom('record_paper')
    .select(['kind', 'n', 'name', 'title'])
    .where('record_id', '=', record)
    .orderBy('id')
    .execute();
}

export async function frozenPaper(
  db: Db,
  record: number,
  kind: PaperKind,
  n: number,
): Promise<FrozenPaper | undefined> {
  const row = await db
    .selectFrom('record_paper')
    .leftJoin('asset', 'asset.sha256', 'record_paper.template_sha256')
    .select(['kind', 'n', 'name', 'title', 'tree', 'docx', 'record_paper.sha256', 'asset.bytes as template'])
    .where('record_id', '=', record)
    .where('kind', '=', kind)
    .where('n', '=', n)
    .executeTakeFirst();
  if (!row) return undefined;
  const { template, ...paper } = row;
  return { ...paper, ...(template !== null && { template }) };
}

/** The paper whose file has this hash, and the record that it is of. */
export async function frozenPaperBySha(
  db: Db,
  sha256: string,
): Promise<(FrozenListing & { record: number }) | undefined> {
  return db
    .selectFrom('record_paper')
    .select(['record_id as record', 'kind', 'n', 'name', 'title'])
    .where('sha256', '=', sha256)
    .orderBy('id')
    .executeTakeFirst();
}

export async function assetBytes(db: Db, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('asset').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
  return row?.bytes;
}

/** The canonical JSON that was finalised. */
export async function frozenContent(db: Db, record: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('record')
    .innerJoin('seal', 'seal.seq', 'record.seal_seq')
    .select('seal.content')
    .where('record.id', '=', record)
    .executeTakeFirst();
  return row && new TextDecoder().decode(row.content);
}

/** Of a meeting's records, what its papers are looked up by: the newest version first. `isStanding`: it was not reopened. */
export type RecordVersion = { id: number; number: number; version: number; isStanding: boolean };

export async function recordVersions(db: Db, meeting: number, kind: RecordKind): Promise<RecordVersion[]> {
  const rows = await db
    .selectFrom('record')
    .leftJoin('reopening', 'reopening.record_id', 'record.id')
    .select(['record.id', 'record.number', 'record.version', 'reopening.record_id as reopened'])
    .where('meeting_id', '=', meeting)
    .where('kind', '=', kind)
    .orderBy('record.id', 'desc')
    .execute();
  return rows.map(({ reopened, ...row }) => ({ ...row, isStanding: reopened === null }));
}

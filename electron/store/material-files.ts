import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { keptIds } from './kept-changes.ts';
import { found, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type StoredFile = { name: string; type: string; bytes: Uint8Array };

/** `added` is the day. */
export async function insertFile(tx: Tx, { name, type, bytes }: StoredFile, added: string): Promise<number> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const values = { name, type, size: bytes.length, sha256, added, bytes };
  const { id } = await tx.insertInto('material_file').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Gives a material its file, or takes it away; what it had stays in the register until `deleteFiles`. */
export async function putFile(tx: Tx, material: number, file: number | null): Promise<void> {
  await tx
    .updateTable('material')
    .set((eb) => ({ file_id: file, revision: eb('revision', '+', 1) }))
    .where('id', '=', material)
    .execute();
}

export async function fileOf(db: Kysely<Tables>, material: number): Promise<StoredFile> {
  const row = await db
    .selectFrom('material')
    .innerJoin('material_file', 'material_file.id', 'material.file_id')
    .select(['name', 'type', 'bytes'])
    .where('material.id', '=', material)
    .executeTakeFirst();
  return found(row, 'file', material);
}

/** The files added up to a day that no material has, and that none gets back by undo or from the bin. */
export async function unusedFiles(db: Kysely<Tables>, until: string): Promise<number[]> {
  const rows = await db
    .selectFrom('material_file')
    .select('id')
    .where('added', '<=', until)
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM material WHERE file_id = material_file.id)`)
    .execute();
  if (rows.length === 0) return [];
  const kept = await keptIds(db, { table: 'material', column: 'file_id' });
  return rows.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

export async function deleteFile(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('material_file').where('id', '=', id).execute();
}

/** The hashes of the files that were brought to a meeting, by their materials. */
export async function fileHashes(db: Kysely<Tables>, meeting: number): Promise<{ id: number; sha256: string }[]> {
  return db
    .selectFrom('material')
    .innerJoin('material_file', 'material_file.id', 'material.file_id')
    .innerJoin('agenda_item', 'agenda_item.id', 'material.agenda_item_id')
    .select(['material.id', 'sha256'])
    .where('agenda_item.meeting_id', '=', meeting)
    .execute();
}

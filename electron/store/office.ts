import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Emblem, StoredOffice } from '#shared/domain/stored.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

/** A register is one office's. */
const ID = 1;

/** Undefined on a fresh machine. */
export async function getOffice(db: Kysely<Tables>): Promise<StoredOffice | undefined> {
  const row = await db
    .selectFrom('office')
    .innerJoin('institution', 'institution.id', 'office.institution_id')
    .select([
      'office.id',
      'office.revision',
      'office.institution_id as institutionId',
      'institution.name',
      'institution.county',
      'institution.city',
      'office.letterhead',
      'office.emblem_type as type',
      'office.emblem_width as width',
      'office.emblem_height as height',
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const template = await db.selectFrom('office_template').select(['name', 'size']).executeTakeFirst();
  const { county, city, letterhead, type, width, height, ...rest } = row;
  return {
    ...rest,
    county: county ?? '',
    city: city ?? '',
    letterhead: JSON.parse(letterhead),
    ...(type !== null && width !== null && height !== null && { emblem: { type, width, height } }),
    ...(template && { template }),
  };
}

export async function insertOffice(tx: Tx, institution: number, letterhead: readonly string[]): Promise<void> {
  const values = { id: ID, institution_id: institution, letterhead: JSON.stringify(letterhead) };
  await tx.insertInto('office').values(values).execute();
}

export async function updateOffice(tx: Tx, institution: number, letterhead: readonly string[]): Promise<void> {
  await tx
    .updateTable('office')
    .set((eb) => ({
      institution_id: institution,
      letterhead: JSON.stringify(letterhead),
      revision: eb('revision', '+', 1),
    }))
    .execute();
}

export async function putEmblem(tx: Tx, emblem: (Emblem & { bytes: Uint8Array }) | undefined): Promise<void> {
  await tx
    .updateTable('office')
    .set((eb) => ({
      emblem: emblem?.bytes ?? null,
      emblem_type: emblem?.type ?? null,
      emblem_width: emblem?.width ?? null,
      emblem_height: emblem?.height ?? null,
      revision: eb('revision', '+', 1),
    }))
    .execute();
}

export async function emblemBytes(db: Kysely<Tables>): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('office').select('emblem').executeTakeFirst();
  return row?.emblem ?? undefined;
}

/** The office's own letterhead as a DOCX; undefined takes it away. */
export async function putTemplate(tx: Tx, template: { name: string; bytes: Uint8Array } | undefined): Promise<void> {
  await tx.deleteFrom('office_template').execute();
  if (template) {
    const { name, bytes } = template;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await tx.insertInto('office_template').values({ id: ID, name, size: bytes.length, sha256, bytes }).execute();
  }
  await tx
    .updateTable('office')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
}

export async function templateFile(db: Kysely<Tables>): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  return db.selectFrom('office_template').select(['name', 'bytes']).executeTakeFirst();
}

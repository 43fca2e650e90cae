import type { Kysely } from 'kysely';
import { nameKey } from '#shared/domain/names.ts';
import type { StoredInstitution } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type NewInstitution = { name: string; county?: string; city?: string };

const columns = ['id', 'revision', 'name', 'county', 'city'] as const;

export async function listInstitutions(db: Kysely<Tables>): Promise<StoredInstitution[]> {
  const rows = await db.selectFrom('institution').select(columns).execute();
  return rows.map(omitNull);
}

export async function getInstitution(db: Kysely<Tables>, id: number): Promise<StoredInstitution | undefined> {
  const row = await db.selectFrom('institution').select(columns).where('id', '=', id).executeTakeFirst();
  return row && omitNull(row);
}

export async function findInstitution(db: Kysely<Tables>, name: string): Promise<number | undefined> {
  const row = await db.selectFrom('institution').select('id').where('name_key', '=', nameKey(name)).executeTakeFirst();
  return row?.id;
}

export async function insertInstitution(tx: Tx, { name, county, city }: NewInstitution): Promise<number> {
  const values = { name, name_key: nameKey(name), county: county ?? null, city: city ?? null };
  const { id } = await tx.insertInto('institution').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function updateInstitution(tx: Tx, id: number, { name, county, city }: NewInstitution): Promise<void> {
  await tx
    .updateTable('institution')
    .set((eb) => ({
      name,
      name_key: nameKey(name),
      county: county ?? null,
      city: city ?? null,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** The ids of institutions by the key of their names; those that the directory lacks are added, those it has gain a county and city they lack. */
export async function ensureInstitutions(tx: Tx, wanted: readonly NewInstitution[]): Promise<Map<string, number>> {
  const known = await tx.selectFrom('institution').select(['id', 'name_key', 'county', 'city']).execute();
  const ids = new Map(known.map((row) => [row.name_key, row.id]));
  const bare = new Map(known.filter((row) => row.county === null && row.city === null).map((r) => [r.name_key, r.id]));
  for (const institution of wanted) {
    const key = nameKey(institution.name);
    const bareId = bare.get(key);
    if (!ids.has(key)) ids.set(key, await insertInstitution(tx, institution));
    else if (bareId !== undefined && institution.county) {
      const { county, city } = institution;
      await tx
        .updateTable('institution')
        .set((eb) => ({ county, city, revision: eb('revision', '+', 1) }))
        .where('id', '=', bareId)
        .execute();
    }
  }
  return ids;
}

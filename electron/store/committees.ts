import type { Kysely } from 'kysely';
import { nameKey } from '#shared/domain/names.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type CommitteeData = { institutionId: number; name: string; nameGenitive?: string; legalBasis?: string };

function select(db: Kysely<Tables>) {
  return db
    .selectFrom('committee')
    .select([
      'id',
      'revision',
      'institution_id as institutionId',
      'name',
      'name_genitive as nameGenitive',
      'legal_basis as legalBasis',
    ]);
}

async function rulesOf(db: Kysely<Tables>, committees: readonly number[]) {
  const rows = await db
    .selectFrom('committee_rules')
    .select(['committee_id', 'valid_from', 'rules'])
    .where('committee_id', 'in', committees)
    .orderBy('valid_from')
    .execute();
  return Map.groupBy(rows, (row) => row.committee_id);
}

async function withRules(db: Kysely<Tables>, rows: Awaited<ReturnType<ReturnType<typeof select>['execute']>>) {
  const rules = await rulesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(
    (row): StoredCommittee => ({
      ...omitNull(row),
      rules: (rules.get(row.id) ?? []).map((r) => ({
        from: r.valid_from,
        rules: JSON.parse(r.rules) as CommitteeRules,
      })),
    }),
  );
}

export async function listCommittees(db: Kysely<Tables>): Promise<StoredCommittee[]> {
  return withRules(db, await select(db).execute());
}

export async function getCommittee(db: Kysely<Tables>, id: number): Promise<StoredCommittee | undefined> {
  return (await withRules(db, await select(db).where('id', '=', id).execute()))[0];
}

export async function findCommittee(db: Kysely<Tables>, name: string): Promise<number | undefined> {
  const row = await db.selectFrom('committee').select('id').where('name_key', '=', nameKey(name)).executeTakeFirst();
  return row?.id;
}

const values = ({ institutionId, name, nameGenitive, legalBasis }: CommitteeData) => ({
  institution_id: institutionId,
  name,
  name_key: nameKey(name),
  name_genitive: nameGenitive ?? null,
  legal_basis: legalBasis ?? null,
});

export async function insertCommittee(tx: Tx, committee: CommitteeData): Promise<number> {
  const row = await tx.insertInto('committee').values(values(committee)).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function updateCommittee(tx: Tx, id: number, committee: CommitteeData): Promise<void> {
  await tx
    .updateTable('committee')
    .set((eb) => ({ ...values(committee), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The rules in force from a day on; those of the same day are replaced. */
export async function putRules(tx: Tx, committee: number, from: string, rules: CommitteeRules): Promise<void> {
  await tx
    .insertInto('committee_rules')
    .values({ committee_id: committee, valid_from: from, rules: JSON.stringify(rules) })
    .onConflict((conflict) =>
      conflict.columns(['committee_id', 'valid_from']).doUpdateSet({ rules: JSON.stringify(rules) }),
    )
    .execute();
}

/** Whether there were rules of that day. */
export async function deleteRules(tx: Tx, committee: number, from: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('committee_rules')
    .where('committee_id', '=', committee)
    .where('valid_from', '=', from)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function raiseRevision(tx: Tx, id: number): Promise<void> {
  await tx
    .updateTable('committee')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Makes the committees of one institution another's. */
export async function moveCommittees(tx: Tx, from: number, to: number): Promise<void> {
  await tx
    .updateTable('committee')
    .set((eb) => ({ institution_id: to, revision: eb('revision', '+', 1) }))
    .where('institution_id', '=', from)
    .execute();
}

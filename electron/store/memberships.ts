import type { Kysely } from 'kysely';
import type { StoredMembership } from '#shared/domain/stored.ts';
import { flag, omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type MembershipData = Omit<StoredMembership, 'id' | 'revision'>;

function select(db: Kysely<Tables>) {
  return db
    .selectFrom('membership')
    .select([
      'id',
      'revision',
      'committee_id as committee',
      'person_id as person',
      'role',
      'voting',
      'from_day as from',
      'to_day as to',
      'act',
    ]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
const stored = (row: Selected): StoredMembership => ({ ...omitNull(row), voting: row.voting === 1 });

export async function listMemberships(db: Kysely<Tables>, committee: number): Promise<StoredMembership[]> {
  const rows = await select(db).where('committee_id', '=', committee).orderBy('id').execute();
  return rows.map(stored);
}

export async function membershipsOf(db: Kysely<Tables>, person: number): Promise<StoredMembership[]> {
  const rows = await select(db).where('person_id', '=', person).orderBy('id').execute();
  return rows.map(stored);
}

export async function getMembership(db: Kysely<Tables>, id: number): Promise<StoredMembership | undefined> {
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row && stored(row);
}

const values = ({ committee, person, role, voting, from, to, act }: MembershipData) => ({
  committee_id: committee,
  person_id: person,
  role,
  voting: flag(voting),
  from_day: from,
  to_day: to ?? null,
  act: act ?? null,
});

export async function insertMembership(tx: Tx, membership: MembershipData): Promise<number> {
  const row = await tx.insertInto('membership').values(values(membership)).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function updateMembership(tx: Tx, id: number, membership: MembershipData): Promise<void> {
  await tx
    .updateTable('membership')
    .set((eb) => ({ ...values(membership), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function deleteMembership(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('membership').where('id', '=', id).execute();
}

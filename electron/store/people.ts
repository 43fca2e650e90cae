import type { Kysely } from 'kysely';
import { nameKey } from '#shared/domain/names.ts';
import type { Person } from '#shared/domain/record.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type PersonData = Omit<Person, 'id' | 'institution'> & { institutionId: number };

function select(db: Kysely<Tables>) {
  return db
    .selectFrom('person')
    .innerJoin('institution', 'institution.id', 'person.institution_id')
    .select([
      'person.id',
      'person.revision',
      'institution.name as institution',
      'person.institution_id as institutionId',
      'person.title',
      'person.first_name as firstName',
      'person.last_name as lastName',
      'person.position',
      'person.email',
      'person.phone',
    ]);
}

export async function listPeople(db: Kysely<Tables>): Promise<StoredPerson[]> {
  return (await select(db).execute()).map(omitNull);
}

export async function getPerson(db: Kysely<Tables>, id: number): Promise<StoredPerson | undefined> {
  const row = await select(db).where('person.id', '=', id).executeTakeFirst();
  return row && omitNull(row);
}

/** One person is one first name, last name and institution. */
export async function findPerson(
  db: Kysely<Tables>,
  { institutionId, firstName, lastName }: Pick<PersonData, 'institutionId' | 'firstName' | 'lastName'>,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('first_key', '=', nameKey(firstName))
    .where('last_key', '=', nameKey(lastName))
    .executeTakeFirst();
  return row?.id;
}

const values = ({ institutionId, title, firstName, lastName, position, email, phone }: PersonData) => ({
  institution_id: institutionId,
  title,
  first_name: firstName,
  last_name: lastName,
  first_key: nameKey(firstName),
  last_key: nameKey(lastName),
  position: position ?? null,
  email: email ?? null,
  phone: phone ?? null,
});

export async function insertPerson(tx: Tx, person: PersonData): Promise<number> {
  const row = await tx.insertInto('person').values(values(person)).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function updatePerson(tx: Tx, id: number, person: PersonData): Promise<void> {
  await tx
    .updateTable('person')
    .set((eb) => ({ ...values(person), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

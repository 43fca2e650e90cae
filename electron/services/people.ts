import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { Person } from '#shared/domain/record.ts';
import type { Row, StoredPerson } from '#shared/domain/stored.ts';
import { ensureInstitutions } from '../store/institutions.ts';
import { findPerson, getPerson, insertPerson, listPeople, type PersonData, updatePerson } from '../store/people.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';

/** `institution` is a name: one that the directory lacks is added to it. */
export type PersonInput = Omit<Person, 'id'>;

export function peopleService(context: Context) {
  return {
    list: async (): Promise<StoredPerson[]> =>
      (await listPeople(context.register.db)).toSorted(
        (a, b) => compareAlbanian(a.lastName, b.lastName) || compareAlbanian(a.firstName, b.firstName),
      ),

    create: (input: PersonInput) =>
      command(context, 'person.create', async (tx) => {
        const person = await withInstitution(tx, input);
        if (await findPerson(tx, person)) throw exists();
        const id = await insertPerson(tx, person);
        return { result: found(await getPerson(tx, id), 'person', id), subject: 'person', id };
      }),

    update: ({ id, revision, ...input }: PersonInput & Row) =>
      command(context, 'person.update', async (tx) => {
        await requireRevision(tx, 'person', id, revision);
        const person = await withInstitution(tx, input);
        const same = await findPerson(tx, person);
        if (same !== undefined && same !== id) throw exists();
        await updatePerson(tx, id, person);
        return { result: found(await getPerson(tx, id), 'person', id), subject: 'person', id };
      }),
  };
}

const exists = () => new AppError('CONFLICT', { subject: 'person', reason: 'exists' });

async function withInstitution(tx: Tx, { institution, ...person }: PersonInput): Promise<PersonData> {
  const ids = await ensureInstitutions(tx, [{ name: institution }]);
  return { ...person, institutionId: found(ids.get(nameKey(institution)), 'institution', 0) };
}

import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Row, StoredInstitution } from '#shared/domain/stored.ts';
import {
  findInstitution,
  getInstitution,
  insertInstitution,
  listInstitutions,
  updateInstitution,
} from '../store/institutions.ts';
import { found, requireRevision } from '../store/rows.ts';
import { type Context, command } from './context.ts';

export type InstitutionInput = Omit<StoredInstitution, 'id' | 'revision'>;

export function institutionService(context: Context) {
  const { db } = context.register;
  return {
    list: async () => (await listInstitutions(db)).toSorted((a, b) => compareAlbanian(a.name, b.name)),

    create: (input: InstitutionInput) =>
      command(context, 'institution.create', async (tx) => {
        if (await findInstitution(tx, input.name)) throw exists();
        const id = await insertInstitution(tx, input);
        return { result: found(await getInstitution(tx, id), 'institution', id), subject: 'institution', id };
      }),

    update: ({ id, revision, ...input }: InstitutionInput & Row) =>
      command(context, 'institution.update', async (tx) => {
        await requireRevision(tx, 'institution', id, revision);
        const same = await findInstitution(tx, input.name);
        if (same !== undefined && same !== id) throw exists();
        await updateInstitution(tx, id, input);
        return { result: found(await getInstitution(tx, id), 'institution', id), subject: 'institution', id };
      }),
  };
}

const exists = () => new AppError('CONFLICT', { subject: 'institution', reason: 'exists' });

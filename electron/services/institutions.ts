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
import { getOffice } from '../store/office.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { removal } from './removal.ts';

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
        await requireOfficePlace(tx, id, input);
        await updateInstitution(tx, id, input);
        return { result: found(await getInstitution(tx, id), 'institution', id), subject: 'institution', id };
      }),

    remove: removal(context, 'institution'),
  };
}

/** The office prints its county and city. */
async function requireOfficePlace(tx: Tx, id: number, { county, city }: InstitutionInput) {
  if ((await getOffice(tx))?.institutionId !== id) return;
  const missing = { county, city };
  const faults = Object.entries(missing).flatMap(([path, value]) =>
    value === undefined ? [{ path, message: 'është i zyrës suaj dhe nuk mund të mungojë' }] : [],
  );
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
}

const exists = () => new AppError('CONFLICT', { subject: 'institution', reason: 'exists' });

import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Rules } from '#shared/domain/record.ts';
import type { Row, StoredCommittee } from '#shared/domain/stored.ts';
import {
  type CommitteeData,
  findCommittee,
  getCommittee,
  insertCommittee,
  listCommittees,
  putRules,
  updateCommittee,
} from '../store/committees.ts';
import { getInstitution } from '../store/institutions.ts';
import { found, requireRevision } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { removal } from './removal.ts';

export function committeeService(context: Context) {
  const { db } = context.register;
  return {
    list: async (): Promise<StoredCommittee[]> =>
      (await listCommittees(db)).toSorted((a, b) => compareAlbanian(a.name, b.name)),

    get: async (id: number): Promise<StoredCommittee> => found(await getCommittee(db, id), 'committee', id),

    create: (input: CommitteeData) =>
      command(context, 'committee.create', async (tx) => {
        found(await getInstitution(tx, input.institutionId), 'institution', input.institutionId);
        if (await findCommittee(tx, input.name)) throw exists();
        const id = await insertCommittee(tx, input);
        return { result: found(await getCommittee(tx, id), 'committee', id), subject: 'committee', id };
      }),

    update: ({ id, revision, ...input }: CommitteeData & Row) =>
      command(context, 'committee.update', async (tx) => {
        await requireRevision(tx, 'committee', id, revision);
        found(await getInstitution(tx, input.institutionId), 'institution', input.institutionId);
        const same = await findCommittee(tx, input.name);
        if (same !== undefined && same !== id) throw exists();
        await updateCommittee(tx, id, input);
        return { result: found(await getCommittee(tx, id), 'committee', id), subject: 'committee', id };
      }),

    setRules: ({ committee, from, rules }: { committee: number; from: string; rules: Rules }) =>
      command(context, 'committee.setRules', async (tx) => {
        found(await getCommittee(tx, committee), 'committee', committee);
        await putRules(tx, committee, from, rules);
        const result = found(await getCommittee(tx, committee), 'committee', committee);
        return { result, subject: 'committee', id: committee, details: { from } };
      }),

    remove: removal(context, 'committee'),
  };
}

const exists = () => new AppError('CONFLICT', { subject: 'committee', reason: 'exists' });

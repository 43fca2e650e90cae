import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import type { Row, StoredCommittee } from '#shared/domain/stored.ts';
import {
  type CommitteeData,
  deleteRules,
  findCommittee,
  getCommittee,
  insertCommittee,
  listCommittees,
  putRules,
  raiseRevision,
  updateCommittee,
} from '../store/committees.ts';
import { getInstitution } from '../store/institutions.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
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

    setRules: ({ id, revision, from, rules }: Row & { from: string; rules: CommitteeRules }) =>
      withRules(context, 'committee.setRules', { id, revision, from }, (tx) => putRules(tx, id, from, rules)),

    removeRules: ({ id, revision, from }: Row & { from: string }) =>
      withRules(context, 'committee.removeRules', { id, revision, from }, async (tx) => {
        if (!(await deleteRules(tx, id, from))) throw new AppError('NOT_FOUND', { subject: 'committee', id });
      }),

    remove: removal(context, 'committee'),
  };
}

function withRules(
  context: Context,
  name: string,
  { id, revision, from }: Row & { from: string },
  change: (tx: Tx) => Promise<void>,
): Promise<StoredCommittee> {
  return command(context, name, async (tx) => {
    await requireRevision(tx, 'committee', id, revision);
    await change(tx);
    await raiseRevision(tx, id);
    const result = found(await getCommittee(tx, id), 'committee', id);
    return { result, subject: 'committee', id, details: { from } };
  });
}

const exists = () => new AppError('CONFLICT', { subject: 'committee', reason: 'exists' });

import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Rules } from '#shared/domain/record.ts';
import type { Row, StoredCommittee, StoredMembership } from '#shared/domain/stored.ts';
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
import {
  deleteMembership,
  getMembership,
  insertMembership,
  listMemberships,
  type MembershipData,
  updateMembership,
} from '../store/memberships.ts';
import { getPerson } from '../store/people.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';

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
  };
}

export function membershipService(context: Context) {
  return {
    list: async (committee: number): Promise<StoredMembership[]> => {
      found(await getCommittee(context.register.db, committee), 'committee', committee);
      return listMemberships(context.register.db, committee);
    },

    add: (input: MembershipData) =>
      command(context, 'membership.add', async (tx) => {
        found(await getCommittee(tx, input.committee), 'committee', input.committee);
        found(await getPerson(tx, input.person), 'person', input.person);
        await refuseOverlap(tx, input);
        const id = await insertMembership(tx, input);
        return { result: found(await getMembership(tx, id), 'membership', id), subject: 'membership', id };
      }),

    update: ({ id, revision, ...input }: Omit<MembershipData, 'committee'> & Row) =>
      command(context, 'membership.update', async (tx) => {
        await requireRevision(tx, 'membership', id, revision);
        found(await getPerson(tx, input.person), 'person', input.person);
        const { committee } = found(await getMembership(tx, id), 'membership', id);
        await refuseOverlap(tx, { ...input, committee }, id);
        await updateMembership(tx, id, { ...input, committee });
        return { result: found(await getMembership(tx, id), 'membership', id), subject: 'membership', id };
      }),

    remove: ({ id, revision }: Row) =>
      command(context, 'membership.remove', async (tx) => {
        await requireRevision(tx, 'membership', id, revision);
        await deleteMembership(tx, id);
        return { result: null, subject: 'membership', id };
      }),
  };
}

const exists = () => new AppError('CONFLICT', { subject: 'committee', reason: 'exists' });

/** A person holds one seat in a committee at a time. */
async function refuseOverlap(tx: Tx, wanted: MembershipData, except?: number) {
  const others = (await listMemberships(tx, wanted.committee)).filter((other) => other.id !== except);
  if (others.some((other) => other.person === wanted.person && overlap(other, wanted))) {
    throw new AppError('CONFLICT', { subject: 'membership', reason: 'exists' });
  }
}

export function overlap(a: { from: string; to?: string }, b: { from: string; to?: string }): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

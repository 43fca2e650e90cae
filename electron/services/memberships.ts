import { AppError } from '#shared/domain/errors.ts';
import { personKey } from '#shared/domain/names.ts';
import type { NewMember, Row, StoredMembership } from '#shared/domain/stored.ts';
import { getCommittee } from '../store/committees.ts';
import { ensureInstitutions } from '../store/institutions.ts';
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
import { ensurePeople } from './exchange-directory.ts';
import { overlap } from './overlap.ts';

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

    /** A list, typed or pasted. Who holds a seat at that time already is known, whatever the seat. */
    addList: ({ committee, members }: { committee: number; members: readonly NewMember[] }) =>
      command(context, 'membership.addList', async (tx) => {
        found(await getCommittee(tx, committee), 'committee', committee);
        const people = await ensureListed(tx, members);
        const seats: Pick<StoredMembership, 'person' | 'from' | 'to'>[] = await listMemberships(tx, committee);
        let added = 0;
        for (const { role, voting, from, to, act, ...listed } of members) {
          const person = found(people.get(personKey(listed)), 'person', 0);
          const seat = { committee, person, role, voting, from, to, act };
          if (seats.some((other) => other.person === person && overlap(other, seat))) continue;
          await insertMembership(tx, seat);
          seats.push(seat);
          added += 1;
        }
        const result = { added, known: members.length - added };
        return { result, subject: 'committee', id: committee, details: result };
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

/** The people of a list in the directory, by their keys; a list may name one of them twice. */
async function ensureListed(tx: Tx, members: readonly NewMember[]) {
  const institutions = await ensureInstitutions(
    tx,
    members.map(({ institution }) => ({ name: institution })),
  );
  const people = new Map(members.map((member) => [personKey(member), { ...member, id: personKey(member) }]));
  return ensurePeople(tx, [...people.values()], institutions);
}

/** A person holds one seat in a committee at a time. */
async function refuseOverlap(tx: Tx, wanted: MembershipData, except?: number) {
  const others = (await listMemberships(tx, wanted.committee)).filter((other) => other.id !== except);
  if (others.some((other) => other.person === wanted.person && overlap(other, wanted))) {
    throw new AppError('CONFLICT', { subject: 'membership', reason: 'exists' });
  }
}

import { compareAlbanian } from '#shared/albanian/collation.ts';
import { AppError } from '#shared/domain/errors.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { Person } from '#shared/domain/record.ts';
import type { Row, StoredMembership, StoredPerson } from '#shared/domain/stored.ts';
import { getCommittee } from '../store/committees.ts';
import { ensureInstitutions } from '../store/institutions.ts';
import { deleteMembership, membershipsOf } from '../store/memberships.ts';
import { mergeInto } from '../store/merge.ts';
import { findPerson, getPerson, insertPerson, listPeople, type PersonData, updatePerson } from '../store/people.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { overlap } from './overlap.ts';
import { removal } from './removal.ts';

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

    /** Two records of one person: all that `other` was and did becomes `id`'s; the meetings keep the names of their day. */
    merge: ({ id, other }: { id: number; other: number }) =>
      command(context, 'person.merge', async (tx) => {
        if (id === other) throw new AppError('INVALID_INPUT', { faults: [SAME] });
        const person = found(await getPerson(tx, id), 'person', id);
        const { position, email, phone } = found(await getPerson(tx, other), 'person', other);
        await joinSeats(tx, id, other);
        await mergeInto(tx, id, other);
        await updatePerson(tx, id, { position, email, phone, ...person });
        return { result: found(await getPerson(tx, id), 'person', id), subject: 'person', id, details: { other } };
      }),

    remove: removal(context, 'person'),
  };
}

const SAME = { path: 'other', message: 'zgjidhni dy shënime të ndryshme' };

/** A person holds one seat in a committee at a time: of two that are the same one goes, two that differ must be put right first. */
async function joinSeats(tx: Tx, id: number, other: number) {
  const own = await membershipsOf(tx, id);
  for (const seat of await membershipsOf(tx, other)) {
    const clash = own.filter((mine) => mine.committee === seat.committee && overlap(mine, seat));
    if (clash.length === 0) continue;
    const isDouble = clash.some((mine) => sameSeat(mine, seat));
    if (!isDouble) throw await seatsDiffer(tx, seat.committee);
    await deleteMembership(tx, seat.id);
  }
}

const sameSeat = (a: StoredMembership, b: StoredMembership) =>
  a.role === b.role && a.voting === b.voting && a.from === b.from && a.to === b.to;

async function seatsDiffer(tx: Tx, committee: number) {
  const name = (await getCommittee(tx, committee))?.name ?? '';
  return new AppError('RULE_BROKEN', {
    message: `Të dy shënimet kanë anëtarësi të ndryshme në të njëjtën kohë te “${name}”. Nuk u bashkua asgjë. Ndreqni datat ose hiqni njërën anëtarësi dhe provoni përsëri.`,
  });
}

const exists = () => new AppError('CONFLICT', { subject: 'person', reason: 'exists' });

async function withInstitution(tx: Tx, { institution, ...person }: PersonInput): Promise<PersonData> {
  const ids = await ensureInstitutions(tx, [{ name: institution }]);
  return { ...person, institutionId: found(ids.get(nameKey(institution)), 'institution', 0) };
}

import type { MemberRole } from '#shared/domain/record.ts';
import type { Row, StoredMembership } from '#shared/domain/stored.ts';
import { addMeetingPerson, deleteGuest } from '../store/attendance.ts';
import { getSummary } from '../store/meetings.ts';
import { listMemberships } from '../store/memberships.ts';
import {
  dropUnnamed,
  loadOfficers,
  loadRoster,
  notedMembers,
  putRoster,
  type RosterSeat,
  renamePeople,
  setOfficers,
} from '../store/roster.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import type { Context } from './context.ts';
import { checkedEdit } from './draft.ts';

const inForce = (m: StoredMembership, date: string) => m.from <= date && (m.to === undefined || date <= m.to);

/** Who sits in a committee on a day, in the order in which they were entered; of two seats of one person the later. */
export async function rosterOn(tx: Tx, committee: number, date: string): Promise<StoredMembership[]> {
  const seats = (await listMemberships(tx, committee)).filter((membership) => inForce(membership, date));
  const latest = new Map<number, StoredMembership>();
  for (const seat of seats) {
    const other = latest.get(seat.person);
    if (!other || other.from < seat.from) latest.set(seat.person, seat);
  }
  return seats.filter((seat) => latest.get(seat.person) === seat);
}

/**
 * Takes a meeting's members and the names of its people anew from the directory, as of its day. A member who has left
 * stays where presence or a vote is noted of them, and a person stays whom the record names.
 */
export const refreshRoster =
  (context: Context) =>
  ({ id, revision }: Row): Promise<Row> =>
    checkedEdit(context, 'meeting.refreshRoster', id, async ({ tx }) => {
      await requireRevision(tx, 'meeting', id, revision);
      const { committeeId, date } = found(await getSummary(tx, id), 'meeting', id);
      const before = await loadRoster(tx, id);
      const seats: RosterSeat[] = [];
      for (const { person, role, voting, from, to } of await rosterOn(tx, committeeId, date)) {
        const known = before.find((seat) => seat.person === person)?.member;
        const member = known ?? (await addMeetingPerson(tx, id, person));
        seats.push({ member, person, role, voting, from, ...(to !== undefined && { to }) });
      }
      const noted = await notedMembers(tx, id);
      const left = before.filter(({ member }) => !seats.some((seat) => seat.member === member));
      const after = [...seats, ...left.filter(({ member }) => noted.has(member))];
      await putRoster(tx, id, after);
      for (const { member } of after) await deleteGuest(tx, id, member);
      await replaceOfficers(tx, id, before, after);
      for (const { member } of left) await dropUnnamed(tx, member);
      await renamePeople(tx, id);
      return { result: { id, revision: revision + 1 }, subject: 'meeting', id };
    });

/** Who leads or keeps the minutes by virtue of a seat does so no longer without it. */
async function replaceOfficers(tx: Tx, meeting: number, before: readonly RosterSeat[], after: readonly RosterSeat[]) {
  const officers = await loadOfficers(tx, meeting);
  const officer = (now: number, role: MemberRole) => {
    const hadSeat = before.some((seat) => seat.member === now && seat.role === role);
    const hasSeat = after.some((seat) => seat.member === now && seat.role === role);
    const next = after.find((seat) => seat.role === role)?.member;
    return hadSeat && !hasSeat && next !== undefined ? next : now;
  };
  await setOfficers(tx, meeting, {
    chair: officer(officers.chair, 'chair'),
    secretary: officer(officers.secretary, 'secretary'),
  });
}

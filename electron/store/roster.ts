/** A meeting's own list of members, and the names of its people. */
import { sql } from 'kysely';
import type { MemberRole } from '#shared/domain/record.ts';
import { flag, type Tx } from './rows.ts';

/** `member` is one of the meeting's people, `person` the same in the directory. */
export type RosterSeat = {
  member: number;
  person: number;
  role: MemberRole;
  voting: boolean;
  from: string;
  to?: string;
};

export async function loadRoster(tx: Tx, meeting: number): Promise<RosterSeat[]> {
  const rows = await tx
    .selectFrom('meeting_member')
    .innerJoin('meeting_person', 'meeting_person.id', 'meeting_member.meeting_person_id')
    .select([
      'meeting_person.id as member',
      'meeting_person.person_id as person',
      'meeting_member.role',
      'meeting_member.voting',
      'meeting_member.from_day as from',
      'meeting_member.to_day as to',
    ])
    .where('meeting_member.meeting_id', '=', meeting)
    .orderBy('meeting_member.ordinal')
    .execute();
  return rows.map(({ to, voting, ...row }) => ({ ...row, voting: voting === 1, ...(to !== null && { to }) }));
}

/** Members of whose presence, vote or contrary opinion something is noted. */
export async function notedMembers(tx: Tx, meeting: number): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM meeting_person WHERE meeting_id = ${meeting} AND (
      EXISTS (SELECT 1 FROM attendance WHERE meeting_person_id = meeting_person.id)
      OR EXISTS (SELECT 1 FROM ballot WHERE meeting_person_id = meeting_person.id)
      OR EXISTS (SELECT 1 FROM vote_recused WHERE meeting_person_id = meeting_person.id)
      OR EXISTS (SELECT 1 FROM dissent WHERE meeting_person_id = meeting_person.id))`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Makes the seats, in their order, a meeting's list of members. What is noted of those who stay, stays. */
export async function putRoster(tx: Tx, meeting: number, seats: readonly RosterSeat[]): Promise<void> {
  const before = (await loadRoster(tx, meeting)).map(({ member }) => member);
  const after = seats.map(({ member }) => member);
  const gone = before.filter((member) => !after.includes(member));
  if (gone.length > 0) await tx.deleteFrom('meeting_member').where('meeting_person_id', 'in', gone).execute();
  // A place is held by one at a time: where they change, all step aside first.
  const stays = before.every((member, ordinal) => member === after[ordinal]);
  if (!stays) {
    await tx
      .updateTable('meeting_member')
      .set({ ordinal: sql`-1 - ordinal` })
      .where('meeting_id', '=', meeting)
      .execute();
  }
  for (const [ordinal, { member, role, voting, from, to }] of seats.entries()) {
    const values = { ordinal, role, voting: flag(voting), from_day: from, to_day: to ?? null };
    if (before.includes(member)) {
      await tx.updateTable('meeting_member').set(values).where('meeting_person_id', '=', member).execute();
      await tx.updateTable('attendance').set({ ordinal }).where('meeting_person_id', '=', member).execute();
    } else {
      await tx
        .insertInto('meeting_member')
        .values({ ...values, meeting_id: meeting, meeting_person_id: member })
        .execute();
    }
  }
}

/** Takes the names of a meeting's people, their functions and institutions anew from the directory. */
export async function renamePeople(tx: Tx, meeting: number): Promise<void> {
  await sql`
    UPDATE meeting_person
    SET (title, first_name, last_name, institution, position, email, phone) = (
      SELECT person.title, first_name, last_name, institution.name, position, email, phone
      FROM person JOIN institution ON institution.id = person.institution_id
      WHERE person.id = meeting_person.person_id)
    WHERE meeting_id = ${meeting}`.execute(tx);
}

/** Where the record can name one of a meeting's people. */
const NAMED_IN = [
  ['meeting', 'chair_id'],
  ['meeting', 'secretary_id'],
  ['meeting_member', 'meeting_person_id'],
  ['guest', 'meeting_person_id'],
  ['attendance', 'substitute_id'],
  ['agenda_item', 'rapporteur_id'],
  ['agenda_recused', 'meeting_person_id'],
  ['statement', 'speaker_id'],
  ['dissent', 'meeting_person_id'],
  ['ballot', 'meeting_person_id'],
  ['vote_recused', 'meeting_person_id'],
] as const;

/** Takes one of a meeting's people off it, if nothing in its record names them. */
export async function dropUnnamed(tx: Tx, person: number): Promise<void> {
  const named = NAMED_IN.map(
    ([table, column]) => sql`SELECT 1 FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${person}`,
  );
  await sql`DELETE FROM meeting_person WHERE id = ${person} AND NOT EXISTS (${sql.join(named, sql` UNION ALL `)})`.execute(
    tx,
  );
}

export async function setOfficers(
  tx: Tx,
  meeting: number,
  officers: { chair: number; secretary: number },
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({
      chair_id: officers.chair,
      secretary_id: officers.secretary,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', meeting)
    .execute();
}

export async function loadOfficers(tx: Tx, meeting: number): Promise<{ chair: number; secretary: number }> {
  return tx
    .selectFrom('meeting')
    .select(['chair_id as chair', 'secretary_id as secretary'])
    .where('id', '=', meeting)
    .executeTakeFirstOrThrow();
}

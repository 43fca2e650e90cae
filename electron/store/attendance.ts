/** Changing who was there, row by row. */
import type { Kysely } from 'kysely';
import type { Attendance } from '#shared/domain/record.ts';
import { flag, found, insertAll, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';
import type { PersonIds } from './votes.ts';

export const attendanceColumns = (row: Attendance, personId: PersonIds) => ({
  status: row.status,
  substitute_id: row.substitute === undefined ? null : personId(row.substitute),
  reason: row.reason ?? null,
  arrived: row.arrived ?? null,
  left_time: row.left ?? null,
  has_away: flag(row.away !== undefined),
});

/** A meeting's own people: a reference to anybody else is NOT_FOUND. */
export async function meetingPersonIds(db: Kysely<Tables>, meeting: number): Promise<PersonIds> {
  const rows = await db.selectFrom('meeting_person').select('id').where('meeting_id', '=', meeting).execute();
  const ids = new Map(rows.map((row) => [String(row.id), row.id]));
  return (ref) => found(ids.get(ref), 'person', Number(ref) || 0);
}

/** From a meeting's own people to those of the directory. */
export async function directoryIds(tx: Tx, meeting: number): Promise<PersonIds> {
  const rows = await tx
    .selectFrom('meeting_person')
    .select(['id', 'person_id'])
    .where('meeting_id', '=', meeting)
    .execute();
  const ids = new Map(rows.map(({ id, person_id }) => [String(id), person_id]));
  return (ref) => found(ids.get(ref), 'person', Number(ref) || 0);
}

/** Adds one of the directory to a meeting's people, as the directory names them today; the reference of who is there already is given back. */
export async function addMeetingPerson(tx: Tx, meeting: number, person: number): Promise<number> {
  const there = await tx
    .selectFrom('meeting_person')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (there) return there.id;
  const row = await tx
    .selectFrom('person')
    .innerJoin('institution', 'institution.id', 'person.institution_id')
    .select(['title', 'first_name', 'last_name', 'institution.name as institution', 'position', 'email', 'phone'])
    .where('person.id', '=', person)
    .executeTakeFirst();
  const last = await tx
    .selectFrom('meeting_person')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('meeting_id', '=', meeting)
    .executeTakeFirst();
  const inserted = await tx
    .insertInto('meeting_person')
    .values({
      ...found(row, 'person', person),
      meeting_id: meeting,
      person_id: person,
      ordinal: (last?.ordinal ?? -1) + 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return inserted.id;
}

/** Notes one member's presence; `undefined` takes back what was noted. */
export async function putAttendance(
  tx: Tx,
  meeting: number,
  member: number,
  attendance: Attendance | undefined,
  personId: PersonIds,
): Promise<void> {
  const place = await tx
    .selectFrom('meeting_member')
    .select('ordinal')
    .where('meeting_id', '=', meeting)
    .where('meeting_person_id', '=', member)
    .executeTakeFirst();
  const { ordinal } = found(place, 'membership', member);
  const before = await tx
    .selectFrom('attendance')
    .select(['ordinal', 'revision'])
    .where('meeting_person_id', '=', member)
    .executeTakeFirst();
  await tx.deleteFrom('attendance').where('meeting_person_id', '=', member).execute();
  if (!attendance) return;
  const { id } = await tx
    .insertInto('attendance')
    .values({
      ...attendanceColumns(attendance, personId),
      meeting_id: meeting,
      meeting_person_id: member,
      ordinal: before?.ordinal ?? ordinal,
      revision: (before?.revision ?? 0) + 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertAll(
    tx,
    'attendance_away',
    (attendance.away ?? []).map(({ from, to }, index) => ({
      attendance_id: id,
      ordinal: index,
      from_time: from,
      to_time: to,
    })),
  );
}

/** Notes the members of whom nothing is noted yet as present; how many they were. */
export async function notePresent(tx: Tx, meeting: number): Promise<number> {
  const rows = await tx
    .selectFrom('meeting_member')
    .leftJoin('attendance', 'attendance.meeting_person_id', 'meeting_member.meeting_person_id')
    .select(['meeting_member.meeting_person_id', 'meeting_member.ordinal'])
    .where('meeting_member.meeting_id', '=', meeting)
    .where('attendance.id', 'is', null)
    .orderBy('meeting_member.ordinal')
    .execute();
  const present = rows.map((row) => ({ ...row, meeting_id: meeting, status: 'present' as const }));
  await insertAll(tx, 'attendance', present);
  return rows.length;
}

export async function insertGuest(tx: Tx, meeting: number, person: number): Promise<void> {
  const last = await tx
    .selectFrom('guest')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('meeting_id', '=', meeting)
    .executeTakeFirst();
  await tx
    .insertInto('guest')
    .values({ meeting_id: meeting, meeting_person_id: person, ordinal: (last?.ordinal ?? -1) + 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteGuest(tx: Tx, meeting: number, person: number): Promise<void> {
  await tx.deleteFrom('guest').where('meeting_id', '=', meeting).where('meeting_person_id', '=', person).execute();
}

/** The revision of what is noted of a member; 0 where nothing is. */
export async function attendanceRevision(db: Kysely<Tables>, member: number): Promise<number> {
  const row = await db
    .selectFrom('attendance')
    .select('revision')
    .where('meeting_person_id', '=', member)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

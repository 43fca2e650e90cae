/** Which two meetings are one at one table, and what the one that does not keep the text has of the other. */
import { type Kysely, sql } from 'kysely';
import type { MinutesState, StoredContent } from '#shared/domain/stored.ts';
import { found, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** The meeting that keeps the text, and the other committee's. */
export type Joint = { host: number; partner: number };

/** The one of the two that is not this one. */
export const otherOf = ({ host, partner }: Joint, meeting: number): number => (host === meeting ? partner : host);

/** How far a meeting's minutes are, and its joint meeting where it is one: in one go, since every change asks for both. */
export async function standing(db: Db, meeting: number): Promise<{ minutesState: MinutesState; joint?: Joint }> {
  const { rows } = await sql<{ minutesState: MinutesState; host: number | null; partner: number | null }>`
    SELECT own.minutes_state AS minutesState, own.joint_host_id AS host, other.id AS partner
    FROM meeting AS own LEFT JOIN meeting AS other ON other.joint_host_id = own.id WHERE own.id = ${meeting}`.execute(
    db,
  );
  const { minutesState, host, partner } = found(rows[0], 'meeting', meeting);
  if (host !== null) return { minutesState, joint: { host, partner: meeting } };
  return { minutesState, ...(partner !== null && { joint: { host: meeting, partner } }) };
}

export async function jointOf(db: Db, meeting: number): Promise<Joint | undefined> {
  return (await standing(db, meeting)).joint;
}

export async function putJointHost(tx: Tx, meeting: number, host: number | null): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ joint_host_id: host, revision: eb('revision', '+', 1) }))
    .where('id', '=', meeting)
    .execute();
}

/** Of the other meeting's content what this one's papers and screens say of it. */
export function jointBody(
  id: number,
  isHost: boolean,
  { committee, people, members, meeting }: StoredContent,
): NonNullable<StoredContent['joint']> {
  const { number, call, date, start, end, endDate, chair, secretary } = meeting;
  const attendance = meeting.attendance.map(({ id: _, revision: __, ...row }) => row);
  return {
    id,
    isHost,
    committee,
    people,
    members,
    meeting: {
      call,
      date,
      start,
      ...(number !== undefined && { number }),
      ...(end !== undefined && { end }),
      ...(endDate !== undefined && { endDate }),
      chair,
      secretary,
      attendance,
    },
  };
}

/** What of a meeting's own row is one for both committees. */
const SHARED = [
  'kind',
  'call',
  'date',
  'start_time',
  'end_time',
  'end_date',
  'place',
  'purpose',
  'copies',
  'notice_date',
  'notice_time',
  'notice_protocol_number',
  'closing_early',
  'closing_reason',
  'state',
  'state_reason',
] as const;

/** Gives the other meeting what is one for both; its decisions follow it into another year. */
export async function copyHead(tx: Tx, from: number, to: number): Promise<void> {
  const columns = sql.join(SHARED.map((column) => sql.ref(column)));
  const differs = sql.join(
    SHARED.map((column) => sql`own.${sql.ref(column)} IS NOT other.${sql.ref(column)}`),
    sql` OR `,
  );
  const { rows } = await sql<{ id: number }>`
    SELECT own.id FROM meeting AS own, meeting AS other WHERE own.id = ${to} AND other.id = ${from} AND (${differs})`.execute(
    tx,
  );
  if (rows.length === 0) return;
  await sql`
    UPDATE meeting SET (${columns}) = (SELECT ${columns} FROM meeting WHERE id = ${from}), revision = revision + 1
    WHERE id = ${to}`.execute(tx);
  await sql`
    UPDATE decision SET year = (SELECT year FROM meeting WHERE id = ${to})
    WHERE agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ${to})`.execute(tx);
}

/** Which decision of the host each of the partner's follows, by the partner's own. */
export async function followedDecisions(db: Db, partner: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .select(['decision.id', 'joint_of'])
    .where('agenda_item.meeting_id', '=', partner)
    .execute();
  return new Map(rows.flatMap(({ id, joint_of }) => (joint_of === null ? [] : [[id, joint_of] as const])));
}

export async function putFollowed(tx: Tx, decision: number, of: number): Promise<void> {
  await tx.updateTable('decision').set({ joint_of: of }).where('id', '=', decision).execute();
}

/** Takes items off the end or out of the middle of an agenda; their places are free. */
export async function deleteItems(tx: Tx, items: readonly number[]): Promise<void> {
  if (items.length > 0) await tx.deleteFrom('agenda_item').where('id', 'in', items).execute();
}

/** Each material's file, by the material's own id. */
export async function materialFiles(db: Db, meeting: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('material')
    .innerJoin('agenda_item', 'agenda_item.id', 'material.agenda_item_id')
    .select(['material.id', 'file_id'])
    .where('meeting_id', '=', meeting)
    .execute();
  return new Map(rows.flatMap(({ id, file_id }) => (file_id === null ? [] : [[id, file_id] as const])));
}

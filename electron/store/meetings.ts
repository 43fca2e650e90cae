import type { Kysely } from 'kysely';
import type { Committee, CommitteeRules, Institution, Meeting } from '#shared/domain/record.ts';
import type { MeetingRecord, MeetingState, MeetingSummary, MinutesState } from '#shared/domain/stored.ts';
import { loadContent } from './content-read.ts';
import { jointBody, jointOf, otherOf } from './joint.ts';
import { flag, found, omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';
import { historyOf } from './undo.ts';

/** What stands in a meeting's own row; who led and who kept the minutes come with its people. */
export type MeetingHead = { institution: Institution; committee: Committee; meeting: MeetingFields };
export type MeetingFields = Omit<Meeting, 'chair' | 'secretary' | 'attendance' | 'guests' | 'agenda'>;

const fieldValues = (meeting: MeetingFields) => ({
  number: meeting.number ?? null,
  kind: meeting.kind,
  call: meeting.call,
  date: meeting.date,
  start_time: meeting.start,
  end_time: meeting.end ?? null,
  end_date: meeting.endDate ?? null,
  place: meeting.place,
  purpose: meeting.purpose === undefined ? null : JSON.stringify(meeting.purpose),
  copies: meeting.copies ?? null,
  notice_date: meeting.notice?.date ?? null,
  notice_time: meeting.notice?.time ?? null,
  notice_protocol_number: meeting.notice?.protocolNumber ?? null,
  protocol_number: meeting.protocolNumber ?? null,
  agenda_approval:
    meeting.agendaApproval === undefined || meeting.agendaApproval === 'unanimous'
      ? (meeting.agendaApproval ?? null)
      : ('vote' as const),
  closing_early: flag(meeting.closing.early),
  closing_reason: meeting.closing.reason ?? null,
});

const headValues = ({ institution, committee, meeting }: MeetingHead) => ({
  ...fieldValues(meeting),
  institution_name: institution.name,
  institution_county: institution.county,
  institution_city: institution.city,
  committee_name: committee.name,
  committee_genitive: committee.nameGenitive ?? null,
  committee_legal_basis: committee.legalBasis ?? null,
  committee_rules: committee.rules === undefined ? null : JSON.stringify(committee.rules),
});

/** The new meeting's id. Its chair and secretary must follow, with its people, before the transaction ends. */
export async function insertMeeting(
  tx: Tx,
  committee: number,
  state: MeetingState,
  head: MeetingHead,
): Promise<number> {
  const row = await tx
    .insertInto('meeting')
    .values({ ...headValues(head), committee_id: committee, state, state_reason: null, chair_id: 0, secretary_id: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Gives a meeting another head (a file that replaces the draft). */
export async function replaceHead(tx: Tx, id: number, state: MeetingState, head: MeetingHead): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ ...headValues(head), state, state_reason: null, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Changes the meeting's fields and who led and kept the minutes; its decisions follow it into another year. */
export async function updateMeeting(
  tx: Tx,
  id: number,
  fields: MeetingFields,
  officers: { chair: number; secretary: number },
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({
      ...fieldValues(fields),
      chair_id: officers.chair,
      secretary_id: officers.secretary,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  const { year } = await seriesOf(tx, id);
  await tx
    .updateTable('decision')
    .set({ year })
    .where('agenda_item_id', 'in', tx.selectFrom('agenda_item').select('id').where('meeting_id', '=', id))
    .where('year', '!=', year)
    .execute();
}

/** The committee and year in whose series the meeting and its decisions are numbered. */
export async function seriesOf(db: Kysely<Tables>, id: number): Promise<{ committee: number; year: number }> {
  const row = await db
    .selectFrom('meeting')
    .select(['committee_id as committee', 'year'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row, 'meeting', id);
}

export async function minutesState(db: Kysely<Tables>, id: number): Promise<MinutesState> {
  const row = await db.selectFrom('meeting').select('minutes_state').where('id', '=', id).executeTakeFirst();
  return found(row, 'meeting', id).minutes_state;
}

export async function setMeetingState(tx: Tx, id: number, state: MeetingState, reason?: string): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ state, state_reason: reason ?? null, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** One committee meets once at one time. */
export async function findMeeting(
  db: Kysely<Tables>,
  committee: number,
  { date, start }: { date: string; start: string },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('meeting')
    .select('id')
    .where('committee_id', '=', committee)
    .where('date', '=', date)
    .where('start_time', '=', start)
    .executeTakeFirst();
  return row?.id;
}

const selectSummary = (db: Kysely<Tables>) =>
  db
    .selectFrom('meeting')
    .select([
      'id',
      'committee_id as committeeId',
      'committee_name as committee',
      'number',
      'date',
      'start_time as start',
      'place',
      'kind',
      'state',
      'minutes_state as minutesState',
    ]);

export async function listMeetings(
  db: Kysely<Tables>,
  filter: { committee?: number; year?: number },
): Promise<MeetingSummary[]> {
  let query = selectSummary(db).orderBy('date').orderBy('start_time').orderBy('id');
  if (filter.committee !== undefined) query = query.where('committee_id', '=', filter.committee);
  if (filter.year !== undefined) query = query.where('year', '=', filter.year);
  return query.execute();
}

export async function getSummary(db: Kysely<Tables>, id: number): Promise<MeetingSummary | undefined> {
  return selectSummary(db).where('id', '=', id).executeTakeFirst();
}

/** One meeting whole, or undefined. */
export async function getMeeting(db: Kysely<Tables>, id: number): Promise<MeetingRecord | undefined> {
  const row = await db
    .selectFrom('meeting')
    .select([
      'id',
      'revision',
      'committee_id as committeeId',
      'state',
      'state_reason as stateReason',
      'minutes_state as minutesState',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const content = await loadContent(db, id);
  return { ...omitNull(row), content: { ...content, ...(await besideOf(db, id)) }, history: await historyOf(db, id) };
}

/** Of a joint meeting, the other committee's. */
async function besideOf(db: Kysely<Tables>, id: number) {
  const joint = await jointOf(db, id);
  if (!joint) return {};
  const other = otherOf(joint, id);
  return { joint: jointBody(other, other === joint.host, await loadContent(db, other)) };
}

/** Where the minutes stand; the register refuses a step for which there is no fact. */
export async function setMinutesState(tx: Tx, id: number, state: MinutesState): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ minutes_state: state, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function putMeetingRules(tx: Tx, id: number, rules: CommitteeRules | undefined): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({
      committee_rules: rules === undefined ? null : JSON.stringify(rules),
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function setProtocolNumber(tx: Tx, id: number, protocolNumber: string | undefined): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ protocol_number: protocolNumber ?? null, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

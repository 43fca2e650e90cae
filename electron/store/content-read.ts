/** Reading a meeting's content back, with the ids and revisions by which a screen changes it. */
import type { Kysely } from 'kysely';
import type { Attendance, Campaign, CommitteeRules, Decision, Member, Person } from '#shared/domain/record.ts';
import type { Row, StoredContent, StoredItem, StoredMeeting } from '#shared/domain/stored.ts';
import type { Text } from '#shared/domain/text.ts';
import { approvedBy } from './approvals.ts';
import { omitNull } from './rows.ts';
import { secondCallsOf } from './second-calls.ts';
import type { Tables } from './tables.ts';
import { taskReports } from './task-reports.ts';
import { loadVotes, type MeetingVotes } from './votes.ts';

type Db = Kysely<Tables>;

const ref = (id: number) => String(id);
const optionalRef = <K extends string>(key: K, id: number | null) =>
  (id === null ? {} : { [key]: ref(id) }) as { [P in K]?: string };
const text = (json: string) => JSON.parse(json) as Text;

/** The content of a meeting that is there. */
export async function loadContent(db: Db, meetingId: number): Promise<StoredContent> {
  const row = await db.selectFrom('meeting').selectAll().where('id', '=', meetingId).executeTakeFirstOrThrow();
  const votes = await loadVotes(db, meetingId);
  const brought = await db
    .selectFrom('meeting_campaign')
    .select('brought')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  const reports = await taskReports(db, meetingId);
  const notice = row.notice_date && {
    date: row.notice_date,
    ...omitNull({ time: row.notice_time, protocolNumber: row.notice_protocol_number }),
  };
  const agendaApproval = row.agenda_approval === 'vote' ? votes.agenda : row.agenda_approval;
  const meeting: StoredMeeting = {
    kind: row.kind,
    call: row.call,
    date: row.date,
    start: row.start_time,
    place: row.place,
    chair: ref(row.chair_id),
    secretary: ref(row.secretary_id),
    ...omitNull({
      number: row.number,
      end: row.end_time,
      endDate: row.end_date,
      copies: row.copies,
      protocolNumber: row.protocol_number,
    }),
    ...(row.purpose !== null && { purpose: text(row.purpose) }),
    ...(notice && { notice }),
    ...(agendaApproval && { agendaApproval }),
    attendance: await loadAttendance(db, meetingId),
    guests: await loadGuests(db, meetingId),
    agenda: await loadAgenda(db, meetingId, votes),
    closing: { early: row.closing_early === 1, ...omitNull({ reason: row.closing_reason }) },
  };
  return {
    institution: { name: row.institution_name, county: row.institution_county, city: row.institution_city },
    committee: {
      name: row.committee_name,
      ...omitNull({ nameGenitive: row.committee_genitive, legalBasis: row.committee_legal_basis }),
      ...(row.committee_rules !== null && { rules: JSON.parse(row.committee_rules) as CommitteeRules }),
    },
    people: await loadPeople(db, meetingId),
    members: await loadMembers(db, meetingId),
    meeting,
    ...(brought && { campaign: JSON.parse(brought.brought) as Campaign }),
    ...(await secondCallsOf(db, meetingId)),
    ...(reports.length > 0 && { previousTasks: reports }),
  };
}

async function loadPeople(db: Db, meetingId: number): Promise<Person[]> {
  const rows = await db
    .selectFrom('meeting_person')
    .select(['id', 'title', 'first_name', 'last_name', 'institution', 'position', 'email', 'phone'])
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ id, first_name, last_name, ...row }) => ({
    id: ref(id),
    firstName: first_name,
    lastName: last_name,
    ...omitNull(row),
  }));
}

async function loadMembers(db: Db, meetingId: number): Promise<Member[]> {
  const rows = await db
    .selectFrom('meeting_member')
    .select(['meeting_person_id', 'role', 'voting', 'from_day as from', 'to_day as to'])
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ meeting_person_id, voting, ...row }) => ({
    person: ref(meeting_person_id),
    voting: voting === 1,
    ...omitNull(row),
  }));
}

async function loadAttendance(db: Db, meetingId: number): Promise<(Attendance & Row)[]> {
  const rows = await db
    .selectFrom('attendance')
    .select([
      'id',
      'revision',
      'meeting_person_id',
      'status',
      'substitute_id',
      'reason',
      'arrived',
      'left_time as left',
      'has_away',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();
  const away = await db
    .selectFrom('attendance_away')
    .innerJoin('attendance', 'attendance.id', 'attendance_away.attendance_id')
    .select(['attendance_id', 'from_time as from', 'to_time as to'])
    .where('attendance.meeting_id', '=', meetingId)
    .orderBy('attendance_away.ordinal')
    .execute();
  const awayOf = Map.groupBy(away, (row) => row.attendance_id);
  return rows.map(({ meeting_person_id, substitute_id, has_away, ...row }) => ({
    person: ref(meeting_person_id),
    ...omitNull(row),
    ...optionalRef('substitute', substitute_id),
    ...(has_away === 1 && { away: (awayOf.get(row.id) ?? []).map(({ from, to }) => ({ from, to })) }),
  }));
}

async function loadGuests(db: Db, meetingId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('guest')
    .select('meeting_person_id')
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ref(row.meeting_person_id));
}

async function loadAgenda(db: Db, meetingId: number, votes: MeetingVotes): Promise<StoredItem[]> {
  const items = await db
    .selectFrom('agenda_item')
    .select(['id', 'revision', 'title', 'rapporteur_id', 'state', 'has_recused'])
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();
  const ofMeeting = db.selectFrom('agenda_item').select('agenda_item.id').where('meeting_id', '=', meetingId);
  const recused = await db
    .selectFrom('agenda_recused')
    .select(['agenda_item_id', 'meeting_person_id'])
    .where('agenda_item_id', 'in', ofMeeting)
    .orderBy('ordinal')
    .execute();
  const materials = await db
    .selectFrom('material')
    .leftJoin('material_file', 'material_file.id', 'material.file_id')
    .select([
      'agenda_item_id',
      'material.id',
      'revision',
      'title',
      'kind',
      'material_file.name',
      'material_file.type',
      'material_file.size',
    ])
    .where('agenda_item_id', 'in', ofMeeting)
    .orderBy('ordinal')
    .execute();
  const statements = await db
    .selectFrom('statement')
    .select(['agenda_item_id', 'id', 'revision', 'speaker_id', 'text', 'at'])
    .where('agenda_item_id', 'in', ofMeeting)
    .orderBy('ordinal')
    .execute();
  const tasks = await db
    .selectFrom('task')
    .select(['agenda_item_id', 'id', 'revision', 'text', 'responsible', 'due', 'status'])
    .where('agenda_item_id', 'in', ofMeeting)
    .orderBy('ordinal')
    .execute();
  const decisions = await loadDecisions(db, meetingId, votes);
  const approves = await approvedBy(db, meetingId);
  const of = <R extends { agenda_item_id: number }>(rows: readonly R[]) =>
    Map.groupBy(rows, (row) => row.agenda_item_id);
  const [recusedOf, materialsOf, statementsOf, tasksOf] = [of(recused), of(materials), of(statements), of(tasks)];
  return items.map(({ rapporteur_id, has_recused, ...item }) => ({
    ...item,
    ...optionalRef('rapporteur', rapporteur_id),
    ...(has_recused === 1 && { recused: (recusedOf.get(item.id) ?? []).map((row) => ref(row.meeting_person_id)) }),
    materials: (materialsOf.get(item.id) ?? []).map(({ agenda_item_id: _, name, type, size, ...row }) => ({
      ...row,
      ...(name !== null && type !== null && size !== null && { file: { name, type, size } }),
    })),
    discussion: (statementsOf.get(item.id) ?? []).map(({ agenda_item_id: _, speaker_id, ...row }) => ({
      ...optionalRef('speaker', speaker_id),
      ...omitNull(row),
      text: text(row.text),
    })),
    decisions: decisions.get(item.id) ?? [],
    ...approves.get(item.id),
    tasks: (tasksOf.get(item.id) ?? []).map(({ agenda_item_id: _, ...row }) => omitNull(row)),
  }));
}

async function loadDecisions(db: Db, meetingId: number, votes: MeetingVotes) {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .select([
      'decision.agenda_item_id',
      'decision.id',
      'decision.revision',
      'decision.number',
      'decision.title',
      'decision.title_accusative as titleAccusative',
      'decision.text',
      'decision.charged',
      'decision.in_force as inForce',
      'decision.has_earlier_votes',
      'decision.about_person',
    ])
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('decision.ordinal')
    .execute();
  const dissent = await db
    .selectFrom('dissent')
    .innerJoin('decision', 'decision.id', 'dissent.decision_id')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .select(['dissent.decision_id', 'dissent.meeting_person_id', 'dissent.reason'])
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('dissent.ordinal')
    .execute();
  const dissentOf = Map.groupBy(dissent, (row) => row.decision_id);
  const decisions = rows.map(
    ({ agenda_item_id, has_earlier_votes, about_person, ...row }): { item: number; decision: Decision & Row } => ({
      item: agenda_item_id,
      decision: {
        ...omitNull(row),
        text: text(row.text),
        ...(about_person === 1 && { aboutPerson: true }),
        ...decisionVotes(votes, row.id, has_earlier_votes === 1),
        dissent: (dissentOf.get(row.id) ?? []).map((d) => ({
          person: ref(d.meeting_person_id),
          reason: text(d.reason),
        })),
      },
    }),
  );
  const byItem = Map.groupBy(decisions, ({ item }) => item);
  return new Map([...byItem].map(([item, rows]) => [item, rows.map(({ decision }) => decision)]));
}

function decisionVotes(votes: MeetingVotes, decision: number, hasEarlier: boolean) {
  const { vote, earlierVotes } = votes.ofDecision(decision);
  return { ...(vote && { vote }), ...(hasEarlier && { earlierVotes }) };
}

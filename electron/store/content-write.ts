/** Storing a meeting's content: everything below the meeting's own row, in one go. */
import type { AgendaItem, MeetingContent, PersonRef } from '#shared/domain/record.ts';
import { decisionColumns, itemColumns, materialColumns, statementColumns, taskColumns } from './agenda.ts';
import { attendanceColumns } from './attendance.ts';
import { flag, found, insertAll, type Tx } from './rows.ts';
import { insertVotes, type OwnedVote, type PersonIds, putAgendaVote, votesOf } from './votes.ts';

/** Where the content's people and institutions stand in the directory. */
export type Directory = { people: ReadonlyMap<PersonRef, number>; institutions: ReadonlyMap<string, number> };

export async function insertContent(
  tx: Tx,
  meetingId: number,
  content: MeetingContent,
  directory: Directory,
): Promise<void> {
  const personId = await insertPeople(tx, meetingId, content, directory);
  await tx
    .updateTable('meeting')
    .set({ chair_id: personId(content.meeting.chair), secretary_id: personId(content.meeting.secretary) })
    .where('id', '=', meetingId)
    .execute();
  await insertPresence(tx, meetingId, content, personId);
  const { agendaApproval } = content.meeting;
  await putAgendaVote(tx, meetingId, agendaApproval === 'unanimous' ? undefined : agendaApproval, personId);
  await insertAgenda(tx, meetingId, content.meeting.agenda, personId, directory);
}

/** Removes what `insertContent` stored; the meeting's row stays. */
export async function deleteContent(tx: Tx, meetingId: number): Promise<void> {
  for (const table of ['vote', 'agenda_item', 'attendance', 'meeting_member', 'guest', 'meeting_person'] as const) {
    await tx.deleteFrom(table).where('meeting_id', '=', meetingId).execute();
  }
}

async function insertPeople(tx: Tx, meetingId: number, content: MeetingContent, directory: Directory) {
  await insertAll(
    tx,
    'meeting_person',
    content.people.map((person, ordinal) => ({
      meeting_id: meetingId,
      person_id: directory.people.get(person.id) ?? 0,
      ordinal,
      title: person.title,
      first_name: person.firstName,
      last_name: person.lastName,
      institution: person.institution,
      position: person.position ?? null,
      email: person.email ?? null,
      phone: person.phone ?? null,
    })),
  );
  const rows = await tx
    .selectFrom('meeting_person')
    .select(['id', 'ordinal'])
    .where('meeting_id', '=', meetingId)
    .execute();
  const ids = new Map(rows.map((row) => [content.people[row.ordinal]?.id, row.id]));
  return (ref: PersonRef) => found(ids.get(ref), 'person', 0);
}

async function insertPresence(tx: Tx, meetingId: number, content: MeetingContent, personId: PersonIds) {
  await insertAll(
    tx,
    'meeting_member',
    content.members.map((member, ordinal) => ({
      meeting_id: meetingId,
      meeting_person_id: personId(member.person),
      ordinal,
      role: member.role,
      voting: flag(member.voting),
      from_day: member.from,
      to_day: member.to ?? null,
    })),
  );
  const { attendance, guests } = content.meeting;
  await insertAll(
    tx,
    'attendance',
    attendance.map((row, ordinal) => ({
      meeting_id: meetingId,
      meeting_person_id: personId(row.person),
      ordinal,
      ...attendanceColumns(row, personId),
    })),
  );
  const stored = await tx
    .selectFrom('attendance')
    .select(['id', 'ordinal'])
    .where('meeting_id', '=', meetingId)
    .execute();
  await insertAll(
    tx,
    'attendance_away',
    stored.flatMap(({ id, ordinal: of }) =>
      (attendance[of]?.away ?? []).map(({ from, to }, ordinal) => ({
        attendance_id: id,
        ordinal,
        from_time: from,
        to_time: to,
      })),
    ),
  );
  await insertAll(
    tx,
    'guest',
    guests.map((guest, ordinal) => ({ meeting_id: meetingId, ordinal, meeting_person_id: personId(guest) })),
  );
}

/** The items with all that stands under them, the first of them at that place of the agenda. */
export async function insertAgenda(
  tx: Tx,
  meetingId: number,
  agenda: readonly AgendaItem[],
  personId: PersonIds,
  { institutions }: Pick<Directory, 'institutions'>,
  first = 0,
): Promise<void> {
  await insertAll(
    tx,
    'agenda_item',
    agenda.map((item, index) => ({
      meeting_id: meetingId,
      ordinal: first + index,
      ...itemColumns(item, personId),
    })),
  );
  const stored = await tx
    .selectFrom('agenda_item')
    .select(['id', 'ordinal'])
    .where('meeting_id', '=', meetingId)
    .where('ordinal', '>=', first)
    .orderBy('ordinal')
    .execute();
  const items = stored.flatMap(({ id, ordinal }) => {
    const item = agenda[ordinal - first];
    return item ? [{ id, item }] : [];
  });
  /** The rows of one kind over all items, each under its item's id. */
  const rows = <C, R>(children: (item: AgendaItem) => readonly C[] | undefined, row: (child: C) => R) =>
    items.flatMap(({ id, item }) =>
      (children(item) ?? []).map((child, ordinal) => ({ agenda_item_id: id, ordinal, ...row(child) })),
    );
  await insertAll(
    tx,
    'agenda_recused',
    rows(
      (item) => item.recused,
      (person) => ({ meeting_person_id: personId(person) }),
    ),
  );
  await insertAll(
    tx,
    'material',
    rows((item) => item.materials, materialColumns),
  );
  await insertAll(
    tx,
    'statement',
    rows(
      (item) => item.discussion,
      (statement) => statementColumns(statement, personId),
    ),
  );
  await insertAll(
    tx,
    'task',
    rows(
      (item) => item.tasks,
      (task) => taskColumns(task, institutions),
    ),
  );
  await insertDecisions(tx, meetingId, items, personId);
}

async function insertDecisions(
  tx: Tx,
  meetingId: number,
  items: readonly { id: number; item: AgendaItem }[],
  personId: PersonIds,
) {
  const series = await tx
    .selectFrom('meeting')
    .select(['committee_id', 'year'])
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  await insertAll(
    tx,
    'decision',
    items.flatMap(({ id, item }) =>
      item.decisions.map((decision, ordinal) => ({
        agenda_item_id: id,
        ordinal,
        ...decisionColumns(decision, series),
      })),
    ),
  );
  const stored = await tx
    .selectFrom('decision')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .select(['decision.id', 'decision.agenda_item_id', 'decision.ordinal'])
    .where(
      'agenda_item.id',
      'in',
      items.map(({ id }) => id),
    )
    .execute();
  const itemOf = new Map(items.map(({ id, item }) => [id, item]));
  const decisions = stored.flatMap(({ id, agenda_item_id, ordinal }) => {
    const decision = itemOf.get(agenda_item_id)?.decisions[ordinal];
    return decision ? [{ id, decision }] : [];
  });
  await insertAll(
    tx,
    'dissent',
    decisions.flatMap(({ id, decision }) =>
      decision.dissent.map(({ person, reason }, ordinal) => ({
        decision_id: id,
        ordinal,
        meeting_person_id: personId(person),
        reason: JSON.stringify(reason),
      })),
    ),
  );
  const votes: OwnedVote[] = decisions.flatMap(({ id, decision }) => votesOf(id, decision));
  await insertVotes(tx, votes, personId);
}

/** Tasks after the meetings that gave them: what became of each, as it is known now. */
import { type Kysely, sql } from 'kysely';
import type { FollowedTask } from '#shared/domain/overview.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type TaskFilter = {
  committee?: number | undefined;
  /** Of meetings in these days. */
  from?: string | undefined;
  to?: string | undefined;
  id?: number | undefined;
};

type Row = {
  id: number;
  text: string;
  responsible: string;
  due: string | null;
  meeting: number;
  date: string;
  number: number | null;
  committee: string;
  committeeId: number;
  state: FollowedTask['state'];
  closed: string | null;
};

/**
 * What was noted afterwards counts most, then what a later meeting heard, then what the record itself says. The ones with
 * the earliest day first, those without one last.
 */
export async function followedTasks(db: Kysely<Tables>, filter: TaskFilter = {}): Promise<FollowedTask[]> {
  const { committee, from, to, id } = filter;
  const conditions = [
    sql`given.state = 'held'`,
    ...(committee === undefined ? [] : [sql`given.committee_id = ${committee}`]),
    ...(from === undefined ? [] : [sql`given.date >= ${from}`]),
    ...(to === undefined ? [] : [sql`given.date <= ${to}`]),
    ...(id === undefined ? [] : [sql`task.id = ${id}`]),
  ];
  const { rows } = await sql<Row>`
    SELECT task.id, task.text, task.responsible, task.due, given.id AS meeting, given.date, given.number,
      given.committee_name AS committee, given.committee_id AS committeeId,
      coalesce(noted.state, CASE WHEN task.status = 'open' AND heard.date IS NOT NULL THEN 'done' ELSE task.status END) AS state,
      CASE WHEN noted.state IS NOT NULL THEN iif(noted.state = 'open', NULL, noted.on_day) ELSE heard.date END AS closed
    FROM task
    JOIN agenda_item ON agenda_item.id = task.agenda_item_id
    JOIN meeting AS given ON given.id = agenda_item.meeting_id
    LEFT JOIN task_progress AS noted ON noted.id = (SELECT max(id) FROM task_progress WHERE task_id = task.id)
    LEFT JOIN (
      SELECT task_report.task_id, min(meeting.date) AS date FROM task_report JOIN meeting ON meeting.id = task_report.meeting_id
      WHERE task_report.outcome = 'done' GROUP BY task_report.task_id
    ) AS heard ON heard.task_id = task.id
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY task.due IS NULL, task.due, given.date, task.id`.execute(db);
  return rows.map(({ meeting, date, number, committee: name, committeeId, ...task }) => ({
    ...omitNull(task),
    given: { meeting, date, committee: name, committeeId, ...omitNull({ number }) },
  }));
}

export type TaskNote = { id: number; on: string; state: FollowedTask['state']; note?: string; actor: string };

/** What was noted of a task, the newest first. */
export async function taskNotes(db: Kysely<Tables>, task: number): Promise<TaskNote[]> {
  const rows = await db
    .selectFrom('task_progress')
    .select(['id', 'on_day as on', 'state', 'note', 'actor'])
    .where('task_id', '=', task)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(omitNull);
}

export async function insertTaskNote(
  tx: Tx,
  task: number,
  note: { on: string; state: FollowedTask['state']; note: string | undefined; at: string; actor: string },
): Promise<number> {
  const { on, note: text, ...rest } = note;
  const { id } = await tx
    .insertInto('task_progress')
    .values({ ...rest, task_id: task, on_day: on, note: text ?? null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The task whose note it was; undefined where there is none of that number. */
export async function deleteTaskNote(tx: Tx, id: number): Promise<number | undefined> {
  const row = await tx.deleteFrom('task_progress').where('id', '=', id).returning('task_id').executeTakeFirst();
  return row?.task_id;
}

/** What meetings heard of the tasks that earlier ones gave. */
import { type Kysely, sql } from 'kysely';
import type { PreviousTask, TaskOutcome } from '#shared/domain/record.ts';
import type { ListedTask } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** What a meeting itself noted, in the words of that day, the oldest task first. */
export async function taskReports(db: Db, meeting: number): Promise<(PreviousTask & { task: number })[]> {
  const rows = await db
    .selectFrom('task_report')
    .select(['task_id as task', 'text', 'responsible', 'due', 'given_date', 'given_number', 'outcome', 'note'])
    .where('meeting_id', '=', meeting)
    .orderBy('given_date')
    .orderBy('task_id')
    .execute();
  return rows.map(({ given_date: date, given_number, ...row }) => ({
    ...omitNull(row),
    given: { date, ...omitNull({ number: given_number }) },
  }));
}

/** The tasks of a committee's earlier meetings that were open when this one met, the oldest first. */
export async function tasksBefore(db: Db, meeting: number): Promise<ListedTask[]> {
  const { rows } = await sql<{
    task: number;
    text: string;
    responsible: string;
    due: string | null;
    date: string;
    number: number | null;
  }>`
    SELECT task.id AS task, task.text, task.responsible, task.due, given.date, given.number
    FROM meeting AS own
    JOIN meeting AS given ON given.committee_id = own.committee_id AND given.id <> own.id
      AND (given.date, given.start_time) < (own.date, own.start_time)
    JOIN agenda_item ON agenda_item.meeting_id = given.id
    JOIN task ON task.agenda_item_id = agenda_item.id AND task.status = 'open'
    WHERE own.id = ${meeting} AND NOT EXISTS (
      SELECT 1 FROM task_report JOIN meeting AS heard ON heard.id = task_report.meeting_id
      WHERE task_report.task_id = task.id AND task_report.outcome = 'done'
        AND (heard.date, heard.start_time) < (own.date, own.start_time))
    ORDER BY given.date, given.start_time, agenda_item.ordinal, task.ordinal`.execute(db);
  return rows.map(({ date, number, ...row }) => ({ ...omitNull(row), given: { date, ...omitNull({ number }) } }));
}

/** Notes what a meeting heard of a task, or takes it back. */
export async function putTaskReport(
  tx: Tx,
  meeting: number,
  { task, text, responsible, due, given }: ListedTask,
  report: { outcome: TaskOutcome; note?: string } | undefined,
): Promise<void> {
  await tx.deleteFrom('task_report').where('meeting_id', '=', meeting).where('task_id', '=', task).execute();
  if (!report) return;
  await tx
    .insertInto('task_report')
    .values({
      meeting_id: meeting,
      task_id: task,
      outcome: report.outcome,
      note: report.note ?? null,
      text,
      responsible,
      due: due ?? null,
      given_date: given.date,
      given_number: given.number ?? null,
    })
    .execute();
}

/** What the clerk chose and wrote for papers that are no record, and the tasks of which a list of them tells. */
import type { Kysely } from 'kysely';
import type { PaperSettings } from '#shared/domain/papers.ts';
import type { Task } from '#shared/domain/record.ts';
import type { Correction } from '#shared/domain/records.ts';
import type { Text } from '#shared/domain/text.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Kind = PaperSettings['kind'];

export type StoredPaperSettings = { date: string; text?: Text; revision: number };

export async function getPaperSettings(db: Db, meeting: number, kind: Kind): Promise<StoredPaperSettings | undefined> {
  const row = await db
    .selectFrom('meeting_paper')
    .select(['date', 'text', 'revision'])
    .where('meeting_id', '=', meeting)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (!row) return undefined;
  const { text, ...rest } = row;
  return { ...rest, ...(text !== null && { text: JSON.parse(text) as Text }) };
}

/** Gives the new revision; the first one is 1. */
export async function putPaperSettings(
  tx: Tx,
  meeting: number,
  kind: Kind,
  { date, text }: Omit<StoredPaperSettings, 'revision'>,
): Promise<number> {
  const values = { date, text: text === undefined ? null : JSON.stringify(text) };
  const { revision } = await tx
    .insertInto('meeting_paper')
    .values({ meeting_id: meeting, kind, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'kind'])
        .doUpdateSet((eb) => ({ ...values, revision: eb('meeting_paper.revision', '+', 1) })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

export type OpenTask = Task & { meeting: { number?: number; date: string } };

/** All open tasks of a committee, the oldest meeting's first. */
export async function openTasks(db: Db, committee: number): Promise<OpenTask[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('agenda_item', 'agenda_item.id', 'task.agenda_item_id')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select(['task.text', 'task.responsible', 'task.due', 'task.status', 'meeting.number', 'meeting.date'])
    .where('meeting.committee_id', '=', committee)
    .where('task.status', '=', 'open')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('task_report').select('task_id').whereRef('task_id', '=', 'task.id').where('outcome', '=', 'done'),
        ),
      ),
    )
    .orderBy('meeting.date')
    .orderBy('meeting.start_time')
    .orderBy('agenda_item.ordinal')
    .orderBy('task.ordinal')
    .execute();
  return rows.map(({ number, date, ...task }) => ({ ...omitNull(task), meeting: omitNull({ number, date }) }));
}

/** The office's own letterhead as a DOCX. */
export async function officeTemplate(db: Db): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('office_template').select('bytes').executeTakeFirst();
  return row?.bytes;
}

/** The numbers under which a meeting's finalised papers may have been printed, today's first. */
export async function protocolNumbersOf(db: Db, meeting: number): Promise<string[]> {
  const row = await db.selectFrom('meeting').select('protocol_number').where('id', '=', meeting).executeTakeFirst();
  const former = await db
    .selectFrom('former_protocol_number')
    .select('number')
    .where('meeting_id', '=', meeting)
    .orderBy('number')
    .execute();
  return [...(row?.protocol_number ? [row.protocol_number] : []), ...former.map(({ number }) => number)];
}

export type PaperCorrection = Correction & { number: number; record?: number };

/** A meeting's corrections by their numbers, each with its record once it is finalised. */
export async function paperCorrections(db: Db, meeting: number): Promise<PaperCorrection[]> {
  const rows = await db
    .selectFrom('correction')
    .leftJoin('record', (join) =>
      join
        .onRef('record.meeting_id', '=', 'correction.meeting_id')
        .onRef('record.number', '=', 'correction.number')
        .on('record.kind', '=', 'correction'),
    )
    .select(['correction.number', 'date', 'reason', 'entries', 'record.id as record'])
    .where('correction.meeting_id', '=', meeting)
    .orderBy('correction.number')
    .execute();
  return rows.map(({ entries, ...row }) => ({ ...omitNull(row), entries: JSON.parse(entries) }));
}

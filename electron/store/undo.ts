/** The steps by which one meeting's content goes back and forth. */
import { type Kysely, sql } from 'kysely';
import type { Subject } from '#shared/domain/errors.ts';
import type { RowChange } from './journal.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type Direction = 'undo' | 'redo';
/** `at` is when it began. */
export type Step = { command: string; subject: Subject; subjectId: number; at: string };

const MOST_STEPS = 200;
const TIDIED_EVERY = 20;

const newest = (db: Kysely<Tables>, meeting: number, direction: Direction) =>
  db
    .selectFrom('meeting_undo')
    .select(['id', 'command', 'subject', 'subject_id as subjectId', 'at'])
    .where('meeting_id', '=', meeting)
    .where('direction', '=', direction)
    .orderBy('id', 'desc')
    .limit(1);

/** The commands that can be taken back and done again. */
export async function historyOf(db: Kysely<Tables>, meeting: number): Promise<{ undo?: string; redo?: string }> {
  const undo = await newestStep(db, meeting, 'undo');
  const redo = await newestStep(db, meeting, 'redo');
  return { ...(undo && { undo: undo.command }), ...(redo && { redo: redo.command }) };
}

export function newestStep(
  db: Kysely<Tables>,
  meeting: number,
  direction: Direction,
): Promise<(Step & { id: number }) | undefined> {
  return newest(db, meeting, direction).executeTakeFirst();
}

export async function changesOf(tx: Tx, step: number): Promise<readonly RowChange[]> {
  const row = await tx.selectFrom('meeting_undo').select('changes').where('id', '=', step).executeTakeFirstOrThrow();
  return JSON.parse(row.changes);
}

/** `changes` is the JSON that the journal gave. The oldest steps go where there are too many. */
export async function insertStep(
  tx: Tx,
  meeting: number,
  direction: Direction,
  { command, subject, subjectId, at }: Step,
  changes: string,
): Promise<void> {
  // Written out: whoever types waits for it, and building the query takes longer than running it.
  const { rows } = await sql<{ id: number }>`
    INSERT INTO meeting_undo (meeting_id, direction, command, subject, subject_id, at, changes)
    VALUES (${meeting}, ${direction}, ${command}, ${subject}, ${subjectId}, ${at}, ${changes}) RETURNING id`.execute(
    tx,
  );
  const id = rows[0]?.id ?? 0;
  // Now and then: while somebody writes, each page of the file that a commit touches is one more that it waits for.
  if (id % TIDIED_EVERY !== 0) return;
  const tooOld = tx
    .selectFrom('meeting_undo')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('direction', '=', direction)
    .orderBy('id', 'desc')
    .limit(1)
    .offset(MOST_STEPS);
  await tx
    .deleteFrom('meeting_undo')
    .where('meeting_id', '=', meeting)
    .where('direction', '=', direction)
    .where('id', '<=', tooOld)
    .execute();
}

/** What stood in a row before the step stays what it goes back to; only what the step had not touched yet is added. */
export async function extendStep(tx: Tx, step: number, changes: string): Promise<void> {
  const before = await changesOf(tx, step);
  const added = (JSON.parse(changes) as RowChange[]).flatMap((change) => notCovered(before, change));
  if (added.length === 0) return;
  await tx
    .updateTable('meeting_undo')
    .set({ changes: JSON.stringify([...before, ...added]) })
    .where('id', '=', step)
    .execute();
}

function notCovered(before: readonly RowChange[], change: RowChange): RowChange[] {
  if (change.op !== 'changed') return [change];
  const same = before.filter(({ table, key }) => table === change.table && keyOf(key) === keyOf(change.key));
  if (same.some(({ op }) => op === 'made')) return [];
  const covered = new Set(same.flatMap((one) => (one.op === 'changed' ? Object.keys(one.was) : [])));
  const was = Object.entries(change.was).filter(([column]) => !covered.has(column));
  return was.length === 0 ? [] : [{ ...change, was: Object.fromEntries(was) }];
}

const keyOf = (key: RowChange['key']) => JSON.stringify(key);

export async function deleteStep(tx: Tx, step: number): Promise<void> {
  await tx.deleteFrom('meeting_undo').where('id', '=', step).execute();
}

/** Those steps of a meeting that changed a subject whose rows stand there no more. */
export async function deleteStepsOf(tx: Tx, meeting: number, subject: Subject): Promise<void> {
  await tx.deleteFrom('meeting_undo').where('meeting_id', '=', meeting).where('subject', '=', subject).execute();
}

export async function deleteSteps(tx: Tx, meeting: number, direction?: Direction): Promise<void> {
  await tx
    .deleteFrom('meeting_undo')
    .where('meeting_id', '=', meeting)
    .$if(direction !== undefined, (query) => query.where('direction', '=', direction ?? 'redo'))
    .execute();
}

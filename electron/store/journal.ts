/**
 * What a transaction did to the rows of a meeting, in their order: triggers of the writing connection note each row that
 * is made, changed or removed, whoever does it, a cascade included. Of these notes undo, redo and the bin are made.
 */
import type Database from 'better-sqlite3';
import { type RawBuilder, sql } from 'kysely';
import { AppError } from '#shared/domain/errors.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

/** All that one meeting is made of. */
export const CONTENT_TABLES = [
  'meeting',
  'meeting_person',
  'meeting_member',
  'attendance',
  'attendance_away',
  'guest',
  'agenda_item',
  'agenda_recused',
  'minutes_approval',
  'material',
  'statement',
  'decision',
  'dissent',
  'vote',
  'ballot',
  'vote_recused',
  'task',
  'task_report',
  'meeting_campaign',
  'meeting_paper',
] as const satisfies readonly (keyof Tables)[];

type ContentTable = (typeof CONTENT_TABLES)[number];
type Values = Record<string, string | number | null>;

/** A row that was made under `key`, that was changed (`was`: what stood in the changed columns) or that was removed (`was`: all of it). */
export type RowChange =
  | { table: ContentTable; op: 'made'; key: Values }
  | { table: ContentTable; op: 'changed'; key: Values; was: Values }
  | { table: ContentTable; op: 'removed'; key: Values; was: Values };

/** On the connection alone, so that the register's own schema knows nothing of it; rolled back with the transaction. */
export function installJournal(database: Database.Database, tables: readonly string[]): void {
  database.exec(
    'CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY, of TEXT NOT NULL, op TEXT NOT NULL, key TEXT NOT NULL, was TEXT)',
  );
  for (const table of tables) {
    // Generated columns are not in table_info, and cannot be written back either.
    const columns = database.pragma(`table_info(${table})`) as { name: string; pk: number }[];
    const names = columns.map(({ name }) => name);
    const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
    const object = (row: 'OLD' | 'NEW', of: string[]) =>
      `json_object(${of.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;
    const changed = names
      .map((name) => `SELECT '${name}' AS k, OLD."${name}" AS v WHERE OLD."${name}" IS NOT NEW."${name}"`)
      .join(' UNION ALL ');
    const note = (op: RowChange['op'], event: string, key: string, was: string) =>
      database.exec(
        `CREATE TEMP TRIGGER journal_${table}_${op} AFTER ${event} ON main.${table}
         BEGIN INSERT INTO journal (of, op, key, was) VALUES ('${table}', '${op}', ${key}, ${was}); END`,
      );
    note('made', 'INSERT', object('NEW', keys), 'NULL');
    note('changed', 'UPDATE', object('NEW', keys), `(SELECT json_group_object(k, v) FROM (${changed}))`);
    note('removed', 'DELETE', object('OLD', keys), object('OLD', names));
  }
}

export async function clearJournal(tx: Tx): Promise<void> {
  await sql`DELETE FROM temp.journal`.execute(tx);
}

/** A row whose revision alone grew has not changed. */
const NOTHING = /^\{(?:"revision":\d+)?\}$/u;

/** What the transaction did up to here, as the JSON of `RowChange[]`; the journal begins anew. Undefined where it changed nothing. */
export async function takeJournal(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ seq: number; of: string; op: RowChange['op']; key: string; was: string | null }>`
    DELETE FROM temp.journal RETURNING seq, of, op, key, was`.execute(tx);
  // What is deleted comes in no order that is promised.
  rows.sort((a, b) => a.seq - b.seq);
  // Joined as text: a statement may be megabytes long, and is read only by who takes it back.
  const changes = rows.flatMap(({ of, op, key, was }) => {
    if (op === 'changed' && NOTHING.test(was ?? '')) return [];
    return [`{"table":"${of}","op":"${op}","key":${key}${was === null ? '' : `,"was":${was}`}}`];
  });
  return changes.length === 0 ? undefined : `[${changes.join(',')}]`;
}

/**
 * Takes changes back, the last first. Rows come back under their own ids, and under a revision that none of them ever
 * had: a window that still shows what was taken back is refused. CONFLICT where a time or a number is taken meanwhile.
 */
export async function takeBack(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(tx);
  const revision = (await highestRevision(tx, changes)) + 1;
  const again = ({ revision: before, ...was }: Values) => (before === undefined ? was : { ...was, revision });
  for (const change of changes.toReversed()) {
    const table = sql.table(change.table);
    try {
      if (change.op === 'made') await sql`DELETE FROM ${table} WHERE ${is(change.key)}`.execute(tx);
      else if (change.op === 'removed') await insert(tx, table, again(change.was));
      else await sql`UPDATE ${table} SET ${assigned(again(change.was))} WHERE ${is(change.key)}`.execute(tx);
    } catch (error) {
      throw isTaken(error) ? taken(change.table, error) : error;
    }
  }
}

const REVISED: readonly ContentTable[] = [
  'meeting',
  'attendance',
  'agenda_item',
  'material',
  'statement',
  'decision',
  'task',
];

async function highestRevision(tx: Tx, changes: readonly RowChange[]): Promise<number> {
  let highest = 0;
  for (const change of changes) {
    if (!REVISED.includes(change.table)) continue;
    if (change.op !== 'made') highest = Math.max(highest, Number(change.was.revision ?? 0));
    if (change.op === 'removed') continue;
    const { rows } = await sql<{ revision: number }>`
      SELECT revision FROM ${sql.table(change.table)} WHERE ${is(change.key)}`.execute(tx);
    highest = Math.max(highest, rows[0]?.revision ?? 0);
  }
  return highest;
}

const equals = ([name, value]: [string, Values[string]]) => sql`${sql.ref(name)} = ${value}`;
const is = (key: Values): RawBuilder<unknown> => sql.join(Object.entries(key).map(equals), sql` AND `);
const assigned = (values: Values): RawBuilder<unknown> => sql.join(Object.entries(values).map(equals));

async function insert(tx: Tx, table: RawBuilder<unknown>, row: Values): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await sql`INSERT INTO ${table} (${columns}) VALUES (${sql.join(Object.values(row))})`.execute(tx);
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';

/** Only meetings and decisions share something with those of other meetings: a time, and the numbers of a year. */
const taken = (table: ContentTable, cause: unknown) =>
  new AppError('CONFLICT', { subject: table === 'decision' ? 'decision' : 'meeting', reason: 'exists' }, cause);

/** What undo's steps and the bin would bring back: it keeps alive whom and what it names. */
import { type Kysely, sql } from 'kysely';
import type { RowChange } from './journal.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Reference = { table: RowChange['table']; column: string };

/** The ids that rows of a table, were they brought back, would hold in a column. */
export async function keptIds(db: Kysely<Tables>, { table, column }: Reference): Promise<Set<number>> {
  const ids = new Set<number>();
  for (const kept of ['meeting_undo', 'bin'] as const) {
    const { rows } = await sql<{ id: number | null }>`
      SELECT DISTINCT json_extract(change.value, ${`$.was.${column}`}) AS id
      FROM ${sql.table(kept)} AS kept, json_each(kept.changes) AS change
      WHERE instr(kept.changes, ${mark(table)}) AND json_extract(change.value, '$.table') = ${table}`.execute(db);
    for (const { id } of rows) if (id !== null) ids.add(id);
  }
  return ids;
}

/** Has all of them name another one instead. */
export async function replaceKept(tx: Tx, { table, column }: Reference, from: number, to: number): Promise<void> {
  await rewriteKept(tx, table, (changes) =>
    changes.map((change) => (names(change, { table, column }, from) ? renamed(change, column, to) : change)),
  );
}

/** Has none of the rows that name it come back. */
export async function forgetKept(tx: Tx, reference: Reference, id: number): Promise<void> {
  await rewriteKept(tx, reference.table, (changes) => changes.filter((change) => !names(change, reference, id)));
}

type Kept = Exclude<RowChange, { op: 'made' }>;

const names = (change: RowChange, { table, column }: Reference, id: number): change is Kept =>
  change.table === table && change.op !== 'made' && change.was[column] === id;

const renamed = (change: Kept, column: string, to: number): RowChange => ({
  ...change,
  was: { ...change.was, [column]: to },
});

async function rewriteKept(tx: Tx, table: string, rewrite: (changes: RowChange[]) => RowChange[]): Promise<void> {
  for (const [kept, key] of [
    ['meeting_undo', 'id'],
    ['bin', 'meeting_id'],
  ] as const) {
    const { rows } = await sql<{ id: number; changes: string }>`
      SELECT ${sql.ref(key)} AS id, changes FROM ${sql.table(kept)}
      WHERE instr(changes, ${mark(table)})`.execute(tx);
    for (const { id, changes } of rows) {
      const after = JSON.stringify(rewrite(JSON.parse(changes)));
      if (after === changes) continue;
      await sql`UPDATE ${sql.table(kept)} SET changes = ${after} WHERE ${sql.ref(key)} = ${id}`.execute(tx);
    }
  }
}

/** A quick look before JSON is read. */
const mark = (table: string) => `"table":"${table}"`;

import type { InsertObject, Transaction } from 'kysely';
import { AppError, type Subject } from '#shared/domain/errors.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

export const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** SQLite takes 32,766 parameters a statement; our widest table has under 40 columns. */
const BATCH = 500;

export async function insertAll<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  rows: readonly InsertObject<Tables, T>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + BATCH))
      .execute();
  }
}

const SUBJECTS = {
  institution: 'institution',
  person: 'person',
  committee: 'committee',
  membership: 'membership',
  meeting: 'meeting',
  attendance: 'attendance',
  agenda_item: 'agendaItem',
  material: 'material',
  statement: 'statement',
  decision: 'decision',
  task: 'task',
  campaign: 'campaign',
  activity: 'activity',
} as const satisfies Partial<Record<keyof Tables, Subject>>;

/** Tables whose rows a screen changes, each change raising the row's revision. */
export type RevisedTable = keyof typeof SUBJECTS;

/** Refuses (NOT_FOUND, CONFLICT) to change a row that is gone or that somebody has changed since `revision` was read. */
export async function requireRevision(tx: Tx, table: RevisedTable, id: number, revision: number): Promise<void> {
  const row = await tx.selectFrom(table).select('revision').where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('NOT_FOUND', { subject: SUBJECTS[table], id });
  if (row.revision !== revision) throw new AppError('CONFLICT', { subject: SUBJECTS[table], reason: 'changed' });
}

/** The row, or NOT_FOUND. */
export function found<R>(row: R | undefined, subject: Subject, id: number): R {
  if (row === undefined) throw new AppError('NOT_FOUND', { subject, id });
  return row;
}

type Filled<T> = { [K in keyof T]: Exclude<T[K], null> };

/** A row without its NULLs: what the register leaves empty, the record leaves out. */
export function omitNull<T extends Record<string, unknown>>(row: T): OptionalNulls<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as OptionalNulls<T>;
}

type OptionalNulls<T> = Filled<Pick<T, NonNullKeys<T>>> & Partial<Filled<Omit<T, NonNullKeys<T>>>>;
type NonNullKeys<T> = { [K in keyof T]: null extends T[K] ? never : K }[keyof T];

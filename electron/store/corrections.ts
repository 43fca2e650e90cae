/** What signed minutes say wrongly: drafts, until a record of their number is there. */
import type { Kysely } from 'kysely';
import type { Correction, StoredCorrection } from '#shared/domain/records.ts';
import { recordsOfMeeting } from './records.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Row = {
  id: number;
  meeting_id: number;
  number: number;
  date: string;
  reason: string;
  entries: string;
  revision: number;
};

export type CorrectionOfMeeting = StoredCorrection & { meeting: number };

/** By their numbers. */
export async function correctionsOf(db: Db, meeting: number): Promise<CorrectionOfMeeting[]> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .orderBy('number')
    .execute();
  const records = rows.length === 0 ? [] : await recordsOfMeeting(db, meeting, 'correction');
  return rows.map(({ meeting_id, entries, ...row }: Row) => {
    const record = records.find(({ number }) => number === row.number);
    return { ...row, meeting: meeting_id, entries: JSON.parse(entries), ...(record && { record }) };
  });
}

export async function getCorrection(db: Db, id: number): Promise<CorrectionOfMeeting | undefined> {
  const row = await db.selectFrom('correction').select('meeting_id').where('id', '=', id).executeTakeFirst();
  return row && (await correctionsOf(db, row.meeting_id)).find((one) => one.id === id);
}

const columns = ({ date, reason, entries }: Correction) => ({ date, reason, entries: JSON.stringify(entries) });

/** Corrections of one meeting are numbered from 1. */
export async function insertCorrection(tx: Tx, meeting: number, correction: Correction): Promise<number> {
  const last = (await correctionsOf(tx, meeting)).at(-1)?.number ?? 0;
  const { id } = await tx
    .insertInto('correction')
    .values({ ...columns(correction), meeting_id: meeting, number: last + 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateCorrection(tx: Tx, id: number, correction: Correction): Promise<void> {
  await tx
    .updateTable('correction')
    .set((eb) => ({ ...columns(correction), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function deleteCorrection(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('correction').where('id', '=', id).execute();
}

/** Meetings that were removed, until they go for good. */
import { type Kysely, sql } from 'kysely';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { type RowChange, takeJournal } from './journal.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type Binned = { summary: MeetingSummary; removed: string };

/** Takes a meeting, with all that hangs on it, out of the register and into the bin. */
export async function moveToBin(tx: Tx, { summary, removed }: Binned): Promise<void> {
  // Its people go before what they said.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(tx);
  await tx.deleteFrom('meeting').where('id', '=', summary.id).execute();
  const changes = (await takeJournal(tx)) ?? '[]';
  await tx
    .insertInto('bin')
    .values({
      meeting_id: summary.id,
      committee_id: summary.committeeId,
      removed,
      summary: JSON.stringify(summary),
      changes,
    })
    .execute();
}

/** What stands in the bin, the newest first. */
export async function listBin(db: Kysely<Tables>): Promise<Binned[]> {
  const rows = await db
    .selectFrom('bin')
    .select(['removed', 'summary'])
    .orderBy('removed', 'desc')
    .orderBy('meeting_id', 'desc')
    .execute();
  return rows.map(({ removed, summary }) => ({ removed, summary: JSON.parse(summary) }));
}

/** What `takeBack` needs to bring a meeting back. */
export async function binnedChanges(tx: Tx, meeting: number): Promise<readonly RowChange[] | undefined> {
  const row = await tx.selectFrom('bin').select('changes').where('meeting_id', '=', meeting).executeTakeFirst();
  return row && JSON.parse(row.changes);
}

export async function deleteFromBin(tx: Tx, meeting: number): Promise<void> {
  await tx.deleteFrom('bin').where('meeting_id', '=', meeting).execute();
}

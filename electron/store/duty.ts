/** What tells whether committees meet as often as they must. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type MeetingDay = { id: number; committee: number; date: string; start: string; place: string };

/** Per committee its last meetings that were held, the newest first, no more than `most`. */
export async function lastHeld(db: Kysely<Tables>, most: number): Promise<Map<number, MeetingDay[]>> {
  const ranked = db
    .selectFrom('meeting')
    .select((eb) => [
      'id',
      'committee_id as committee',
      'date',
      'start_time as start',
      'place',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('committee_id').orderBy('date', 'desc').orderBy('start_time', 'desc'))
        .as('rank'),
    ])
    .where('state', '=', 'held')
    .as('held');
  const rows = await db
    .selectFrom(ranked)
    .select(['id', 'committee', 'date', 'start', 'place'])
    .where('rank', '<=', most)
    .orderBy('rank')
    .execute();
  return Map.groupBy(rows, ({ committee }) => committee);
}

/** Per committee its meetings that are planned or convened for a day or later, the next one first. */
export async function nextPlanned(db: Kysely<Tables>, from: string): Promise<Map<number, MeetingDay[]>> {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'committee_id as committee', 'date', 'start_time as start', 'place'])
    .where('state', 'in', ['planned', 'convened'])
    .where('date', '>=', from)
    .orderBy('date')
    .orderBy('start_time')
    .execute();
  return Map.groupBy(rows, ({ committee }) => committee);
}

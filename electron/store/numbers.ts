import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The two series of a committee's year: which numbers other meetings hold. */
export async function takenNumbers(
  db: Kysely<Tables>,
  series: 'meetings' | 'decisions',
  { committee, year, except }: { committee: number; year: number; except?: number },
): Promise<Set<number>> {
  const rows =
    series === 'meetings'
      ? await db
          .selectFrom('meeting')
          .select('number')
          .where('committee_id', '=', committee)
          .where('year', '=', year)
          .where('id', '!=', except ?? 0)
          .execute()
      : await db
          .selectFrom('decision')
          .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
          .select('decision.number')
          .where('decision.committee_id', '=', committee)
          .where('decision.year', '=', year)
          .where('agenda_item.meeting_id', '!=', except ?? 0)
          .execute();
  return new Set(rows.flatMap(({ number }) => (number === null ? [] : [number])));
}

import type { Kysely } from 'kysely';
import type { Tx } from './rows.ts';
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

/** Writes the numbers that finalising gives into the draft. */
export async function putNumbers(
  tx: Tx,
  meeting: number,
  { number, decisions }: { number: number; decisions: readonly { id: number; number: number }[] },
): Promise<void> {
  await tx.updateTable('meeting').set({ number }).where('id', '=', meeting).where('number', 'is', null).execute();
  for (const { id, number: own } of decisions) {
    await tx.updateTable('decision').set({ number: own }).where('id', '=', id).where('number', 'is', null).execute();
  }
}

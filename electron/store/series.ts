/** With which number a committee's series of a year begins, where the office has said so. */
import type { Kysely } from 'kysely';
import type { HeldNumber } from '#shared/domain/numbering.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type Series = 'meetings' | 'decisions';
type SeriesOfYear = { committee: number; year: number; series: Series };

export async function seriesStart(
  db: Kysely<Tables>,
  { committee, year, series }: SeriesOfYear,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('series_start')
    .select('start')
    .where('committee_id', '=', committee)
    .where('year', '=', year)
    .where('series', '=', series)
    .executeTakeFirst();
  return row?.start;
}

export async function putSeriesStart(
  tx: Tx,
  { committee, year, series }: SeriesOfYear,
  start: number | undefined,
): Promise<void> {
  await tx
    .deleteFrom('series_start')
    .where('committee_id', '=', committee)
    .where('year', '=', year)
    .where('series', '=', series)
    .execute();
  if (start === undefined) return;
  await tx.insertInto('series_start').values({ committee_id: committee, year, series, start }).execute();
}

/** `isFinal` where it stands in a finalised record, be it one that was opened again. */
export type HeldInRegister = HeldNumber & { isFinal: boolean };

/** The numbers of a series, but those of the meeting `except`. */
export async function heldNumbers(
  db: Kysely<Tables>,
  { committee, year, series }: SeriesOfYear,
  except = 0,
): Promise<HeldInRegister[]> {
  const finals = db.selectFrom('record').select('meeting_id').where('kind', '=', 'minutes');
  const rows =
    series === 'meetings'
      ? await db
          .selectFrom('meeting')
          .select((eb) => ['number', 'date', eb('id', 'in', finals).as('final')])
          .where('committee_id', '=', committee)
          .where('year', '=', year)
          .where('id', '!=', except)
          .execute()
      : await db
          .selectFrom('decision')
          .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
          .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
          .select((eb) => ['decision.number', 'meeting.date', eb('meeting.id', 'in', finals).as('final')])
          .where('decision.committee_id', '=', committee)
          .where('decision.year', '=', year)
          .where('meeting.id', '!=', except)
          .execute();
  return rows.flatMap(({ number, date, final }) =>
    number === null ? [] : [{ number, date, isFinal: Boolean(final) }],
  );
}

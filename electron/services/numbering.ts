import { AppError } from '#shared/domain/errors.ts';
import { nextNumbers } from '#shared/domain/numbering.ts';
import { getCommittee } from '../store/committees.ts';
import { found } from '../store/rows.ts';
import { heldNumbers, putSeriesStart, type Series, seriesStart } from '../store/series.ts';
import { type Context, command } from './context.ts';

const SERIES: readonly Series[] = ['meetings', 'decisions'];

/** `given` counts the numbers that finalised records hold. */
type ListedSeries = { series: Series; start: number | null; next: number; given: number };
type NewStart = { committee: number; year: number; series: Series; start: number | null };

export function numberingService(context: Context) {
  const { db } = context.register;
  return {
    /** Both series of a committee's year. */
    list: async ({ committee, year }: { committee: number; year: number }): Promise<ListedSeries[]> => {
      found(await getCommittee(db, committee), 'committee', committee);
      return Promise.all(
        SERIES.map(async (series) => {
          const held = await heldNumbers(db, { committee, year, series });
          const start = (await seriesStart(db, { committee, year, series })) ?? null;
          const given = held.filter(({ isFinal }) => isFinal).length;
          // Of whichever day of the year the next record is.
          const [next = 1] = nextNumbers({ held, start: start ?? undefined, date: `${year}-12-31` }, 1);
          return { series, start, next, given };
        }),
      );
    },

    setStart: ({ start, ...series }: NewStart): Promise<null> =>
      command<null>(context, 'numbering.setStart', async (tx) => {
        const { committee: id } = series;
        found(await getCommittee(tx, id), 'committee', id);
        if (start !== null) refuseBelow(start, series, await heldNumbers(tx, series));
        await putSeriesStart(tx, series, start ?? undefined);
        const details = { series: series.series, year: series.year, ...(start !== null && { start }) };
        return { result: null, subject: 'look', id, details };
      }),
  };
}

/** A record that stands under a smaller number would be outside its series. */
function refuseBelow(
  start: number,
  { series, year }: Omit<NewStart, 'start'>,
  held: Awaited<ReturnType<typeof heldNumbers>>,
) {
  const least = Math.min(...held.flatMap(({ number, isFinal }) => (isFinal ? [number] : [])));
  if (least >= start) return;
  const record = series === 'meetings' ? 'procesverbali' : 'vendimi';
  throw new AppError('RULE_BROKEN', {
    message: `Numërimi i vitit ${year} nuk mund të fillojë nga ${start}, sepse ${record} nr. ${least} është përfunduar tashmë. Numri i fillimit mbeti si ishte. Shkruani ${least} ose një numër më të vogël.`,
  });
}

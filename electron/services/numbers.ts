import { AppError } from '#shared/domain/errors.ts';
import { takenNumbers } from '../store/numbers.ts';
import type { Tx } from '../store/rows.ts';

export type Series = 'meetings' | 'decisions';

/** A number stands once in its committee's year; `meeting` is the one whose own numbers do not count as taken. */
export async function refuseTakenNumber(
  tx: Tx,
  series: Series,
  { committee, year }: { committee: number; year: number },
  meeting: number,
  number: number | undefined,
): Promise<void> {
  if (number === undefined) return;
  const taken = await takenNumbers(tx, series, { committee, year, except: meeting });
  if (taken.has(number)) {
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'number', message: takenMessage(series, number, year) }] });
  }
}

export const takenMessage = (series: Series, number: number, year: number) =>
  series === 'meetings'
    ? `numri ${number} është i zënë nga një mbledhje tjetër e vitit ${year}`
    : `numri ${number} është i zënë nga një vendim tjetër i vitit ${year}`;

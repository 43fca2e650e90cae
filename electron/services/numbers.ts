import { AppError } from '#shared/domain/errors.ts';
import { takenNumbers } from '../store/numbers.ts';
import type { Tx } from '../store/rows.ts';

/** A number stands once in its committee's year; `meeting` is the one whose own numbers do not count as taken. */
export async function refuseTakenNumber(
  tx: Tx,
  series: 'meetings' | 'decisions',
  { committee, year }: { committee: number; year: number },
  meeting: number,
  number: number | undefined,
): Promise<void> {
  if (number === undefined) return;
  const taken = await takenNumbers(tx, series, { committee, year, except: meeting });
  if (taken.has(number)) {
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'number', message: takenMessage(number, year) }] });
  }
}

export const takenMessage = (number: number, year: number) =>
  `numri ${number} është i zënë nga një tjetër për vitin ${year}`;

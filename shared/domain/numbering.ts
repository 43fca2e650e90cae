/** The numbers that finalising gives: one series a committee and year, without gaps. */

/** A number that a meeting of the series holds, reserved by a draft or given by a record, and that meeting's day. */
export type HeldNumber = { number: number; date: string };

export type SeriesAt = { held: readonly HeldNumber[]; start?: number | undefined; date: string };

/**
 * The lowest number for a record of that day: the start that the office set; else the lowest that was held up to that day,
 * because there the office's series began; else 1.
 */
function lowestNumber({ held, start, date }: SeriesAt): number {
  if (start !== undefined) return start;
  const before = held.filter((one) => one.date <= date).map(({ number }) => number);
  return before.length === 0 ? 1 : Math.min(...before);
}

/** The next so many free numbers, in their order. */
export function nextNumbers(series: SeriesAt, count: number): number[] {
  const taken = new Set(series.held.map(({ number }) => number));
  const numbers: number[] = [];
  for (let number = lowestNumber(series); numbers.length < count; number += 1) {
    if (!taken.has(number)) numbers.push(number);
  }
  return numbers;
}

const MOST_SKIPPED = 20;

/** Numbers under the given one that nobody holds, the lowest first: what a number that was typed too high leaves open. */
export function skippedNumbers(series: SeriesAt, given: number): number[] {
  const taken = new Set(series.held.map(({ number }) => number));
  const skipped: number[] = [];
  for (let number = lowestNumber(series); number < given && skipped.length < MOST_SKIPPED; number += 1) {
    if (!taken.has(number)) skipped.push(number);
  }
  return skipped;
}

import { reportsText } from '../../text/tasks.ts';

export type Period = { from: string; to: string };

/** What reports are usually asked for: the half-year that is over or runs, and the years, the likeliest first. */
export function usualPeriods(today: string): (Period & { label: string })[] {
  const year = Number(today.slice(0, 4));
  const { halfYear, year: whole } = reportsText.report;
  const half = (of: number, which: 1 | 2) => ({
    label: halfYear(which, of),
    from: which === 1 ? `${of}-01-01` : `${of}-07-01`,
    to: which === 1 ? `${of}-06-30` : `${of}-12-31`,
  });
  const full = (of: number) => ({ label: whole(of), from: `${of}-01-01`, to: `${of}-12-31` });
  // In the first half of a year people ask for the one that is over.
  return today.slice(5) < '07-01'
    ? [full(year - 1), half(year - 1, 2), half(year, 1), full(year)]
    : [half(year, 1), half(year, 2), full(year), full(year - 1)];
}

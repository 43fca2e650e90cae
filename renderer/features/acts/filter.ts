import { compareAlbanian } from '#shared/albanian/collation.ts';
import type { ListedDecision } from '#shared/domain/records.ts';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { matches } from '../../ui/search.ts';

/** As the preferences keep it: text, without what is not chosen. */
export type ActFilter = { committee?: string; year?: string };

export const ACTS_LIST = 'acts';

/** The filter as the program is asked. */
export const askedActs = ({ committee, year }: ActFilter): { committee?: number; year?: number } => ({
  ...(committee !== undefined && { committee: Number(committee) }),
  ...(year !== undefined && { year: Number(year) }),
});

/** The years in which meetings were held, newest first. */
export function actYears(meetings: readonly Pick<MeetingSummary, 'date' | 'state'>[]): string[] {
  const held = meetings.filter(({ state }) => state === 'held').map(({ date }) => date.slice(0, 4));
  return [...new Set(held)].toSorted().toReversed();
}

/** A remembered filter, without what there is no longer. */
export function usableActFilter(
  { committee, year }: ActFilter,
  committees: readonly { id: number }[],
  years: readonly string[],
): ActFilter {
  return {
    ...(committee !== undefined && committees.some(({ id }) => String(id) === committee) && { committee }),
    ...(year !== undefined && years.includes(year) && { year }),
  };
}

/** Those whose title, number or committee is typed: the newest year first, in it committee by committee in the order of the numbers. */
export function shownActs(acts: readonly ListedDecision[], typed: string): ListedDecision[] {
  const year = ({ date }: ListedDecision) => Number(date.slice(0, 4));
  return acts
    .filter(({ title, number, committee }) => matches(`${title} ${number ?? ''} ${committee}`, typed))
    .toSorted((a, b) => year(b) - year(a) || compareAlbanian(a.committee, b.committee));
}

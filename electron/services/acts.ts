import type { ListedDecision } from '#shared/domain/records.ts';
import { isRejected } from '#shared/domain/votes.ts';
import { type DecisionRow, listDecisions } from '../store/acts.ts';
import type { Context } from './context.ts';

/** Decisions as acts: those that were taken, year by year in the order of their numbers; what has no number yet comes last. */
export function actService({ register: { db } }: Context) {
  return {
    list: async (filter: { committee?: number; year?: number }): Promise<ListedDecision[]> =>
      (await listDecisions(db, filter))
        .filter(({ vote }) => vote === undefined || !isRejected(vote))
        .map(listed)
        // What is equal here keeps the order of the days.
        .toSorted((a, b) => yearOf(a) - yearOf(b) || placeOf(a) - placeOf(b)),
  };
}

const yearOf = ({ date }: ListedDecision) => Number(date.slice(0, 4));
const placeOf = ({ number }: ListedDecision) => number ?? Number.MAX_SAFE_INTEGER;

function listed({ vote: _, inForce, ...row }: DecisionRow): ListedDecision {
  return { ...row, ...(inForce !== null && { inForce }) };
}

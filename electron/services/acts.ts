import type { ListedDecision } from '#shared/domain/records.ts';
import { takenDecisions } from '#shared/domain/vote-result.ts';
import { type DecisionRow, frozenActs, listDecisions } from '../store/acts.ts';
import { loadContent } from '../store/content-read.ts';
import type { Register } from '../store/register.ts';
import type { Context } from './context.ts';

/** Decisions as acts: those that were taken, year by year in the order of their numbers; what has no number yet comes last. */
export function actService({ register: { db } }: Context) {
  return {
    list: async (filter: { committee?: number; year?: number }): Promise<ListedDecision[]> => {
      const rows = await listDecisions(db, filter);
      const taken = await takenOf(db, rows);
      return (
        rows
          .filter((row) => taken.has(`${row.meeting}/${row.n}`))
          .map(listed)
          // What is equal here keeps the order of the days.
          .toSorted((a, b) => yearOf(a) - yearOf(b) || placeOf(a) - placeOf(b))
      );
    },
  };
}

/** As `meeting/n`. Of finalised minutes, which are the most, their papers tell; only drafts are read whole. */
async function takenOf(db: Register['db'], rows: readonly DecisionRow[]): Promise<ReadonlySet<string>> {
  const taken = await frozenActs(db);
  const drafts = rows.filter(({ minutesState }) => minutesState === 'draft');
  for (const { meeting, n } of drafts.filter(({ hasVote }) => !hasVote)) taken.add(`${meeting}/${n}`);
  for (const meeting of new Set(drafts.filter(({ hasVote }) => hasVote).map((row) => row.meeting))) {
    for (const n of takenDecisions(await loadContent(db, meeting))) taken.add(`${meeting}/${n}`);
  }
  return taken;
}

const yearOf = ({ date }: ListedDecision) => Number(date.slice(0, 4));
const placeOf = ({ number }: ListedDecision) => number ?? Number.MAX_SAFE_INTEGER;

function listed({ hasVote: _, inForce, ...row }: DecisionRow): ListedDecision {
  return { ...row, ...(inForce !== null && { inForce }) };
}

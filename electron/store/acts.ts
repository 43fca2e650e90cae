/** The decisions of held meetings, across committees and years. */
import type { Kysely } from 'kysely';
import type { ListedDecision } from '#shared/domain/records.ts';
import type { Tables } from './tables.ts';

/** `hasVote`: whether there was a ballot on it. */
export type DecisionRow = Omit<ListedDecision, 'inForce'> & { inForce: string | null; hasVote: boolean };

/** Each meeting's decisions together and in the order of its agenda, the taken and the rejected ones. */
export async function listDecisions(
  db: Kysely<Tables>,
  filter: { committee?: number; year?: number },
): Promise<DecisionRow[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('agenda_item', 'agenda_item.meeting_id', 'meeting.id')
    .innerJoin('decision', 'decision.agenda_item_id', 'agenda_item.id')
    .leftJoin('vote', (join) => join.onRef('vote.decision_id', '=', 'decision.id').on('vote.ordinal', '=', 0))
    .where('meeting.state', '=', 'held')
    .$if(filter.committee !== undefined, (query) => query.where('meeting.committee_id', '=', filter.committee ?? 0))
    .$if(filter.year !== undefined, (query) => query.where('meeting.year', '=', filter.year ?? 0))
    .select((eb) => [
      'meeting.id as meeting',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('meeting.id').orderBy('agenda_item.ordinal').orderBy('decision.ordinal'))
        .as('n'),
      'meeting.committee_name as committee',
      'meeting.committee_id as committeeId',
      'decision.number',
      'meeting.date',
      'decision.title',
      'meeting.minutes_state as minutesState',
      'decision.in_force as inForce',
      'vote.id as vote',
    ])
    .orderBy('meeting.date')
    .orderBy('meeting.id')
    .orderBy('n')
    .execute();
  return rows.map(({ vote, ...row }) => ({ ...row, hasVote: vote !== null }));
}

/** Which decisions of finalised minutes are acts, as `meeting/n`: each has a paper of its own. */
export async function frozenActs(db: Kysely<Tables>): Promise<Set<string>> {
  const rows = await db
    .selectFrom('record_paper')
    .innerJoin('record', 'record.id', 'record_paper.record_id')
    .leftJoin('reopening', 'reopening.record_id', 'record.id')
    .where('record_paper.kind', '=', 'decision')
    .where('reopening.record_id', 'is', null)
    .select(['record.meeting_id', 'record_paper.n'])
    .execute();
  return new Set(rows.map(({ meeting_id, n }) => `${meeting_id}/${n}`));
}

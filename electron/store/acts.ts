/** The decisions of held meetings, across committees and years. */
import type { Kysely } from 'kysely';
import type { Vote } from '#shared/domain/record.ts';
import type { ListedDecision } from '#shared/domain/records.ts';
import type { Tables } from './tables.ts';

/** With the vote that decided it, where there was one. */
export type DecisionRow = Omit<ListedDecision, 'inForce'> & {
  inForce: string | null;
  vote?: Pick<Vote, 'for' | 'against' | 'castingVote'>;
};

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
      'vote.for_count as pro',
      'vote.against_count as against',
      'vote.casting_vote as castingVote',
    ])
    .orderBy('meeting.date')
    .orderBy('meeting.id')
    .orderBy('n')
    .execute();
  return rows.map(({ pro, against, castingVote, ...row }) => ({
    ...row,
    ...(pro !== null &&
      against !== null && { vote: { for: pro, against, ...(castingVote !== null && { castingVote }) } }),
  }));
}

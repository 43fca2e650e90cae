import type { Kysely } from 'kysely';
import type { PersonRef, Vote } from '#shared/domain/record.ts';
import { insertAll, omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

/** A vote stands with the meeting (the agenda's approval) or with a decision (ordinal 0; 1, 2, … came before it). */
type VoteOwner = { meeting_id: number; ordinal: 0 } | { decision_id: number; ordinal: number };

export type OwnedVote = { owner: VoteOwner; vote: Vote };

/** From a record's reference to the meeting's own person. */
export type PersonIds = (ref: PersonRef) => number;

const ownerKey = (row: { meeting_id?: number | null; decision_id?: number | null; ordinal: number }) =>
  `${row.meeting_id ?? ''}/${row.decision_id ?? ''}/${row.ordinal}`;

export async function insertVotes(tx: Tx, votes: readonly OwnedVote[], personId: PersonIds): Promise<void> {
  const ids = new Map<string, number>();
  for (const { owner, vote } of votes) {
    const row = await tx
      .insertInto('vote')
      .values({
        ...owner,
        form: vote.form,
        for_count: vote.for,
        against_count: vote.against,
        abstain_count: vote.abstain,
        at: vote.at ?? null,
        casting_vote: vote.castingVote ?? null,
        without_quorum: vote.withoutQuorum ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.set(ownerKey(owner), row.id);
  }
  const voteId = (owner: VoteOwner) => ids.get(ownerKey(owner)) ?? 0;
  await insertAll(
    tx,
    'ballot',
    votes.flatMap(({ owner, vote }) =>
      vote.ballots.map(({ person, choice }, ordinal) => ({
        vote_id: voteId(owner),
        ordinal,
        meeting_person_id: personId(person),
        choice,
      })),
    ),
  );
  await insertAll(
    tx,
    'vote_recused',
    votes.flatMap(({ owner, vote }) =>
      vote.recused.map((person, ordinal) => ({ vote_id: voteId(owner), ordinal, meeting_person_id: personId(person) })),
    ),
  );
}

export type MeetingVotes = { agenda?: Vote; ofDecision: (decision: number) => { vote?: Vote; earlierVotes: Vote[] } };

/** All votes of one meeting. */
export async function loadVotes(db: Kysely<Tables>, meeting: number): Promise<MeetingVotes> {
  const ofMeeting = db
    .selectFrom('vote')
    .leftJoin('decision', 'decision.id', 'vote.decision_id')
    .leftJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .where((eb) => eb.or([eb('vote.meeting_id', '=', meeting), eb('agenda_item.meeting_id', '=', meeting)]));
  const rows = await ofMeeting
    .select([
      'vote.id',
      'vote.decision_id',
      'vote.ordinal',
      'vote.form',
      'vote.for_count as for',
      'vote.against_count as against',
      'vote.abstain_count as abstain',
      'vote.at',
      'vote.casting_vote as castingVote',
      'vote.without_quorum as withoutQuorum',
    ])
    .orderBy('vote.ordinal')
    .execute();
  const ballots = await db
    .selectFrom('ballot')
    .select(['vote_id', 'meeting_person_id', 'choice'])
    .where('vote_id', 'in', ofMeeting.select('vote.id'))
    .orderBy('ordinal')
    .execute();
  const recused = await db
    .selectFrom('vote_recused')
    .select(['vote_id', 'meeting_person_id'])
    .where('vote_id', 'in', ofMeeting.select('vote.id'))
    .orderBy('ordinal')
    .execute();
  const ballotsOf = Map.groupBy(ballots, (row) => row.vote_id);
  const recusedOf = Map.groupBy(recused, (row) => row.vote_id);
  const toVote = ({ id, decision_id: _, ordinal: __, ...row }: (typeof rows)[number]): Vote => ({
    ...omitNull(row),
    ballots: (ballotsOf.get(id) ?? []).map((b) => ({ person: String(b.meeting_person_id), choice: b.choice })),
    recused: (recusedOf.get(id) ?? []).map((r) => String(r.meeting_person_id)),
  });
  const byDecision = Map.groupBy(rows, (row) => row.decision_id);
  const agenda = byDecision.get(null)?.[0];
  return {
    ...(agenda && { agenda: toVote(agenda) }),
    ofDecision: (decision) => {
      const own = byDecision.get(decision) ?? [];
      const last = own.find((row) => row.ordinal === 0);
      const earlierVotes = own.filter((row) => row.ordinal > 0).map(toVote);
      return { ...(last && { vote: toVote(last) }), earlierVotes };
    },
  };
}

/** The votes of a decision with their owners, as they are stored. */
export function votesOf(
  decision: number,
  { vote, earlierVotes }: { vote?: Vote; earlierVotes?: readonly Vote[] },
): OwnedVote[] {
  const own = vote ? [{ owner: { decision_id: decision, ordinal: 0 }, vote }] : [];
  const earlier = (earlierVotes ?? []).map((v, index) => ({
    owner: { decision_id: decision, ordinal: index + 1 },
    vote: v,
  }));
  return [...own, ...earlier];
}

/** Replaces the vote by which a meeting approved its agenda. */
export async function putAgendaVote(
  tx: Tx,
  meeting: number,
  vote: Vote | undefined,
  personId: PersonIds,
): Promise<void> {
  await tx.deleteFrom('vote').where('meeting_id', '=', meeting).execute();
  if (vote) await insertVotes(tx, [{ owner: { meeting_id: meeting, ordinal: 0 }, vote }], personId);
}

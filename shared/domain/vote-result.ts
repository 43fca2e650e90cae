/** Whether a vote carried, by the rules of its committee. */
import type { QuorumContent } from './quorum.ts';
import type { AgendaItem, Decision, Meeting, PersonRef, Rules, Vote } from './record.ts';
import { PRESET, readMajorityRule, type Share } from './rules.ts';
import { lacksQuorum } from './timeline.ts';
import { eligibleVoters } from './votes.ts';

export type VoteContent = QuorumContent & { meeting: Pick<Meeting, 'chair'> };

export type VoteResult = {
  outcome: 'adopted' | 'rejected' | 'tied';
  /** The majority is of so many, and so many votes for are needed. */
  of: 'present' | 'members' | 'cast';
  base: number;
  needed: number;
  decidedBy: 'votes' | 'castingVote' | 'tie';
  /** What settles a tie that is open. */
  settledBy?: 'castingVote' | 'repeat';
};

type Setting = {
  /** Who was recused from the whole agenda item. */
  recused?: readonly PersonRef[];
  /** How many ballots were held on the matter before. */
  earlier?: number;
};

/**
 * By the majority of the committee's rules: of those who may vote there (`present`: in the room at the vote's time and not
 * recused), of all voting members whether they came or not (`members`), or of the votes for and against (`cast`, in which an
 * abstention is no vote). Votes are equal where one more for the proposal would have carried it: then the chair's casting vote
 * decides, if the rules give it, the ballot is open and whoever leads has a vote in it; else the ballot is held once more, and
 * a second tie carries nothing. A casting vote that was given counts, whether or not the rules provide for it.
 */
export function voteResult(vote: Vote, content: VoteContent, { recused = [], earlier = 0 }: Setting = {}): VoteResult {
  const rules = content.committee.rules ?? {};
  const { of, share } = majorityOf(rules);
  const base = baseOf(of, vote, content, recused);
  const measure = { of, base, needed: shareOf(base, share) };
  if (vote.for > vote.against && vote.for >= measure.needed) {
    return { outcome: 'adopted', ...measure, decidedBy: 'votes' };
  }
  const isTie = vote.for > 0 && vote.for === vote.against && vote.for + 1 >= measure.needed;
  if (!isTie) return { outcome: 'rejected', ...measure, decidedBy: 'votes' };
  if (vote.castingVote !== undefined) {
    const outcome = vote.castingVote === 'for' ? 'adopted' : 'rejected';
    return { outcome, ...measure, decidedBy: 'castingVote' };
  }
  const settledBy = tieSettledBy(rules.tie ?? PRESET.tie, vote, content, { recused, earlier });
  if (settledBy === undefined) return { outcome: 'rejected', ...measure, decidedBy: 'tie' };
  return { outcome: 'tied', ...measure, decidedBy: 'tie', settledBy };
}

/** Whether the rules give the chair a casting vote in this ballot. */
export function mayCast(vote: Vote, content: VoteContent, setting?: Setting): boolean {
  const { castingVote: _, ...cast } = vote;
  return voteResult(cast, content, setting).settledBy === 'castingVote';
}

/** Whether it became a decision: what nobody voted on did; a vote without a quorum only where the record says why it counts. */
export function isAdopted(
  { vote, earlierVotes = [] }: Pick<Decision, 'vote' | 'earlierVotes'>,
  { recused = [] }: Pick<AgendaItem, 'recused'>,
  content: VoteContent,
): boolean {
  if (vote === undefined) return true;
  const { outcome } = voteResult(vote, content, { recused, earlier: earlierVotes.length });
  return outcome === 'adopted' && (isExplained(vote) || !lacksQuorum(content, vote.at));
}

/** Which of a meeting's decisions were taken, counted from 1 in the order of the agenda. */
export function takenDecisions(
  content: VoteContent & { meeting: { agenda: readonly Pick<AgendaItem, 'recused' | 'decisions'>[] } },
): number[] {
  return content.meeting.agenda
    .flatMap((item) => item.decisions.map((decision) => isAdopted(decision, item, content)))
    .flatMap((taken, index) => (taken ? [index + 1] : []));
}

/** Whether it says why it was held without a quorum. */
export function isExplained({ withoutQuorum = '' }: Pick<Vote, 'withoutQuorum'>): boolean {
  return withoutQuorum.trim() !== '';
}

function majorityOf({ majority = PRESET.majority }: Rules) {
  return readMajorityRule(majority) ?? { of: PRESET.majority, share: { numerator: 1, denominator: 2, above: true } };
}

/** Never fewer than voted: what is more than may be is a fault of its own. */
function baseOf(of: VoteResult['of'], vote: Vote, content: VoteContent, recused: readonly PersonRef[]): number {
  if (of === 'cast') return vote.for + vote.against;
  const able =
    of === 'members'
      ? content.members.filter(({ voting }) => voting).length
      : eligibleVoters(vote, content, recused).length;
  return Math.max(able, vote.for + vote.against + vote.abstain);
}

function shareOf(base: number, { numerator, denominator, above }: Share): number {
  const product = base * numerator;
  return Math.max(1, above ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator));
}

function tieSettledBy(
  tie: NonNullable<Rules['tie']>,
  vote: Vote,
  content: VoteContent,
  { recused, earlier }: Required<Setting>,
): VoteResult['settledBy'] {
  if (tie === 'rejected') return undefined;
  if (tie === 'chair' && vote.form === 'open' && leaderVotes(vote, content, recused)) return 'castingVote';
  return earlier > 0 ? undefined : 'repeat';
}

/** In person, or in the seat of a member for whom whoever leads stands in. */
function leaderVotes(vote: Vote, content: VoteContent, recused: readonly PersonRef[]): boolean {
  const { chair, attendance } = content.meeting;
  const seat = attendance.find(({ substitute }) => substitute === chair)?.person ?? chair;
  return eligibleVoters(vote, content, recused).includes(seat);
}

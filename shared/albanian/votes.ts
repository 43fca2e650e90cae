import type { Vote } from '#shared/domain/record.ts';
import { isRejected } from '#shared/domain/votes.ts';
import { counted } from './numbers.ts';

/** How a decision ended, in one sentence: `U miratua njëzëri, me 4 vota pro.` */
export function voteResult(vote: Vote): string {
  const outcome = isRejected(vote) ? 'Nuk u miratua' : 'U miratua';
  const pro = counted(vote.for, 'votë', 'vota');
  if (vote.for > 0 && vote.against === 0 && vote.abstain === 0) return `${outcome} njëzëri, me ${pro} pro.`;
  const casting = vote.castingVote === undefined ? '' : '; vendosi vota e drejtuesit të mbledhjes';
  return `${outcome}: ${pro} pro, ${vote.against} kundër, ${abstentions(vote)}${casting}.`;
}

/** The result after `me`: `4 vota pro, 1 kundër dhe 0 abstenime`. */
export function votesPhrase(vote: Pick<Vote, 'for' | 'against' | 'abstain'>): string {
  return `${counted(vote.for, 'votë', 'vota')} pro, ${vote.against} kundër dhe ${abstentions(vote)}`;
}

function abstentions({ abstain }: Pick<Vote, 'abstain'>): string {
  return counted(abstain, 'abstenim', 'abstenime');
}

import type { Vote } from '#shared/domain/record.ts';
import { isRejected } from '#shared/domain/votes.ts';
import { counted } from './numbers.ts';

/** How a decision ended, in one sentence: `U miratua njëzëri, me 4 vota pro.` */
export function voteResult(vote: Vote): string {
  const outcome = isRejected(vote) ? 'Nuk u miratua' : 'U miratua';
  const pro = counted(vote.for, 'votë', 'vota');
  if (vote.for > 0 && vote.against === 0 && vote.abstain === 0) return `${outcome} njëzëri, me ${pro} pro.`;
  const casting = vote.castingVote === undefined ? '' : '; vendosi vota e drejtuesit të mbledhjes';
  const abstentions = counted(vote.abstain, 'abstenim', 'abstenime');
  return `${outcome}: ${pro} pro, ${vote.against} kundër, ${abstentions}${casting}.`;
}

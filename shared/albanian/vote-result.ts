import type { Vote } from '#shared/domain/record.ts';
import type { VoteResult } from '#shared/domain/vote-result.ts';
import { counted } from './numbers.ts';

type Counts = Pick<Vote, 'for' | 'against' | 'abstain'>;

/**
 * How a vote ended and why, in one sentence: `U miratua me 3 vota pro nga 5 anëtarë të pranishëm që mund të votonin; duheshin
 * të paktën 3.` `earlier` ballots were held on the matter before.
 */
export function voteResultText(vote: Counts, result: VoteResult, earlier = 0): string {
  const { outcome, decidedBy, base, settledBy } = result;
  if (decidedBy === 'votes') {
    const isUnanimous = outcome === 'adopted' && vote.for === base;
    const verdict = outcome === 'rejected' ? 'Nuk u miratua,' : isUnanimous ? 'U miratua njëzëri,' : 'U miratua';
    return `${verdict} me ${proPhrase(vote.for)} nga ${baseText(result)}${isUnanimous ? '' : neededText(result)}.`;
  }
  const again = earlier > 0 ? ' edhe në votimin e përsëritur' : '';
  const tie = `Votat u barazuan${again} (${vote.for} pro, ${vote.against} kundër)`;
  if (decidedBy === 'castingVote') {
    return `${tie}; me votën e drejtuesit të mbledhjes ${outcome === 'adopted' ? 'u miratua' : 'nuk u miratua'}.`;
  }
  if (settledBy === 'castingVote') return `${tie}; vendos vota e drejtuesit të mbledhjes.`;
  return settledBy === 'repeat' ? `${tie}; votimi përsëritet.` : `${tie}, prandaj nuk u miratua.`;
}

/** The result after `me`: `4 vota pro, 1 kundër dhe 0 abstenime`. */
export function votesPhrase({ for: pro, against, abstain }: Counts): string {
  return `${proPhrase(pro)}, ${against} kundër dhe ${counted(abstain, 'abstenim', 'abstenime')}`;
}

const proPhrase = (count: number) => `${counted(count, 'votë', 'vota')} pro`;

function neededText({ needed }: VoteResult): string {
  return needed === 1 ? '; duhej të paktën 1' : `; duheshin të paktën ${needed}`;
}

function baseText({ of, base }: VoteResult): string {
  if (of === 'cast') return counted(base, 'votë pro ose kundër', 'vota pro ose kundër');
  if (of === 'members') return counted(base, 'anëtar me të drejtë vote', 'anëtarë me të drejtë vote');
  return counted(base, 'anëtar i pranishëm që mund të votonte', 'anëtarë të pranishëm që mund të votonin');
}

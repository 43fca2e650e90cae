import { describe, expect, it } from 'vitest';
import { voteResultText, votesPhrase } from '#shared/albanian/vote-result.ts';
import type { VoteResult } from '#shared/domain/vote-result.ts';

const result = (more: Partial<VoteResult>): VoteResult => ({
  outcome: 'adopted',
  of: 'present',
  base: 5,
  needed: 3,
  decidedBy: 'votes',
  ...more,
});
const votes = (pro: number, against = 0, abstain = 0) => ({ for: pro, against, abstain });

describe('voteResultText', () => {
  it('says of how many the majority was, and how many had to be for it', () => {
    expect(voteResultText(votes(3, 2), result({}))).toBe(
      'U miratua me 3 vota pro nga 5 anëtarë të pranishëm që mund të votonin; duheshin të paktën 3.',
    );
    expect(voteResultText(votes(1, 3), result({ outcome: 'rejected', of: 'members', base: 9, needed: 5 }))).toBe(
      'Nuk u miratua, me 1 votë pro nga 9 anëtarë me të drejtë vote; duheshin të paktën 5.',
    );
    expect(voteResultText(votes(2, 1, 6), result({ of: 'cast', base: 3, needed: 2 }))).toBe(
      'U miratua me 2 vota pro nga 3 vota pro ose kundër; duheshin të paktën 2.',
    );
    expect(voteResultText(votes(0, 1), result({ outcome: 'rejected', base: 1, needed: 1 }))).toBe(
      'Nuk u miratua, me 0 vota pro nga 1 anëtar i pranishëm që mund të votonte; duhej të paktën 1.',
    );
  });

  it('says that all were for it', () => {
    expect(voteResultText(votes(5), result({}))).toBe(
      'U miratua njëzëri, me 5 vota pro nga 5 anëtarë të pranishëm që mund të votonin.',
    );
    expect(voteResultText(votes(1), result({ base: 1, needed: 1 }))).toBe(
      'U miratua njëzëri, me 1 votë pro nga 1 anëtar i pranishëm që mund të votonte.',
    );
  });

  it.each([
    [{ decidedBy: 'castingVote' }, 'Votat u barazuan (2 pro, 2 kundër); me votën e drejtuesit të mbledhjes u miratua.'],
    [
      { decidedBy: 'castingVote', outcome: 'rejected' },
      'Votat u barazuan (2 pro, 2 kundër); me votën e drejtuesit të mbledhjes nuk u miratua.',
    ],
    [
      { decidedBy: 'tie', outcome: 'tied', settledBy: 'castingVote' },
      'Votat u barazuan (2 pro, 2 kundër); vendos vota e drejtuesit të mbledhjes.',
    ],
    [
      { decidedBy: 'tie', outcome: 'tied', settledBy: 'repeat' },
      'Votat u barazuan (2 pro, 2 kundër); votimi përsëritet.',
    ],
    [{ decidedBy: 'tie', outcome: 'rejected' }, 'Votat u barazuan (2 pro, 2 kundër), prandaj nuk u miratua.'],
  ] as const)('says how a tie is settled: %o', (more, expected) => {
    expect(voteResultText(votes(2, 2), result(more))).toBe(expected);
  });

  it('says that the ballot was held again', () => {
    expect(voteResultText(votes(2, 2), result({ decidedBy: 'tie', outcome: 'rejected' }), 1)).toBe(
      'Votat u barazuan edhe në votimin e përsëritur (2 pro, 2 kundër), prandaj nuk u miratua.',
    );
  });
});

describe('votesPhrase', () => {
  it.each([
    [votes(4), '4 vota pro, 0 kundër dhe 0 abstenime'],
    [votes(1, 1, 1), '1 votë pro, 1 kundër dhe 1 abstenim'],
    [votes(21, 0, 21), '21 vota pro, 0 kundër dhe 21 abstenime'],
    [votes(0), '0 vota pro, 0 kundër dhe 0 abstenime'],
  ])('agrees in number: %o', (counts, expected) => {
    expect(votesPhrase(counts)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { voteResult, votesPhrase } from '#shared/albanian/votes.ts';
import type { Vote } from '#shared/domain/record.ts';

const vote = (more: Partial<Vote>): Vote => ({
  form: 'open',
  for: 0,
  against: 0,
  abstain: 0,
  ballots: [],
  recused: [],
  ...more,
});

describe('voteResult', () => {
  it('says that all were for it, or how many were for and against', () => {
    expect(voteResult(vote({ for: 4 }))).toBe('U miratua njëzëri, me 4 vota pro.');
    expect(voteResult(vote({ for: 1 }))).toBe('U miratua njëzëri, me 1 votë pro.');
    expect(voteResult(vote({ for: 3, against: 1, abstain: 1 }))).toBe('U miratua: 3 vota pro, 1 kundër, 1 abstenim.');
    expect(voteResult(vote({ for: 1, against: 3 }))).toBe('Nuk u miratua: 1 votë pro, 3 kundër, 0 abstenime.');
  });

  it('says whose vote decided where they were equal', () => {
    expect(voteResult(vote({ for: 2, against: 2 }))).toBe('Nuk u miratua: 2 vota pro, 2 kundër, 0 abstenime.');
    expect(voteResult(vote({ for: 2, against: 2, castingVote: 'for' }))).toBe(
      'U miratua: 2 vota pro, 2 kundër, 0 abstenime; vendosi vota e drejtuesit të mbledhjes.',
    );
  });
});

describe('votesPhrase', () => {
  it.each([
    [{ for: 4 }, '4 vota pro, 0 kundër dhe 0 abstenime'],
    [{ for: 1, against: 1, abstain: 1 }, '1 votë pro, 1 kundër dhe 1 abstenim'],
    [{ for: 21, abstain: 21 }, '21 vota pro, 0 kundër dhe 21 abstenime'],
    [{}, '0 vota pro, 0 kundër dhe 0 abstenime'],
  ])('agrees in number: %o', (counts, expected) => {
    expect(votesPhrase(vote(counts))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Vote } from '#shared/domain/record.ts';
import { voteFaults } from '#shared/domain/votes.ts';
import {
  unanimous,
  unanimousVote,
  withBallot,
  withCount,
  withForm,
  withoutBallot,
  withoutNames,
  withRecused,
} from '../../../../renderer/features/minutes/vote-value.ts';

const counts = ({ for: pro, against, abstain }: Vote) => [pro, against, abstain];
const tied: Vote = { ...unanimousVote(2, undefined), against: 2, castingVote: 'for' };
const named = withBallot(withBallot(unanimousVote(5, '10:30'), 'a', 'for'), 'b', 'against');

describe('a vote that is filled in', () => {
  it('begins as one that all were for, at a time where there is one', () => {
    expect(unanimousVote(4, '10:30')).toEqual({
      form: 'open',
      for: 4,
      against: 0,
      abstain: 0,
      at: '10:30',
      ballots: [],
      recused: [],
    });
    expect(unanimousVote(4, undefined)).not.toHaveProperty('at');
  });

  it('has the counts of its names', () => {
    expect(counts(named)).toEqual([1, 1, 0]);
    expect(counts(withBallot(named, 'b', 'abstain'))).toEqual([1, 0, 1]);
    expect(counts(withoutBallot(named, 'b'))).toEqual([1, 0, 0]);
    expect(voteFaults(named, {})).toEqual([]);
  });

  it('names all where it is by name and all are for it', () => {
    expect(unanimous(named, ['a', 'b', 'c']).ballots).toEqual([
      { person: 'a', choice: 'for' },
      { person: 'b', choice: 'for' },
      { person: 'c', choice: 'for' },
    ]);
    expect(unanimous(tied, ['a', 'b']).ballots).toEqual([]);
  });

  it('drops the names where a count is typed, it becomes secret, or is by numbers', () => {
    expect(withCount(named, 'for', 3)).toMatchObject({ for: 3, against: 1, ballots: [] });
    expect(withForm(named, 'secret')).toMatchObject({ form: 'secret', ballots: [], for: 1 });
    expect(withForm(named, 'open').ballots).toHaveLength(2);
    expect(withoutNames(named)).toMatchObject({ for: 1, against: 1, ballots: [] });
  });

  it('holds a count within what a record can hold', () => {
    expect(withCount(named, 'for', -1).for).toBe(0);
    expect(withCount(named, 'for', Number.NaN).for).toBe(0);
    expect(withCount(named, 'for', 100_000).for).toBe(9999);
  });

  it('takes the ballot of whom it recuses, and keeps typed counts', () => {
    const recused = withRecused(named, ['b']);
    expect(recused).toMatchObject({ for: 1, against: 0, recused: ['b'] });
    expect(counts(withRecused(tied, ['b']))).toEqual([2, 2, 0]);
  });

  it('has a casting vote only while the votes are equal', () => {
    expect(withCount(withCount(tied, 'for', 0), 'against', 0)).not.toHaveProperty('castingVote');
    expect(withCount(tied, 'abstain', 1).castingVote).toBe('for');
    expect(withCount(tied, 'for', 3)).not.toHaveProperty('castingVote');
  });
});

import { describe, expect, it } from 'vitest';
import type { RoomContent } from '#shared/domain/presence.ts';
import type { Vote } from '#shared/domain/record.ts';
import { eligibleVoters, voteFaults } from '#shared/domain/votes.ts';

const room: RoomContent = {
  members: [
    { person: 'a', voting: true },
    { person: 'b', voting: true },
    { person: 'c', voting: true },
    { person: 'd', voting: true },
    { person: 'secretary', voting: false },
  ],
  meeting: {
    date: '2020-10-07',
    start: '10:00',
    end: '12:00',
    attendance: [
      { person: 'a', status: 'present' },
      { person: 'b', status: 'substituted', substitute: 'x' },
      { person: 'c', status: 'present', left: '11:00' },
      { person: 'd', status: 'absent' },
      { person: 'secretary', status: 'present' },
    ],
  },
};

const vote = (more: Partial<Vote> = {}): Vote => ({
  form: 'open',
  for: 0,
  against: 0,
  abstain: 0,
  ballots: [],
  recused: [],
  ...more,
});
const pathsOf = (more: Partial<Vote>, recused: string[] = []) =>
  voteFaults(vote(more), { room, recused }).map((fault) => fault.path);
const ballots = (...persons: string[]) => persons.map((person) => ({ person, choice: 'for' as const }));

describe('voteFaults', () => {
  it('accepts as many votes as there are voters in the room, and fewer', () => {
    expect(pathsOf({ for: 2, abstain: 1 })).toEqual([]);
    expect(pathsOf({ for: 1 })).toEqual([]);
    expect(pathsOf({})).toEqual([]);
  });

  it('refuses more votes than voters in the room', () => {
    expect(pathsOf({ for: 2, against: 1, abstain: 1 })).toEqual(['']);
  });

  it('counts the room at the time of the vote', () => {
    expect(pathsOf({ for: 3, at: '10:59' })).toEqual([]);
    expect(pathsOf({ for: 3, at: '11:00' })).toEqual(['']);
  });

  it('takes off the recused of the vote and of the item, each once', () => {
    expect(pathsOf({ for: 2, recused: ['a'] }, ['a'])).toEqual([]);
    expect(pathsOf({ for: 2, recused: ['a'] }, ['b'])).toEqual(['']);
  });

  it('takes off the member whose substitute is recused, and refuses the vote cast in that seat', () => {
    expect(pathsOf({ for: 2, recused: ['x'] })).toEqual([]);
    expect(pathsOf({ for: 3, recused: ['x'] })).toEqual(['']);
    expect(pathsOf({ for: 1, ballots: ballots('b') }, ['x'])).toEqual(['ballots[0].person']);
  });

  it('takes nothing off for a recused person who could not have voted', () => {
    expect(pathsOf({ for: 3, recused: ['d', 'secretary'] })).toEqual([]);
  });

  it('allows a casting vote only at a tie of votes that were cast', () => {
    expect(pathsOf({ for: 1, against: 1, castingVote: 'for' })).toEqual([]);
    expect(pathsOf({ for: 2, against: 1, castingVote: 'for' })).toEqual(['castingVote']);
    expect(pathsOf({ abstain: 2, castingVote: 'against' })).toEqual(['castingVote']);
  });

  it('accepts ballots that equal the counts, a substitute’s under the member', () => {
    expect(pathsOf({ for: 3, ballots: ballots('a', 'b', 'c') })).toEqual([]);
  });

  it('refuses ballots that do not equal the counts', () => {
    expect(pathsOf({ for: 2, against: 1, ballots: ballots('a', 'b', 'c') })).toEqual(['ballots']);
    expect(pathsOf({ for: 2, ballots: ballots('a', 'b', 'c') })).toEqual(['ballots']);
  });

  it('refuses ballots by name in a secret vote', () => {
    expect(pathsOf({ form: 'secret', for: 1, ballots: ballots('a') })).toEqual(['ballots']);
    expect(pathsOf({ form: 'secret', for: 1 })).toEqual([]);
  });

  it.each([
    ['who has no vote', 'secretary', {}, []],
    ['who is no member', 'guest', {}, []],
    ['who was absent', 'd', {}, []],
    ['who had left', 'c', { at: '11:30' }, []],
    ['who was recused from the vote', 'c', { recused: ['c'] }, []],
    ['who was recused from the item', 'c', {}, ['c']],
    ['who voted already', 'a', {}, []],
  ] as const)('refuses the ballot of a person %s, and only it', (_, person, more, recused) => {
    const it = {
      for: 2,
      ballots: ballots('a', person),
      ...more,
      recused: [...('recused' in more ? more.recused : [])],
    };
    expect(pathsOf(it, [...recused])).toEqual(['ballots[1].person']);
  });

  it('refuses a person recused twice', () => {
    expect(pathsOf({ recused: ['a', 'b', 'a'] })).toEqual(['recused[2]']);
  });

  it('holds nothing against parts that are missing', () => {
    expect(voteFaults({ form: 'open', castingVote: 'for', ballots: [undefined, { choice: 'for' }] }, { room })).toEqual(
      [],
    );
    expect(voteFaults(vote({ for: 99 }), {})).toEqual([]);
  });
});

describe('eligibleVoters', () => {
  it('are those who vote and are in the room at that time', () => {
    expect(eligibleVoters({}, room)).toEqual(['a', 'b', 'c']);
    expect(eligibleVoters({ at: '11:30' }, room)).toEqual(['a', 'b']);
  });

  it('are not those who are recused, from the vote or the item, themselves or by their substitute', () => {
    expect(eligibleVoters({ recused: ['a'] }, room)).toEqual(['b', 'c']);
    expect(eligibleVoters({}, room, ['x'])).toEqual(['a', 'c']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Rules, Vote } from '#shared/domain/record.ts';
import { isAdopted, mayCast, takenDecisions, type VoteContent, voteResult } from '#shared/domain/vote-result.ts';
import { eligibleVoters, voteFaults } from '#shared/domain/votes.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';

/** So many voting members in the room and so many who did not come; the first leads. */
function content(present: number, rules: Rules = {}, absent = 0): VoteContent {
  const ids = Array.from({ length: present + absent }, (_, index) => `m${index}`);
  return {
    committee: { rules },
    members: ids.map((person) => ({ person, voting: true })),
    meeting: {
      ...{ call: 1, date: '2020-10-07', start: '10:00', end: '12:00', chair: 'm0' },
      attendance: ids.map((person, index) => ({ person, status: index < present ? 'present' : 'absent' })),
    },
  };
}

const vote = (pro: number, against = 0, abstain = 0, more: Partial<Vote> = {}): Vote => ({
  ...{ form: 'open', for: pro, against, abstain, ballots: [], recused: [] },
  ...more,
});

const CASTING = { castingVote: 'for' } as const;
const SECRET = { form: 'secret' } as const;

describe('voteResult', () => {
  it.each([
    ['more than half of an odd number', 5, {}, vote(3, 2), 'adopted', 5, 3],
    ['half of an even number is not enough', 4, {}, vote(2, 1, 1), 'rejected', 4, 3],
    ['an abstention counts among those present', 5, {}, vote(2, 1, 2), 'rejected', 5, 3],
    ['and not among the votes cast', 5, { majority: 'cast' }, vote(2, 1, 2), 'adopted', 3, 2],
    ['all members, also those who did not come', 4, { majority: 'members' }, vote(4), 'rejected', 9, 5],
    ['two thirds of all members', 6, { majority: '2/3 members' }, vote(6), 'adopted', 9, 6],
    ['two thirds of those present, rounded up', 5, { majority: '2/3 present' }, vote(3, 2), 'rejected', 5, 4],
    ['nobody can vote', 0, {}, vote(0), 'rejected', 0, 1],
    ['all abstain', 3, { majority: 'cast' }, vote(0, 0, 3), 'rejected', 0, 1],
    ['one alone', 1, {}, vote(1), 'adopted', 1, 1],
  ] as const)('%s', (_, present, rules, ballot, outcome, base, needed) => {
    const absent = 'majority' in rules && rules.majority.endsWith('members') ? 9 - present : 0;
    expect(voteResult(ballot, content(present, rules, absent))).toMatchObject({ outcome, base, needed });
  });

  it('takes who is recused from the vote or from the item off the base', () => {
    const room = content(5);
    const of = (recused: string[], fromItem: string[]) =>
      voteResult(vote(2, 1, 0, { recused }), room, { recused: fromItem });
    expect(of(['m3'], ['m4'])).toMatchObject({ base: 3, needed: 2, outcome: 'adopted' });
    expect(of(['m0', 'm1', 'm2', 'm3', 'm4'], [])).toMatchObject({ base: 3 });
  });

  it('counts the room at the time of the vote', () => {
    const room = content(5);
    const [, , , fourth, fifth] = room.meeting.attendance;
    for (const row of [fourth, fifth]) Object.assign(row ?? {}, { left: '11:00' });
    expect(voteResult(vote(2, 1, 0, { at: '10:30' }), room)).toMatchObject({ base: 5, outcome: 'rejected' });
    expect(voteResult(vote(2, 1, 0, { at: '11:00' }), room)).toMatchObject({ base: 3, outcome: 'adopted' });
  });

  it.each([
    ['the chair’s vote is asked for', {}, vote(2, 2), 0, { outcome: 'tied', settledBy: 'castingVote' }],
    ['the chair was for it', {}, vote(2, 2, 0, CASTING), 0, { outcome: 'adopted', decidedBy: 'castingVote' }],
    [
      'the chair was against it',
      {},
      vote(2, 2, 0, { castingVote: 'against' }),
      0,
      { outcome: 'rejected', decidedBy: 'castingVote' },
    ],
    ['a secret ballot is repeated', {}, vote(2, 2, 0, SECRET), 0, { outcome: 'tied', settledBy: 'repeat' }],
    ['and carries nothing at the second tie', {}, vote(2, 2, 0, SECRET), 1, { outcome: 'rejected', decidedBy: 'tie' }],
    ['the rule has it repeated', { tie: 'repeat' }, vote(2, 2), 0, { outcome: 'tied', settledBy: 'repeat' }],
    ['once', { tie: 'repeat' }, vote(2, 2), 1, { outcome: 'rejected', decidedBy: 'tie' }],
    ['the rule has it rejected', { tie: 'rejected' }, vote(2, 2), 0, { outcome: 'rejected', decidedBy: 'tie' }],
    ['the chair may decide also the repeated one', {}, vote(2, 2), 1, { outcome: 'tied', settledBy: 'castingVote' }],
  ] as const)('at a tie: %s', (_, rules, ballot, earlier, expected) => {
    expect(voteResult(ballot, content(4, rules), { earlier })).toMatchObject(expected);
  });

  it('is no tie where one vote more would not carry it, with the chair’s vote or without', () => {
    for (const ballot of [vote(2, 2, 5), vote(2, 2, 5, CASTING)]) {
      expect(voteResult(ballot, content(9))).toMatchObject({ outcome: 'rejected', decidedBy: 'votes', needed: 5 });
    }
    expect(voteResult(vote(2, 2, 1), content(5)).outcome).toBe('tied');
  });

  it.each([
    [
      'has no vote',
      (it: VoteContent) => ({ ...it, members: it.members.map((m) => ({ ...m, voting: m.person !== 'm0' })) }),
    ],
    ['is recused', (it: VoteContent) => it, ['m0']],
    ['is no member', (it: VoteContent) => ({ ...it, meeting: { ...it.meeting, chair: 'prefekti' } })],
  ])('has the ballot repeated where whoever leads %s', (_, change, recused: string[] = []) => {
    const room = change(content(5));
    expect(voteResult(vote(2, 2), room, { recused })).toMatchObject({ outcome: 'tied', settledBy: 'repeat' });
    expect(mayCast(vote(2, 2, 0, CASTING), room, { recused })).toBe(false);
  });

  it('gives the casting vote to who leads in a member’s seat', () => {
    const room = content(4);
    Object.assign(room.meeting.attendance[1] ?? {}, { status: 'substituted', substitute: 'zv' });
    room.meeting.chair = 'zv';
    expect(mayCast(vote(2, 2), room)).toBe(true);
  });
});

describe('isAdopted', () => {
  const decision = (ballot?: Vote): Decision => ({
    title: 'T',
    text: 't',
    dissent: [],
    ...(ballot && { vote: ballot }),
  });

  it('takes what nobody voted on, and what was carried', () => {
    expect(isAdopted(decision(), {}, content(0, {}, 5))).toBe(true);
    expect(isAdopted(decision(vote(3, 2)), {}, content(5))).toBe(true);
    expect(isAdopted(decision(vote(2, 3)), {}, content(5))).toBe(false);
    expect(isAdopted(decision(vote(2, 2)), {}, content(4))).toBe(false);
  });

  it('takes a vote without a quorum only where it says why', () => {
    const few = content(2, {}, 4);
    expect(isAdopted(decision(vote(2)), {}, few)).toBe(false);
    expect(isAdopted(decision(vote(2, 0, 0, { withoutQuorum: '  ' })), {}, few)).toBe(false);
    expect(isAdopted(decision(vote(2, 0, 0, { withoutQuorum: 'urgjencë' })), {}, few)).toBe(true);
  });

  it('counts a meeting’s decisions over all its items', () => {
    const item = (...votes: Vote[]) => ({ decisions: votes.map(decision) });
    const room = content(5);
    const agenda = [item(vote(5), vote(1, 4)), item(), { ...item(vote(2, 1)), recused: ['m3', 'm4'] }];
    expect(takenDecisions({ ...room, meeting: { ...room.meeting, agenda } })).toEqual([1, 3]);
  });
});

describe('in any meeting', () => {
  it('counts add up, nobody votes twice or where recused, and more votes for it never lose', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        for (const { decisions, recused = [] } of content.meeting.agenda) {
          for (const { vote: ballot, earlierVotes = [] } of decisions) {
            if (!ballot) continue;
            expect(voteFaults(ballot, { room: content, recused })).toEqual([]);
            const able = eligibleVoters(ballot, content, recused);
            const voters = ballot.ballots.map(({ person }) => person);
            expect(new Set(voters).size).toBe(voters.length);
            expect(able).toEqual(expect.arrayContaining(voters));
            for (const out of [...recused, ...ballot.recused]) expect(able).not.toContain(out);
            const cast = ballot.for + ballot.against + ballot.abstain;
            expect(cast).toBeLessThanOrEqual(able.length);

            const setting = { recused, earlier: earlierVotes.length };
            const { base, needed, outcome, of } = voteResult(ballot, content, setting);
            expect(base).toBeGreaterThanOrEqual(of === 'cast' ? ballot.for : cast);
            expect(needed).toBeGreaterThanOrEqual(1);
            if (outcome === 'adopted') expect(ballot.for + (ballot.castingVote ? 1 : 0)).toBeGreaterThanOrEqual(needed);
            const { castingVote: _, ...counted } = ballot;
            if (voteResult(counted, content, setting).outcome !== 'adopted' || ballot.against === 0) continue;
            const more = { ...counted, for: ballot.for + 1, against: ballot.against - 1, ballots: [] };
            expect(voteResult(more, content, setting).outcome).toBe('adopted');
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

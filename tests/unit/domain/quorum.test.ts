import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorumOf, requiredQuorum } from '#shared/domain/quorum.ts';
import type { Rules } from '#shared/domain/record.ts';

describe('requiredQuorum', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 3],
    [5, 3],
    [13, 7],
  ])('of %i voting members is by preset %i on the first call', (members, required) => {
    expect(requiredQuorum(members, 1)).toBe(required);
  });

  it.each([
    [0, 0],
    [2, 2],
    [3, 3],
    [9, 3],
    [10, 4],
  ])('of %i voting members is by preset %i on the second call', (members, required) => {
    expect(requiredQuorum(members, 2)).toBe(required);
  });

  it.each([
    ['1/2', 5, 3],
    ['1/2', 4, 2],
    ['1/2+1', 5, 3],
    ['50%+1', 4, 3],
    ['2/3', 9, 6],
    ['2/3', 10, 7],
    ['100%', 7, 7],
    ['1/10 min 4', 6, 4],
    ['1/10 min 4', 3, 3],
    [2, 9, 2],
    [8, 5, 8],
  ])('takes the rule %j for %i members to mean %i', (first, members, required) => {
    expect(requiredQuorum(members, 1, { quorum: { first } })).toBe(required);
  });

  it('keeps the preset for the call of which the rules say nothing', () => {
    expect(requiredQuorum(9, 2, { quorum: { first: 9 } })).toBe(3);
  });

  it('is never more than all members where it is a share', () => {
    const share = fc.constantFrom('>1/2', '1/3 min 3', '99%+1', '1/1', '1/2+1');
    fc.assert(
      fc.property(fc.nat(400), share, (members, first) => {
        const required = requiredQuorum(members, 1, { quorum: { first } });
        expect(required).toBeLessThanOrEqual(members);
        expect(required).toBeGreaterThanOrEqual(Math.min(members, 1));
      }),
    );
  });
});

describe('quorumOf', () => {
  const content = (present: number, absent: number, rules?: Rules) => {
    const ids = Array.from({ length: present + absent }, (_, index) => `p${index}`);
    const status = (index: number) => (index < present ? ('present' as const) : ('absent' as const));
    return {
      committee: rules ? { rules } : {},
      members: [...ids.map((person) => ({ person, voting: true })), { person: 'secretary', voting: false }],
      meeting: {
        call: 1 as const,
        date: '2020-10-07',
        start: '10:00',
        attendance: [
          ...ids.map((person, index) => ({ person, status: status(index) })),
          { person: 'secretary', status: 'present' as const },
        ],
      },
    };
  };

  it('counts voting members only', () => {
    expect(quorumOf(content(3, 2))).toEqual({ voting: 5, present: 3, required: 3, valid: true });
    expect(quorumOf(content(2, 3))).toEqual({ voting: 5, present: 2, required: 3, valid: false });
  });

  it('uses the committee’s own rules', () => {
    expect(quorumOf(content(3, 2, { quorum: { first: 4 } })).valid).toBe(false);
  });

  it('is not there where nobody has a vote', () => {
    expect(quorumOf(content(0, 0))).toEqual({ voting: 0, present: 0, required: 0, valid: false });
  });
});

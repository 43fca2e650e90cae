import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitteeRules } from '#shared/domain/record.ts';
import { PRESET } from '#shared/domain/rules.ts';
import {
  faultsOf,
  fromForm,
  MAJORITIES,
  majorityParts,
  majorityText,
  QUORUMS,
  toForm,
} from '../../../../renderer/features/committees/rules-form.ts';

const DAY = '2020-01-01';

const rules: fc.Arbitrary<CommitteeRules> = fc.record(
  {
    quorum: fc.record({
      first: fc.oneof(fc.constantFrom('>1/2', '2/3', '1/3 min 3', '>50%'), fc.integer({ min: 1, max: 99_999 })),
      second: fc.oneof(fc.constantFrom('1/2', '3/8 min 2'), fc.integer({ min: 1, max: 99_999 })),
    }),
    noticeHours: fc.integer({ min: 1, max: 99_999 }),
    majority: fc.constantFrom('present', '2/3 members', 'cast', '>1/2 cast'),
    tie: fc.constantFrom('chair', 'repeat', 'rejected'),
    abstention: fc.boolean(),
    meetEveryMonths: fc.integer({ min: 1, max: 99_999 }),
    act: fc.constantFrom('Urdhri nr. 12', 'rregullorja'),
    secretForPersons: fc.boolean(),
    chairStandIn: fc.constantFrom('deputy', 'longestServing'),
    secretaryStandIn: fc.constantFrom('newest', 'named'),
  },
  {
    requiredKeys: [
      ...(['quorum', 'noticeHours', 'majority', 'tie', 'abstention'] as const),
      ...(['secretForPersons', 'chairStandIn', 'secretaryStandIn'] as const),
    ],
  },
);

describe('the form of a committee’s rules', () => {
  it('gives back what it was filled with', () => {
    fc.assert(
      fc.property(rules, (given) => {
        const form = toForm(DAY, given);
        expect(faultsOf(form).size).toBe(0);
        expect(fromForm(form)).toEqual(given);
      }),
    );
  });

  it('spells out what the program has where nothing was said', () => {
    expect(fromForm(toForm(DAY, {}))).toEqual({
      ...PRESET,
      abstention: true,
      secretForPersons: false,
      chairStandIn: 'deputy',
      secretaryStandIn: 'newest',
    });
  });

  it('says what cannot be', () => {
    const form = toForm('', PRESET);
    const wrong = {
      ...form,
      first: 'shumë',
      second: '3/2',
      majority: '2/3',
      noticeHours: '-1',
      meetEveryMonths: 'tre',
    };
    expect([...faultsOf(wrong)].sort()).toEqual(
      ['first', 'from', 'majority', 'meetEveryMonths', 'noticeHours', 'second'].sort(),
    );
  });

  it.each([
    ['present', '', 'present'],
    ['2/3 members', '2/3', 'members'],
    ['dy të tretat cast', 'dy të tretat', 'cast'],
  ])('takes a majority apart and puts it together: %s', (text, share, of) => {
    expect(majorityParts(text)).toEqual({ share, of });
    expect(majorityText({ share, of })).toBe(text);
  });

  it('offers only rules that the program reads', () => {
    for (const { value } of QUORUMS) expect(faultsOf({ ...toForm(DAY, PRESET), first: value }).size).toBe(0);
    for (const { value } of MAJORITIES) expect(faultsOf({ ...toForm(DAY, PRESET), majority: value }).size).toBe(0);
  });
});

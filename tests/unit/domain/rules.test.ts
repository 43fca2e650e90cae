import { describe, expect, it } from 'vitest';
import { PRESET, readMajorityRule, readQuorumRule } from '#shared/domain/rules.ts';

const half = { numerator: 1, denominator: 2, above: false };

describe('readQuorumRule', () => {
  it.each([
    [5, { members: 5 }],
    ['1/2', { share: half, min: 0 }],
    ['>1/2', { share: { ...half, above: true }, min: 0 }],
    ['1/2+1', { share: { ...half, above: true }, min: 0 }],
    ['1/3 min 3', { share: { numerator: 1, denominator: 3, above: false }, min: 3 }],
    ['50%', { share: { numerator: 5000, denominator: 10_000, above: false }, min: 0 }],
    ['>50%', { share: { numerator: 5000, denominator: 10_000, above: true }, min: 0 }],
    ['50%+1', { share: { numerator: 5000, denominator: 10_000, above: true }, min: 0 }],
    ['66.67%', { share: { numerator: 6667, denominator: 10_000, above: false }, min: 0 }],
    ['33,5%', { share: { numerator: 3350, denominator: 10_000, above: false }, min: 0 }],
    ['1/1', { share: { numerator: 1, denominator: 1, above: false }, min: 0 }],
  ])('reads %j', (rule, expected) => {
    expect(readQuorumRule(rule)).toEqual(expected);
  });

  it.each([
    0,
    -1,
    2.5,
    100_000,
    Number.NaN,
    '',
    'half',
    '0/2',
    '3/2',
    '1/0',
    '0%',
    '101%',
    '>1/1',
    '1/2 min 0',
    '1/2 min',
    '5',
    '1/2 min 3 ',
  ])('refuses %j', (rule) => {
    expect(readQuorumRule(rule)).toBeUndefined();
  });
});

describe('readMajorityRule', () => {
  it.each([
    ['present', { share: { ...half, above: true }, of: 'present' }],
    ['cast', { share: { ...half, above: true }, of: 'cast' }],
    ['2/3 members', { share: { numerator: 2, denominator: 3, above: false }, of: 'members' }],
    ['>50% present', { share: { numerator: 5000, denominator: 10_000, above: true }, of: 'present' }],
  ])('reads %j', (rule, expected) => {
    expect(readMajorityRule(rule)).toEqual(expected);
  });

  it.each(['', 'all', '2/3', '2/3  members', 'members 2/3', '5/3 members'])('refuses %j', (rule) => {
    expect(readMajorityRule(rule)).toBeUndefined();
  });

  it('reads what is preset', () => {
    expect(readMajorityRule(PRESET.majority)).toBeDefined();
  });
});

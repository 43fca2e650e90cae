/** A committee's own numbers: what holds where it has none, and how the texts of its rules are read. */
import type { Rules } from './record.ts';

/** Of a whole: `numerator / denominator`, and more than it where `above`. */
export type Share = { numerator: number; denominator: number; above: boolean };

/** So many members, or a share of them and no fewer than `min`. */
export type QuorumRule = { members: number } | { share: Share; min: number };

/** Of whom a decision needs how much: of those present, of all voting members, or of the votes cast; without a share more than half. */
type MajorityRule = { share: Share; of: 'present' | 'members' | 'cast' };

/** What holds where a committee's own act says nothing. */
export const PRESET = {
  quorum: { first: '>1/2', second: '1/3 min 3' },
  noticeHours: 48,
  majority: 'present',
  tie: 'chair',
} as const satisfies Rules;

/** Of a committee's versions, in the order of their days, the rules in force on a day. */
export function rulesOn<R>(versions: readonly { from: string; rules: R }[], date: string): R | undefined {
  return versions.findLast(({ from }) => from <= date)?.rules;
}

const MORE_THAN_HALF: Share = { numerator: 1, denominator: 2, above: true };
const LARGEST = 99_999;
const FRACTION = /^(>?)(\d{1,5})\/(\d{1,5})(\+1)?$/u;
const PERCENT = /^(>?)(\d{1,3})(?:[.,](\d{1,2}))?%(\+1)?$/u;

/** `1/2`, `>1/2`, `1/2+1`, `50%`, `>50%`, `50%+1`; "half and one more" is the first number above the half. */
function readShare(text: string): Share | undefined {
  const [, more, numerator, denominator, plus] = FRACTION.exec(text) ?? [];
  const [, moreThan, whole, part = '', plusOne] = PERCENT.exec(text) ?? [];
  const above = [more, plus, moreThan, plusOne].some(Boolean);
  const share =
    whole === undefined
      ? { numerator: Number(numerator), denominator: Number(denominator), above }
      : { numerator: Number(whole) * 100 + Number(part.padEnd(2, '0')), denominator: 10_000, above };
  const isReachable = above ? share.numerator < share.denominator : share.numerator <= share.denominator;
  return share.numerator > 0 && isReachable ? share : undefined;
}

/** A whole number of members, or a share with an optional ` min N`; undefined where the text says neither. */
export function readQuorumRule(rule: string | number): QuorumRule | undefined {
  if (typeof rule === 'number') return isWhole(rule) ? { members: rule } : undefined;
  const [, shareText = '', minText] = /^(\S+)(?: min (\d{1,5}))?$/u.exec(rule) ?? [];
  const share = readShare(shareText);
  const min = minText === undefined ? 0 : Number(minText);
  return share && (minText === undefined || isWhole(min)) ? { share, min } : undefined;
}

/** `present`, `members` or `cast`, after an optional share: `2/3 members`; undefined where the text says something else. */
export function readMajorityRule(rule: string): MajorityRule | undefined {
  const [, shareText, of] = /^(?:(\S+) )?(present|members|cast)$/u.exec(rule) ?? [];
  if (of !== 'present' && of !== 'members' && of !== 'cast') return undefined;
  const share = shareText === undefined ? MORE_THAN_HALF : readShare(shareText);
  return share && { share, of };
}

const isWhole = (value: number) => Number.isInteger(value) && value >= 1 && value <= LARGEST;

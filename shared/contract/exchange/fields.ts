/** The leaves of the exchange file: each gives at most one fault, in Albanian. */
import { z } from 'zod';
import { illegalCharacter } from '../../domain/characters.ts';
import { readMajorityRule, readQuorumRule } from '../../domain/rules.ts';
import type { Text } from '../../domain/text.ts';
import { isDate, isTime } from '../../domain/time.ts';
import { textFaults } from './rich-text.ts';
import { WORDS } from './words.ts';

const LARGEST_NUMBER = 99_999;
const LARGEST_COUNT = 9_999;

function lineFault(value: string): string | undefined {
  if (value.trim() === '') return WORDS.blank;
  const character = illegalCharacter(value, 'line');
  return character && WORDS.character(character);
}

/** A type with one more check, which words what is wrong. */
const checked = <S extends z.ZodType>(schema: S, fault: (value: z.output<S>) => string | undefined): S =>
  schema.superRefine((value, context) => {
    const message = fault(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const wholeNumber = (least: number, most: number) =>
  checked(z.number(), (value) =>
    Number.isInteger(value) && value >= least && value <= most ? undefined : WORDS.wholeNumber(least, most),
  );

/** Any string of the record but a clerk's text: not blank, no control characters. */
export const lineSchema = checked(z.string(), lineFault);
export const dateSchema = checked(z.string(), (value) => (isDate(value) ? undefined : WORDS.date));
export const timeSchema = checked(z.string(), (value) => (isTime(value) ? undefined : WORDS.time));
export const numberSchema = wholeNumber(1, LARGEST_NUMBER);
export const countSchema = wholeNumber(0, LARGEST_COUNT);
export const quorumRuleSchema = checked(z.union([z.string(), z.number()]), (value) =>
  readQuorumRule(value) ? undefined : WORDS.quorumRule,
);
export const majorityRuleSchema = checked(z.string(), (value) =>
  readMajorityRule(value) ? undefined : WORDS.majorityRule,
);

/** A clerk's text, plain or rich. Its nodes are walked by hand: a hostile file may nest them without end. */
export const textSchema = z.custom<Text>().superRefine((value, context) => {
  for (const { path, message, unknownKey } of textFaults(value)) {
    if (unknownKey === undefined) context.addIssue({ code: 'custom', path, message });
    else context.addIssue({ code: 'unrecognized_keys', path, message, keys: [unknownKey] });
  }
});

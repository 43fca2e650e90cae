/** A committee's rules as they are filled in: every field a text, empty where nothing is said. */
import { majorityRuleText, quorumRuleText } from '#shared/albanian/rules.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import { PRESET, readMajorityRule, readQuorumRule } from '#shared/domain/rules.ts';
import { typedNumber } from '../../ui/typed-number.ts';

export type RulesForm = {
  from: string;
  act: string;
  first: string;
  second: string;
  noticeHours: string;
  majority: string;
  tie: NonNullable<CommitteeRules['tie']>;
  abstention: boolean;
  secretForPersons: boolean;
  meetEveryMonths: string;
  chairStandIn: NonNullable<CommitteeRules['chairStandIn']>;
  secretaryStandIn: NonNullable<CommitteeRules['secretaryStandIn']>;
};

export type RulesFault = 'from' | 'first' | 'second' | 'noticeHours' | 'majority' | 'meetEveryMonths';

export function toForm(from: string, rules: CommitteeRules): RulesForm {
  return {
    from,
    act: rules.act ?? '',
    first: String(rules.quorum?.first ?? PRESET.quorum.first),
    second: String(rules.quorum?.second ?? PRESET.quorum.second),
    noticeHours: String(rules.noticeHours ?? PRESET.noticeHours),
    majority: rules.majority ?? PRESET.majority,
    tie: rules.tie ?? PRESET.tie,
    abstention: rules.abstention ?? true,
    secretForPersons: rules.secretForPersons ?? false,
    meetEveryMonths: rules.meetEveryMonths === undefined ? '' : String(rules.meetEveryMonths),
    chairStandIn: rules.chairStandIn ?? 'deputy',
    secretaryStandIn: rules.secretaryStandIn ?? 'newest',
  };
}

/** All that is said, spelled out: what an office has confirmed does not change with the program. */
export function fromForm(form: RulesForm): CommitteeRules {
  const noticeHours = typedNumber(form.noticeHours);
  const meetEveryMonths = typedNumber(form.meetEveryMonths);
  const act = form.act.trim();
  return {
    quorum: { first: quorum(form.first), second: quorum(form.second) },
    ...(typeof noticeHours === 'number' && { noticeHours }),
    majority: form.majority.trim(),
    tie: form.tie,
    abstention: form.abstention,
    ...(typeof meetEveryMonths === 'number' && { meetEveryMonths }),
    ...(act !== '' && { act }),
    secretForPersons: form.secretForPersons,
    chairStandIn: form.chairStandIn,
    secretaryStandIn: form.secretaryStandIn,
  };
}

export function faultsOf(form: RulesForm): ReadonlySet<RulesFault> {
  const faults = new Set<RulesFault>();
  if (form.from === '') faults.add('from');
  if (readQuorumRule(quorum(form.first)) === undefined) faults.add('first');
  if (readQuorumRule(quorum(form.second)) === undefined) faults.add('second');
  if (readMajorityRule(form.majority.trim()) === undefined) faults.add('majority');
  if (typedNumber(form.noticeHours) === null) faults.add('noticeHours');
  if (typedNumber(form.meetEveryMonths) === null) faults.add('meetEveryMonths');
  return faults;
}

/** How much of it and of whom; no share is more than half. */
export type MajorityParts = { share: string; of: string };

export function majorityParts(text: string): MajorityParts {
  const [, share = '', of = ''] = /^(?:(.*) )?(\S*)$/u.exec(text) ?? [];
  return { share, of };
}

export const majorityText = ({ share, of }: MajorityParts): string => (share === '' ? of : `${share} ${of}`);

/** A number of members is a number, a share its text. */
const quorum = (typed: string): string | number => (/^\d{1,5}$/u.test(typed.trim()) ? Number(typed) : typed.trim());

const choice = (word: (rule: string) => string) => (value: string) => ({ value, label: word(value) });

/** What most committees have; anything else is written. */
export const QUORUMS = ['>1/2', '2/3', '1/3 min 3', '1/2'].map(choice(quorumRuleText));
export const MAJORITIES = ['present', 'members', '2/3 present', '2/3 members', 'cast'].map(choice(majorityRuleText));

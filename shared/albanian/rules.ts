/** A committee's rules in words. */
import type { CommitteeRules } from '#shared/domain/record.ts';
import { PRESET, readMajorityRule, readQuorumRule, type Share } from '#shared/domain/rules.ts';
import { counted } from './numbers.ts';

const VOTERS = 'anëtarëve me të drejtë vote';
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'gjysma',
  '1/3': 'një e treta',
  '2/3': 'dy të tretat',
  '1/4': 'një e katërta',
  '3/4': 'tri të katërtat',
  '2/5': 'dy të pestat',
  '3/5': 'tri të pestat',
};

/** `më shumë se gjysma e anëtarëve me të drejtë vote`; the text itself where it is no rule. */
export function quorumRuleText(text: string | number): string {
  const rule = readQuorumRule(text);
  if (!rule) return String(text);
  if ('members' in rule) return counted(rule.members, 'anëtar me të drejtë vote', 'anëtarë me të drejtë vote');
  const least = rule.min > 0 ? `, por jo më pak se ${rule.min}` : '';
  return `${shareText(rule.share, VOTERS)}${least}`;
}

/** Of whom a majority is, after `gjysma e`. */
export const MAJORITY_OF = {
  present: 'të pranishmëve',
  members: `të gjithë ${VOTERS}`,
  cast: 'votave pro dhe kundër',
} as const;

/** `më shumë se gjysma e të pranishmëve`. */
export function majorityRuleText(text: string): string {
  const rule = readMajorityRule(text);
  return rule ? shareText(rule.share, MAJORITY_OF[rule.of]) : text;
}

function shareText({ numerator, denominator, above }: Share, whole: string): string {
  const divisor = common(numerator, denominator);
  const fraction = `${numerator / divisor}/${denominator / divisor}`;
  const name =
    FRACTIONS[fraction] ?? (denominator === 10_000 ? `${String(numerator / 100).replace('.', ',')}%` : fraction);
  return `${above ? 'më shumë se' : 'të paktën'} ${name} e ${whole}`;
}

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));

export const TIE_TEXT = {
  chair: 'vendos vota e kryetarit; në votim të fshehtë votohet përsëri',
  repeat: 'votohet përsëri',
  rejected: 'propozimi nuk miratohet',
} as const;

/** What the rules say, line by line; what they leave out holds as the program has it. */
export function rulesSummary(rules: CommitteeRules): string[] {
  const { quorum = {}, noticeHours, majority, tie, meetEveryMonths } = rules;
  return [
    `Kuorumi: ${quorumRuleText(quorum.first ?? PRESET.quorum.first)}; në thirrjen e dytë: ${quorumRuleText(quorum.second ?? PRESET.quorum.second)}.`,
    `Vendimet: ${majorityRuleText(majority ?? PRESET.majority)}; kur votat barazohen, ${TIE_TEXT[tie ?? PRESET.tie]}.`,
    `Njoftimi: ${counted(noticeHours ?? PRESET.noticeHours, 'orë', 'orë')} para mbledhjes.`,
    ...(rules.abstention === false ? ['Nuk lejohet abstenimi.'] : []),
    ...(rules.secretForPersons === true ? ['Për persona votohet fshehtas.'] : []),
    ...(meetEveryMonths === undefined
      ? []
      : [`Mblidhet të paktën një herë në ${counted(meetEveryMonths, 'muaj', 'muaj')}.`]),
  ];
}

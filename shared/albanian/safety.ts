/** The check of the register and what a restore gives up, in words. */
import type { CheckPart, CheckReport, Finding, LostSeal } from '#shared/domain/safety.ts';
import { formatDate } from './dates.ts';
import { counted } from './numbers.ts';

const PARTS: Record<CheckPart, string> = {
  pages: 'Skedari i regjistrit',
  references: 'Lidhjet mes të dhënave',
  schema: 'Ndërtimi i regjistrit',
  seal: 'Zinxhiri i vulave',
  audit: 'Ditari i veprimeve',
  records: 'Procesverbalet e përfunduara, nënshkrimet dhe skanimet',
  content: 'Përmbajtja e mbledhjeve të përfunduara',
  files: 'Skedarët e bashkëngjitur',
  anchors: 'Gjurmët e ruajtura jashtë regjistrit',
};

const DAY = 86_400_000;
const dayNumber = (moment: Date) => Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / DAY);

/** How long ago that was, as people say it. Moments, of which the computer's own days count. */
export function agoText(at: string, now: Date): string {
  const days = dayNumber(now) - dayNumber(new Date(at));
  if (days <= 0) return 'sot';
  if (days === 1) return 'dje';
  return `para ${days} ditësh`;
}

const when = (at: string | undefined) =>
  at === undefined ? '' : `, e datës ${formatDate(at.slice(0, 10))}, ora ${at.slice(11, 16)}`;
const whose = ({ number, meeting }: Finding) =>
  number === undefined ? ` (mbledhja ${meeting})` : ` nr. ${number} (mbledhja ${meeting})`;

const FINDINGS: Record<CheckPart, (finding: Finding) => string> = {
  pages: () => 'Skedari është i dëmtuar dhe disa pjesë të tij nuk lexohen.',
  references: ({ name }) => `Një e dhënë tregon diçka që nuk gjendet më${name === undefined ? '' : ` (${name})`}.`,
  schema: () => 'Në regjistër ka diçka që nuk e ka bërë ky program.',
  seal: ({ seq, at }) =>
    `Vula nr. ${seq ?? '?'}${when(at)} nuk është siç u vu: ajo ose një para saj u ndryshua ose u hoq.`,
  audit: ({ seq, at }) =>
    `Rreshti nr. ${seq ?? '?'} i ditarit${when(at)} nuk është siç u shkrua: ai ose një para tij u ndryshua ose u hoq.`,
  records: (finding) =>
    finding.meeting === undefined
      ? `Vula nr. ${finding.seq ?? '?'} nuk ka më procesverbalin ose veprimin e saj.`
      : `Procesverbali${whose(finding)} ose diçka e shënuar mbi të nuk është siç u vulos (vula nr. ${finding.seq}).`,
  content: (finding) =>
    finding.meeting === undefined
      ? 'Përmbajtja e mbledhjeve të përfunduara nuk lexohet.'
      : `Të dhënat e procesverbalit${whose(finding)} nuk janë ato që u vulosën (vula nr. ${finding.seq}).`,
  files: ({ name }) => (name === undefined ? 'Skedarët nuk lexohen.' : `Skedari “${name}” nuk është ai që u ruajt.`),
  anchors: ({ seq, name, at }) =>
    `${name === 'audit' ? 'Rreshti' : 'Vula'} nr. ${seq ?? '?'}, që jashtë regjistrit dihet${when(at)}, nuk gjendet ose është tjetër: zinxhiri u pre ose u bë nga e para.`,
};

/** What is wrong, in one sentence. */
export const findingText = (finding: Finding): string => FINDINGS[finding.part](finding);

/** The report's verdict alone. */
export function checkVerdict({ findings }: CheckReport): string {
  if (findings.length === 0) return 'Regjistri është i plotë: çdo gjë është siç u ruajt.';
  const isOne = findings.length === 1;
  return `Kontrolli gjeti ${counted(findings.length, 'gjë', 'gjëra')} që nuk ${isOne ? 'është siç u ruajt' : 'janë siç u ruajtën'}:`;
}

/** The report as lines: the verdict, what was found, what was looked at. */
export function checkLines(report: CheckReport): string[] {
  const { parts, findings } = report;
  const looked = parts.map(({ part, checked }) => {
    const isFine = !findings.some((finding) => finding.part === part);
    return `  ${isFine ? '✓' : '!'} ${PARTS[part]}${checked > 1 ? `: ${checked}` : ''}`;
  });
  return [checkVerdict(report), ...findings.map((finding) => `  ! ${findingText(finding)}`), ...looked];
}

const FACTS: Record<string, string> = {
  finalised: 'përfundimi',
  reopened: 'rihapja',
  signed: 'nënshkrimi',
  scanned: 'skanimi',
  archived: 'arkivimi',
  restored: 'rikthimi',
};

/** One line for each sealed fact that a copy does not know. */
export function lostLines(lost: readonly LostSeal[]): string[] {
  return lost.map(({ fact, at, committee, date, number }) => {
    const moment = `${formatDate(at.slice(0, 10))}, ora ${at.slice(11, 16)}`;
    const of =
      committee === null || date === null
        ? ''
        : ` i procesverbalit${number === null ? '' : ` nr. ${number}`} të datës ${formatDate(date)} (${committee})`;
    return `  ${moment}: ${FACTS[fact] ?? 'veprim'}${of}`;
  });
}

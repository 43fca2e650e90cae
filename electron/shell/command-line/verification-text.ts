import { formatDate } from '#shared/albanian/dates.ts';
import type { RecordChange, Verification } from '#shared/domain/records.ts';

/** Ours and as it was finalised; an older version is that too. */
export const isWhole = ({ verdict }: Pick<Verification, 'verdict'>): boolean =>
  verdict === 'unchanged' || verdict === 'older';

/** The answer of `verify` in words: what the file is, and where it says something else than the record. */
export function verificationText(verification: Verification): string {
  const { record, paper, changes } = verification;
  return [
    answer(verification),
    ...(record ? [recordLine(record)] : []),
    ...(paper === undefined ? [] : [`Dokumenti: ${paper}.`]),
    ...(changes.length === 0 ? [] : ['Vendet e ndryshuara:', ...changes.flatMap(changeLines)]),
  ].join('\n');
}

function answer({ verdict, record }: Verification): string {
  switch (verdict) {
    case 'unchanged':
      return 'I pandryshuar: dokumenti është i këtij regjistri dhe thotë pikërisht ç’thotë procesverbali i përfunduar.';
    case 'older':
      return `Version i mëparshëm, i pandryshuar: dokumenti është i këtij regjistri, por më i riu është versioni ${record?.newest}.`;
    case 'changed':
      return 'I ndryshuar: dokumenti e ka kodin nga ky regjistër, por nuk thotë më ç’thotë procesverbali i përfunduar.';
    case 'unknown':
      return 'I panjohur: dokumenti nuk është nga procesverbalet e përfunduara të këtij regjistri.';
  }
}

const NAMES = { minutes: 'procesverbali', correction: 'procesverbali korrigjues' } as const;

function recordLine({ committee, kind, number, date, version, code }: NonNullable<Verification['record']>): string {
  return `${committee}: ${NAMES[kind]} nr. ${number}, datë ${formatDate(date)}, versioni ${version}. Kodi: ${code}.`;
}

function changeLines({ where, was, is }: RecordChange): string[] {
  return [`  ${where}`, `    procesverbali: ${quoted(was)}`, `    dokumenti:     ${quoted(is)}`];
}

const quoted = (text: string) => (text === '' ? '(asgjë)' : `“${text.replace(/\s+/gu, ' ')}”`);

/** The answer in one sentence. */
import { formatDate } from '#shared/albanian/dates.ts';
import type { Verification } from '#shared/domain/records.ts';
import { verifyText as text } from '../../text/verify.ts';

/** What was held against the register: a code, of which nothing but the code is known, or a whole file. */
export type Asked = { by: 'code' } | { by: 'file'; name: string };

type FoundRecord = NonNullable<Verification['record']>;

export function answerOf({ verdict, record, paper, changes }: Verification, { by }: Asked): string {
  if (!record || verdict === 'unknown') return text.says.unknown;
  if (by === 'code') {
    const what = recordPhrase(record, 'genitive');
    return record.version < record.newest ? text.says.olderCode(what, record.newest) : text.says.code(what);
  }
  const isItself = paper === undefined || /^Procesverbal/u.test(paper);
  const what = isItself ? recordPhrase(record, 'nominative') : text.paperOf(paper, recordPhrase(record, 'genitive'));
  if (verdict === 'changed') return text.says.changed(what, changes.length);
  return verdict === 'older' ? text.says.older(what, record.newest) : text.says.unchanged(what);
}

/** The word over it. A code that is found says nothing of the paper's text. */
export function headOf({ verdict }: Pick<Verification, 'verdict'>, { by }: Asked): string {
  return by === 'code' && verdict === 'unchanged' ? text.codeFound : text.verdicts[verdict];
}

/** A correction has no versions. */
function recordPhrase({ kind, number, version, date }: FoundRecord, form: 'nominative' | 'genitive'): string {
  const { article, ...names } = text.names[form];
  return text.record(names[kind], number, kind === 'minutes' ? version : undefined, article, formatDate(date));
}

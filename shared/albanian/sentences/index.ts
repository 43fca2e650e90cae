/** The fixed sentences of all papers: as they are, as a committee has reworded them, and with a meeting's data in them. */
import type { Look } from '#shared/domain/look.ts';
import { ATTENDANCE } from './attendance.ts';
import type { BankSentence } from './bank.ts';
import { CORRECTION } from './correction.ts';
import { DECISION } from './decision.ts';
import { EXTRACT } from './extract.ts';
import { INVITATION } from './invitation.ts';
import { MINUTES } from './minutes.ts';
import { piecesOf, placeholdersOf } from './pieces.ts';
import { PRESS_RELEASE } from './press-release.ts';
import { TASKS } from './tasks.ts';

const BANK = {
  ...INVITATION,
  ...ATTENDANCE,
  ...MINUTES,
  ...DECISION,
  ...EXTRACT,
  ...TASKS,
  ...PRESS_RELEASE,
  ...CORRECTION,
};

export type SentenceKey = keyof typeof BANK;

export const SENTENCES: Readonly<Record<SentenceKey, BankSentence>> = BANK;

export type BankGroup = { document: string; name: string; keys: readonly SentenceKey[] };

const keysOf = <Key extends string>(sentences: Readonly<Record<Key, BankSentence>>) => Object.keys(sentences) as Key[];

/** The sentences of each paper in the order in which they stand on it, the papers in the order of the file. */
export const BANK_GROUPS: readonly BankGroup[] = [
  { document: 'invitation', name: 'Njoftimi për mbledhje', keys: keysOf(INVITATION) },
  { document: 'attendance', name: 'Lista e prezencës', keys: keysOf(ATTENDANCE) },
  { document: 'minutes', name: 'Procesverbali', keys: keysOf(MINUTES) },
  { document: 'decision', name: 'Vendimi', keys: keysOf(DECISION) },
  { document: 'extract', name: 'Ekstrakti i procesverbalit', keys: keysOf(EXTRACT) },
  { document: 'tasks', name: 'Lista e detyrave', keys: keysOf(TASKS) },
  { document: 'press-release', name: 'Njoftimi për shtyp', keys: keysOf(PRESS_RELEASE) },
  { document: 'correction', name: 'Procesverbali korrigjues', keys: keysOf(CORRECTION) },
];

/** Of the values that are written into a sentence, those that end it by themselves. */
const CLOSED = /[.!?…]$|\.[”"»]$/u;

/**
 * A sentence in the committee's own words or the bank's, with `values` in its placeholders as they are: braces in them are
 * text. Values come as they stand within a sentence (`znj. Ana`, `votuan`); one that begins it gets its capital letter
 * here, and one with a full stop of its own does not get a second one.
 */
export function say(
  look: Pick<Look, 'sentences'>,
  key: SentenceKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const { text, placeholders } = SENTENCES[key];
  const pieces = piecesOf(look.sentences?.[key] ?? text);
  return pieces.reduce((said, piece, index) => {
    if (piece.kind === 'name' && Object.hasOwn(placeholders, piece.text)) {
      const value = values[piece.text];
      if (value === undefined) throw new Error(`no value for {${piece.text}} of ${key}`);
      return said + (index === 0 ? atStart(value) : value);
    }
    const isDoubled = pieces[index - 1]?.kind === 'name' && piece.text.startsWith('.') && CLOSED.test(said);
    return said + (piece.kind === 'name' ? `{${piece.text}}` : piece.text.slice(isDoubled ? 1 : 0));
  }, '');
}

/** What makes a rewording unusable, each fault as a sentence; nothing where it can be used. */
export function sentenceFaults(key: SentenceKey, text: string): string[] {
  if (text.trim() === '') return ['Fjalia nuk mund të jetë bosh.'];
  const known = Object.keys(SENTENCES[key].placeholders);
  const unknown = placeholdersOf(text).filter((name) => !known.includes(name));
  return [...braceFaults(text, known), ...unknown.map((name) => `${shown(name)} nuk njihet; ${usable(known)}.`)];
}

/** The placeholders of the bank's sentence of which a rewording makes no use. It may; the clerk is told. */
export function missingPlaceholders(key: SentenceKey, text: string): string[] {
  const used = placeholdersOf(text);
  return Object.keys(SENTENCES[key].placeholders).filter((name) => !used.includes(name));
}

/** A sentence as it would be printed, with the example of each placeholder. */
export function exampleOf(key: SentenceKey, text: string): string {
  return say({ sentences: { [key]: text } }, key, SENTENCES[key].placeholders);
}

function braceFaults(text: string, known: readonly string[]): string[] {
  if (/\{\s*\{|\}\s*\}/u.test(text)) return ['Kllapat { } shkruhen njëshe, jo dyshe.'];
  const rest = piecesOf(text)
    .filter(({ kind }) => kind === 'words')
    .map((piece) => piece.text)
    .join(' ');
  return [
    ...(/\{\s*\}/u.test(rest) ? [`Kllapat { } janë bosh; ${usable(known)}.`] : []),
    ...(/\{(?!\s*\})/u.test(rest) ? ['Kllapa { nuk është mbyllur me }.'] : []),
    ...(/(?<!\{\s*)\}/u.test(rest) ? ['Kllapa } nuk është hapur me {.'] : []),
  ];
}

function usable(known: readonly string[]): string {
  if (known.length === 0) return 'në këtë fjali nuk futen të dhëna';
  return `këtu ${known.length === 1 ? 'mund të përdoret' : 'mund të përdoren'} ${known.map(shown).join(', ')}`;
}

const shown = (name: string) => `{${name}}`;

const atStart = (text: string) => text.charAt(0).toLocaleUpperCase('sq') + text.slice(1);

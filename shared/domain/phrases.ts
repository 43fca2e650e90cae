/** Phrases that come back in an office's minutes, each by a few letters. */
export type Phrase = { letters: string; text: string };

const LONGEST_LETTERS = 8;
const LONGEST_PHRASE = 300;

type Expansion = {
  /** How many letters before the caret go. */
  length: number;
  text: string;
};

/** What the last letters before the caret stand for, or nothing: inside a word, or where what is written there is none of ours. */
export function expansionAt(before: string, after: string, phrases: readonly Phrase[]): Expansion | undefined {
  if (/^[\p{L}\p{M}\p{N}]/u.test(after)) return undefined;
  const [letters = ''] = /[\p{L}\p{M}\p{N}]+$/u.exec(before) ?? [];
  const lead = before.slice(0, before.length - letters.length);
  if (letters === '' || !/(?:^|[\s“„"«(–—])$/u.test(lead)) return undefined;
  const typed = normal(letters);
  const phrase = phrases.find((candidate) => normal(candidate.letters) === typed);
  if (!phrase) return undefined;
  const isFirst = /(?:^|[.!?]["”»)]?\s+)[“„"«(–—]?$/u.test(lead);
  const isCapital = isFirst || letters.charAt(0) !== letters.charAt(0).toLocaleLowerCase('sq');
  return { length: letters.length, text: isCapital ? capitalised(phrase.text) : phrase.text };
}

export type PhraseFault = { index: number; field: keyof Phrase; message: string };

/** Why phrases cannot be kept as they are. */
export function phraseFaults(phrases: readonly Phrase[]): PhraseFault[] {
  const seen = new Set<string>();
  return phrases.flatMap(({ letters, text }, index): PhraseFault[] => {
    const ofLetters = lettersFault(letters, seen);
    const ofText = textFault(text);
    seen.add(normal(letters));
    return [
      ...(ofLetters === undefined ? [] : [{ index, field: 'letters' as const, message: ofLetters }]),
      ...(ofText === undefined ? [] : [{ index, field: 'text' as const, message: ofText }]),
    ];
  });
}

function lettersFault(letters: string, seen: ReadonlySet<string>): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(letters) || letters.length < 2 || letters.length > LONGEST_LETTERS) {
    return `shkurtimi ka 2 deri në ${LONGEST_LETTERS} shkronja ose shifra, pa hapësira`;
  }
  return seen.has(normal(letters)) ? `shkurtimi “${letters}” përsëritet` : undefined;
}

function textFault(text: string): string | undefined {
  if (text.trim() === '') return 'fraza mungon';
  return text.length > LONGEST_PHRASE ? `fraza ka më shumë se ${LONGEST_PHRASE} shkronja` : undefined;
}

const normal = (letters: string) => letters.normalize('NFC').toLocaleLowerCase('sq');
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('sq') + text.slice(1);

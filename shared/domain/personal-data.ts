/** What in a text looks like data of a person that should not go out: a warning, never a judgement. */

export type PersonalFind = { kind: 'identityNumber' | 'phone' | 'birthDate' | 'word'; found: string };

/** An Albanian identity number (NID): a letter, eight digits, a letter. */
const IDENTITY = /(?<![\p{L}\p{N}])[A-T]\d{8}[A-W](?![\p{L}\p{N}])/giu;

/** A mobile or a land line, written together or in groups. */
const PHONE = /(?<![\p{L}\p{N}.])(?:(?:\+|00)355[\s./-]?|0)(?:6[6-9]|[2-5]\d)(?:[\s./-]?\d){6,7}(?!\d)/gu;

/** A day near a word about birth. */
const BIRTH = /(?:lindur|lindje|datëlindj|ditëlindj)\p{L}*[^.;\n]{0,30}?(\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))/giu;

/** Each find once, in the order of the text within its kind; `words` are those that the office has listed. */
export function personalData(text: string, words: readonly string[] = []): PersonalFind[] {
  const finds: PersonalFind[] = [
    ...matches(text, IDENTITY).map((found) => ({ kind: 'identityNumber' as const, found })),
    ...matches(text, PHONE).map((found) => ({ kind: 'phone' as const, found })),
    ...[...text.matchAll(BIRTH)].map(([, found = '']) => ({ kind: 'birthDate' as const, found })),
    ...words.flatMap((word) => (hasWord(text, word) ? [{ kind: 'word' as const, found: word }] : [])),
  ];
  return finds.filter(
    (find, index) => finds.findIndex((one) => one.kind === find.kind && one.found === find.found) === index,
  );
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found.trim());

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whole words, whatever their accents and capitals. */
function hasWord(text: string, word: string): boolean {
  const wanted = folded(word).trim();
  if (wanted === '') return false;
  const pattern = wanted.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(folded(text));
}

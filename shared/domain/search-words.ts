/** What somebody types into the search box as a question to the index: no sign of it can be one of the index's own. */

const LONGEST = 200;
const MOST_WORDS = 16;
/** From so many letters on the last word may be the beginning of one. */
const PREFIX_FROM = 2;

/** The words that are looked for. */
function searchWords(typed: string): string[] {
  const words =
    typed
      .normalize('NFC')
      .slice(0, LONGEST)
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS);
}

/** The question in the language of FTS5, or undefined where nothing is asked for: each word quoted, the last one as a beginning. */
export function searchQuery(typed: string): string | undefined {
  const words = searchWords(typed);
  if (words.length === 0) return undefined;
  return words
    .map((word, index) => {
      const isOpen = index === words.length - 1 && word.length >= PREFIX_FROM;
      return `"${word}"${isOpen ? '*' : ''}`;
    })
    .join(' ');
}

export const SEARCH_KINDS = [
  'meeting',
  'agendaItem',
  'statement',
  'decision',
  'task',
  'material',
  'person',
  'institution',
  'committee',
  'campaign',
  'activity',
  'file',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchHit = {
  kind: SearchKind;
  id: number;
  /** The meeting in which it was found, where it is of one. */
  meeting?: { id: number; date: string; committee: string; number?: number };
  /** The words around it: what was found stands in every second part. */
  parts: string[];
};

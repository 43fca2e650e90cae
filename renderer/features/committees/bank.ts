/** The bank of sentences as its screen shows it. */
import { BANK_GROUPS, SENTENCES, type SentenceKey } from '#shared/albanian/sentences/index.ts';
import type { Look } from '#shared/domain/look.ts';
import { matches } from '../../ui/search.ts';

export type ShownGroup = { document: string; name: string; keys: readonly SentenceKey[]; own: number };

/** As the committee says it. */
export const wordsOf = ({ sentences }: Pick<Look, 'sentences'>, key: SentenceKey): string =>
  sentences?.[key] ?? SENTENCES[key].text;

export const isOwn = (look: Pick<Look, 'sentences'>, key: SentenceKey): boolean =>
  wordsOf(look, key) !== SENTENCES[key].text;

/** Under which a sentence is typed, one for the whole window. */
export const draftName = (committee: number, key: SentenceKey): string => `look:${committee}:sentence:${key}`;

/** The papers of which a sentence was typed that could not be stored. */
export function unfinishedPapers(committee: number, drafts: { has: (name: string) => boolean }): string[] {
  const isUnfinished = (key: SentenceKey) => drafts.has(draftName(committee, key));
  return BANK_GROUPS.filter(({ keys }) => keys.some(isUnfinished)).map(({ document }) => document);
}

/** Of each paper the sentences that hold what is typed, in the committee's words or the usual ones; papers without any are left out. */
export function shownGroups(look: Pick<Look, 'sentences'>, typed: string): ShownGroup[] {
  return BANK_GROUPS.flatMap(({ document, name, keys }) => {
    const found = keys.filter((key) => matches(`${wordsOf(look, key)} ${SENTENCES[key].text}`, typed));
    if (found.length === 0) return [];
    return [{ document, name, keys: found, own: found.filter((key) => isOwn(look, key)).length }];
  });
}

/** The text with a placeholder in the place of what is selected, and where the caret stands after it. */
export function withPlaceholder(
  text: string,
  { from, to }: { from: number; to: number },
  name: string,
): { text: string; caret: number } {
  const placeholder = `{${name}}`;
  return { text: text.slice(0, from) + placeholder + text.slice(to), caret: from + placeholder.length };
}

/** The record's texts in the window's editor. */
import { fromEditor, sameText, toEditor, withoutTail } from '#shared/domain/rich-editor.ts';
import { pastedBlocks, pastedText } from '#shared/domain/rich-paste/blocks.ts';
import type { Text } from '#shared/domain/text.ts';
import { minutesText } from '../text/minutes.ts';
import type { PasteRules, RichNode } from '../ui/rich-text/types.ts';

const paste: PasteRules = { html: pastedBlocks, plain: pastedText };

export const textOf = (shown: RichNode): Text => fromEditor(withoutTail(shown));

/** What every editor of a record's text is given. */
export const recordText = {
  paste,
  words: minutesText.rich,
  isShown: (shown: RichNode, value: RichNode): boolean => sameText(textOf(shown), fromEditor(value)),
} as const;

export { toEditor };

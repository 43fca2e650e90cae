/** A clerk's text: plain, or a tree of the few nodes that a record may hold. */
import { normaliseString } from './characters.ts';

export type Mark = { type: 'bold' | 'italic' };
export type InlineNode = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };
export type ParagraphNode = { type: 'paragraph'; content?: InlineNode[] };
export type ListItemNode = { type: 'listItem'; content: BlockNode[] };
type ListNode = { type: 'bulletList' | 'orderedList'; content: ListItemNode[] };
export type TableCellNode = { type: 'tableCell' | 'tableHeader'; content: BlockNode[] };
export type TableRowNode = { type: 'tableRow'; content: TableCellNode[] };
export type TableNode = { type: 'table'; content: TableRowNode[] };
export type BlockNode = ParagraphNode | ListNode | TableNode;
export type DocNode = { type: 'doc'; content: BlockNode[] };

/** A string's paragraphs are parted by a blank line, one newline is a line break. */
export type Text = string | DocNode;

/** The paragraphs of a plain text, each as its lines; blank paragraphs are left out. */
function paragraphsOf(text: string): string[][] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/gu, '').split('\n'));
}

/** Any text as blocks, so that a renderer has one form to draw. */
export function toBlocks(text: Text): BlockNode[] {
  if (typeof text !== 'string') return text.content;
  return paragraphsOf(text).map((lines) => ({
    type: 'paragraph',
    content: lines.flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]),
  }));
}

/** The words of any text, block by block on lines of their own, for search. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.content.map(plainBlock).join('\n');
}

function plainBlock(block: BlockNode | ListItemNode | TableRowNode | TableCellNode): string {
  if (block.type === 'paragraph') return plainInline(block);
  return block.content.map(plainBlock).join('\n');
}

function plainInline({ content = [] }: ParagraphNode): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** One text after the other, each in paragraphs of its own. */
export function joinTexts(first: Text, second: Text): Text {
  if (isEmptyText(first)) return second;
  return isEmptyText(second) ? first : simplify({ type: 'doc', content: [...toBlocks(first), ...toBlocks(second)] });
}

/** The letters of a text alone, to tell whether two say the same in other paragraphs. */
export const lettersOf = (text: Text): string => plainText(text).replaceAll(/\s+/gu, '');

/** Whether there is nothing to read in it. */
export function isEmptyText(text: Text): boolean {
  return plainText(text).trim() === '';
}

/**
 * The one form of a text: NFC, `\r\n` as `\n`, and a string where a string says the same as the tree.
 * Blank paragraphs do not count; a paragraph with an empty line in it is not what a string can say.
 */
export function simplify(text: Text): Text {
  if (typeof text === 'string') return normaliseString(text);
  const doc: DocNode = { type: 'doc', content: text.content.map(simplifyBlock) };
  return plainString(doc) ?? doc;
}

function plainString({ content }: DocNode): string | undefined {
  const isPlain = (node: InlineNode) => node.type === 'hardBreak' || node.marks === undefined;
  if (!content.every((block) => block.type === 'paragraph' && (block.content ?? []).every(isPlain))) return undefined;
  const paragraphs = content.map((block) => normaliseString(plainBlock(block))).filter((it) => it.trim() !== '');
  const text = paragraphs.join('\n\n');
  const lines = paragraphs.map((paragraph) => paragraph.split('\n'));
  return JSON.stringify(paragraphsOf(text)) === JSON.stringify(lines) ? text : undefined;
}

function simplifyBlock(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length
        ? { type: 'paragraph', content: block.content.map(simplifyInline) }
        : { type: 'paragraph' };
    case 'table':
      return { type: 'table', content: block.content.map(simplifyRow) };
    default:
      return { type: block.type, content: block.content.map(simplifyItem) };
  }
}

function simplifyItem({ type, content }: ListItemNode): ListItemNode {
  return { type, content: content.map(simplifyBlock) };
}

function simplifyRow({ type, content }: TableRowNode): TableRowNode {
  return { type, content: content.map((cell) => ({ type: cell.type, content: cell.content.map(simplifyBlock) })) };
}

function simplifyInline(node: InlineNode): InlineNode {
  if (node.type === 'hardBreak') return { type: 'hardBreak' };
  const text = normaliseString(node.text);
  return node.marks?.length
    ? { type: 'text', text, marks: node.marks.map(({ type }) => ({ type })) }
    : { type: 'text', text };
}

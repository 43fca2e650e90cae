/** The words of a pasted paragraph with what is bold and italic in them. */
import { paragraph, words } from '../rich-editor.ts';
import type { BlockNode, InlineNode } from '../text.ts';
import { cleanText } from '../typed.ts';
import { isHeading, isReadable, type PastedElement, type PastedNode } from './tree.ts';

export type Look = { bold: boolean; italic: boolean; pre: boolean };

export const PLAIN: Look = { bold: false, italic: false, pre: false };

/** How the words in an element look, by its name and then by its style, which may also take a look away. */
export function lookIn({ name, attributes }: PastedElement, look: Look): Look {
  const style = attributes.style ?? '';
  const weight = /(?<![\w-])font-weight\s*:\s*([a-z]+|\d+)/iu.exec(style)?.[1]?.toLowerCase();
  const slope = /(?<![\w-])font-style\s*:\s*([a-z]+)/iu.exec(style)?.[1]?.toLowerCase();
  const isBold = name === 'b' || name === 'strong' || isHeading(name) || look.bold;
  const isItalic = name === 'i' || name === 'em' || name === 'cite' || look.italic;
  return {
    bold: weight === undefined ? isBold : /^bold/u.test(weight) || Number(weight) >= 600,
    italic: slope === undefined ? isItalic : slope === 'italic' || slope === 'oblique',
    pre: look.pre || name === 'pre',
  };
}

export function inlineOf(node: PastedNode, look: Look): InlineNode[] {
  if (typeof node === 'string') return wordsOf(node, look);
  if (!isReadable(node)) return [];
  if (node.name === 'br') return [{ type: 'hardBreak' }];
  const within = lookIn(node, look);
  return node.children.flatMap((child) => inlineOf(child, within));
}

function wordsOf(text: string, { bold, italic, pre }: Look): InlineNode[] {
  const marks = [...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])];
  // In a source text a new line is a space; only `pre` means it.
  const lines = pre ? cleanText(text).split('\n') : [cleanText(text).replace(/\s+/gu, ' ')];
  return lines.flatMap((line, index): InlineNode[] => [
    ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...(line === '' ? [] : [words(line, marks)]),
  ]);
}

/** The paragraph, without spaces and breaks at its ends; undefined where nothing is left. */
export function paragraphOf(nodes: readonly InlineNode[]): BlockNode | undefined {
  const trimmed = trimmedStart(trimmedStart(nodes, (text) => text.replace(/^\s+/u, '')).toReversed(), (text) =>
    text.replace(/\s+$/u, ''),
  ).toReversed();
  return trimmed.length > 0 ? paragraph(singleSpaced(trimmed)) : undefined;
}

function trimmedStart(nodes: readonly InlineNode[], trim: (text: string) => string): InlineNode[] {
  const first = nodes.findIndex((node) => node.type === 'text' && node.text.trim() !== '');
  const [head, ...rest] = first === -1 ? [] : nodes.slice(first);
  if (head === undefined) return [];
  return [head.type === 'text' ? { ...head, text: trim(head.text) } : head, ...rest];
}

/** No second space where two nodes meet, none around a break. */
function singleSpaced(nodes: readonly InlineNode[]): InlineNode[] {
  let isAfterSpace = true;
  const kept: InlineNode[] = [];
  for (const node of nodes) {
    if (node.type === 'hardBreak') {
      isAfterSpace = true;
      kept.push(node);
      continue;
    }
    const text: string = isAfterSpace ? node.text.replace(/^ +/u, '') : node.text;
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    kept.push({ ...node, text });
  }
  return kept;
}

/** The text of a decision as its numbered points. */
import {
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type ParagraphNode,
  type Text,
  toBlocks,
} from '#shared/domain/text.ts';

/** One point: a paragraph with the lists and tables that belong to it. */
type Point = BlockNode[];

/** `1.`, `1)` as clerks type it before a point. */
const TYPED = /^\s*(\d+)[.)]\s+/u;

/**
 * Each paragraph is a point; lists and tables stay with the paragraph before them. A numbered list that the text begins
 * with is its points, and numbers that were typed by hand are taken off, for the points have their own.
 */
export function pointsOf(text: Text): Point[] {
  const points = grouped(toBlocks(text).filter((block) => !isBlank(block)));
  return withoutTyped(points.flatMap(split)) ?? points;
}

/** A single point needs no number, and a text in articles has its own. */
export function pointNodes(points: Point[]): BlockNode[] {
  if (points.length < 2 || points.some(isArticle)) return points.flat();
  return [{ type: 'orderedList', content: points.map((content) => ({ type: 'listItem', content })) }];
}

function grouped(blocks: readonly BlockNode[]): Point[] {
  const points: Point[] = [];
  for (const block of blocks) {
    const last = points.at(-1);
    if (last === undefined && block.type === 'orderedList') points.push(...itemsOf(block.content));
    else if (block.type === 'paragraph' || last === undefined) points.push([block]);
    else last.push(block);
  }
  return points;
}

const itemsOf = (items: readonly ListItemNode[]): Point[] =>
  items.map(({ content }) => content).filter((content) => !content.every(isBlank));

/** Points that were typed on lines of one paragraph: `1. …⏎2. …`. */
function split(point: Point): Point[] {
  const [first, ...rest] = point;
  if (first?.type !== 'paragraph') return [point];
  const lines = linesOf(first);
  if (lines.length < 2 || !lines.every((line) => TYPED.test(wordsOf(line)))) return [point];
  return lines.map(
    (content, index): Point => [{ type: 'paragraph', content }, ...(index === lines.length - 1 ? rest : [])],
  );
}

function linesOf({ content = [] }: ParagraphNode): InlineNode[][] {
  const lines: InlineNode[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Only where every point has its own number, in order: a day or an amount at the start of a point is none. */
function withoutTyped(points: Point[]): Point[] | undefined {
  const numbers = points.map(([first]) => (first?.type === 'paragraph' ? TYPED.exec(wordsOf(first.content))?.[1] : ''));
  if (points.length < 2 || numbers.some((number, index) => number !== String(index + 1))) return undefined;
  return points.map(([first, ...rest]): Point => (first?.type === 'paragraph' ? [bared(first), ...rest] : rest));
}

function bared({ content = [] }: ParagraphNode): ParagraphNode {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return { type: 'paragraph', content };
  return { type: 'paragraph', content: [{ ...first, text: first.text.replace(TYPED, '') }, ...rest] };
}

const wordsOf = (nodes: readonly InlineNode[] = []) =>
  nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('');

function isArticle([first]: Point): boolean {
  return first?.type === 'paragraph' && /^\s*neni\s+\d/iu.test(wordsOf(first.content));
}

function isBlank(block: BlockNode): boolean {
  return block.type === 'paragraph' && wordsOf(block.content).trim() === '';
}

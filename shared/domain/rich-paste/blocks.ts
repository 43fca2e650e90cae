/**
 * What a clerk pastes from Word, LibreOffice, a sheet or a web page, as a text of the record: paragraphs, lists, tables,
 * bold and italic; all else that it carries is dropped.
 */
import type { BlockNode, InlineNode, ListItemNode } from '../text.ts';
import { toBlocks } from '../text.ts';
import { cleanText } from '../typed.ts';
import { inlineOf, type Look, lookIn, PLAIN, paragraphOf } from './inline.ts';
import { itemWith, joinItems, type LooseBlock, wordListPlace } from './lists.ts';
import { gridOf } from './tables.ts';
import { isBlock, isList, isReadable, type PastedElement, type PastedNode } from './tree.ts';

/** How deep a pasted block may stand: far enough above what a record can hold to be pasted into a list or a table. */
const DEEPEST = 9;
const LIST_STEP = 2;
const TABLE_STEP = 3;

/** `depth` is how far below the top these blocks stand. */
type Setting = { look: Look; depth: number };

/** The readable blocks of a pasted tree; none where it has no words. */
export function pastedBlocks(nodes: readonly PastedNode[]): BlockNode[] {
  return blocksOf(nodes, { look: PLAIN, depth: 1 });
}

/** The paragraphs of pasted plain text. */
export function pastedText(text: string): BlockNode[] {
  return toBlocks(cleanText(text));
}

function blocksOf(nodes: readonly PastedNode[], setting: Setting): BlockNode[] {
  const levels = Math.floor((DEEPEST - setting.depth) / LIST_STEP);
  return joinItems(looseBlocks(nodes, setting), Math.max(0, levels));
}

function looseBlocks(nodes: readonly PastedNode[], setting: Setting): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let line: InlineNode[] = [];
  const close = () => {
    const paragraph = paragraphOf(line);
    if (paragraph) blocks.push(paragraph);
    line = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && !isReadable(node)) continue;
    if (typeof node === 'string' || !hasBlocks(node)) {
      line.push(...inlineOf(node, setting.look));
      continue;
    }
    close();
    blocks.push(...elementBlocks(node, setting));
  }
  close();
  return blocks;
}

/** Whether an element is a block or, like Google's `b` around a whole text, holds some. */
function hasBlocks({ name, children }: PastedElement): boolean {
  return isBlock(name) || children.some((child) => typeof child !== 'string' && isReadable(child) && hasBlocks(child));
}

function elementBlocks(element: PastedElement, setting: Setting): LooseBlock[] {
  const { name, children } = element;
  if (name === 'table') return table(element, setting);
  if (isList(name)) return list(element, setting);
  const within = { ...setting, look: lookIn(element, setting.look) };
  const place = wordListPlace(element);
  const blocks = looseBlocks(children, within);
  if (place === undefined) return blocks;
  return blocks.map((block) => (block.type === 'paragraph' ? { type: 'looseItem', ...place, content: block } : block));
}

function list({ name, children, ...rest }: PastedElement, { look, depth }: Setting): BlockNode[] {
  const within = lookIn({ name, children, ...rest }, look);
  const isTooDeep = depth + LIST_STEP > DEEPEST;
  const inside = { look: within, depth: isTooDeep ? depth : depth + LIST_STEP };
  const items: ListItemNode[] = [];
  const flat: BlockNode[] = [];
  for (const child of children) {
    const isElement = typeof child !== 'string';
    if (isElement && !isReadable(child)) continue;
    // A list that stands beside the items, as LibreOffice writes it, belongs to the one before it.
    const isBeside = isElement && isList(child.name);
    const blocks = blocksOf(isElement && child.name === 'li' ? child.children : [child], {
      ...inside,
      look: isElement ? lookIn(child, within) : within,
    });
    if (blocks.length === 0) continue;
    flat.push(...blocks);
    const before = items.at(-1);
    if (isBeside && before) before.content.push(...blocks);
    else items.push(itemWith(blocks));
  }
  if (isTooDeep) return flat;
  return items.length === 0 ? [] : [{ type: name === 'ol' ? 'orderedList' : 'bulletList', content: items }];
}

function table(element: PastedElement, { look, depth }: Setting): BlockNode[] {
  const isTooDeep = depth + TABLE_STEP > DEEPEST;
  const inside = { look: lookIn(element, look), depth: isTooDeep ? depth : depth + TABLE_STEP };
  const caption = element.children.filter((child) => typeof child !== 'string' && child.name === 'caption');
  const grid = gridOf(element, (cell) => blocksOf(cell.children, { ...inside, look: lookIn(cell, inside.look) }));
  const cells = grid.flat();
  const isWritten = cells.some(({ content }) => content.some((block) => block.type !== 'paragraph' || block.content));
  const before = blocksOf(caption, { look, depth });
  if (!isWritten) return before;
  // One cell alone is a frame around a text.
  if (isTooDeep || cells.length === 1) {
    return [...before, ...blocksOf(framed(element), { look, depth })];
  }
  return [...before, { type: 'table', content: grid.map((content) => ({ type: 'tableRow', content })) }];
}

/** A table's cells without the table. */
function framed({ children }: PastedElement): PastedNode[] {
  return children.flatMap((child): PastedNode[] => {
    if (typeof child === 'string' || child.name === 'caption') return [];
    if (child.name === 'td' || child.name === 'th') return [{ ...child, name: 'div' }];
    return framed(child);
  });
}

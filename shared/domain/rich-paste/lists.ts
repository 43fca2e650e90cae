/** Lists of pasted text: those of Word are paragraphs that carry a level and a sign. */
import type { BlockNode, ListItemNode } from '../text.ts';
import { type PastedElement, type PastedNode, wordsIn } from './tree.ts';

/** A paragraph of Word's that belongs to a list. `level` counts from 1. */
type LooseItem = { type: 'looseItem'; level: number; ordered: boolean; content: BlockNode };
export type LooseBlock = BlockNode | LooseItem;

type ListNode = Extract<BlockNode, { content: ListItemNode[] }>;
type Place = Pick<LooseItem, 'level' | 'ordered'>;

/** Where in a list Word's paragraph stands; undefined where it is in none. */
export function wordListPlace(element: PastedElement): Place | undefined {
  const list = /mso-list\s*:\s*([^;]*)/iu.exec(element.attributes.style ?? '')?.[1] ?? '';
  const level = /level(\d+)/iu.exec(list)?.[1];
  if (level === undefined) return undefined;
  return { level: Math.max(1, Number(level)), ordered: isNumber(signOf(element.children)) };
}

/** The sign before the words: Word writes it out for those who know no lists. */
function signOf(nodes: readonly PastedNode[]): string {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const isSign = /mso-list\s*:\s*ignore/iu.test(node.attributes.style ?? '');
    const sign = isSign ? wordsIn(node.children) : signOf(node.children);
    if (sign !== '') return sign.replace(/\s/gu, '');
  }
  return '';
}

/** `1.`, `a)`, `(iv)`, `1.2.`: and not the `o` or `§` of a bullet. */
const isNumber = (sign: string) => /^\(?(?:\d+|\p{L}{1,4})(?:\.\d+)*[.)]|^\(?\d+/u.test(sign);

/** Neighbouring list paragraphs as lists in one another, not deeper than `mostLevels`; with none, as paragraphs. */
export function joinItems(blocks: readonly LooseBlock[], mostLevels: number): BlockNode[] {
  const joined: BlockNode[] = [];
  let run: LooseItem[] = [];
  const close = () => {
    joined.push(...(mostLevels > 0 ? listsOf(run, mostLevels) : run.map(({ content }) => content)));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'looseItem') run.push(block);
    else {
      close();
      joined.push(block);
    }
  }
  close();
  return joined;
}

function listsOf(items: readonly LooseItem[], mostLevels: number): ListNode[] {
  const top = Math.min(...items.map(({ level }) => level));
  const lists: ListNode[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (item === undefined) break;
    const isHere = item.level === top || mostLevels === 1;
    if (isHere) {
      const type = item.ordered ? 'orderedList' : 'bulletList';
      const last = lists.at(-1);
      const content: ListItemNode = { type: 'listItem', content: [item.content] };
      if (last?.type === type) last.content.push(content);
      else lists.push({ type, content: [content] });
      index += 1;
      continue;
    }
    // Deeper ones belong to the item before them.
    const end = items.findIndex((each, at) => at > index && each.level === top);
    const deeper = items.slice(index, end === -1 ? undefined : end);
    const owner = lists.at(-1)?.content.at(-1);
    const nested = listsOf(deeper, owner ? mostLevels - 1 : mostLevels);
    if (owner) owner.content.push(...nested);
    else lists.push(...nested);
    index += deeper.length;
  }
  return lists;
}

/** An item begins with a paragraph; where it has none, it gets a blank one. */
export function itemWith(blocks: readonly BlockNode[]): ListItemNode {
  const content = blocks[0]?.type === 'paragraph' ? [...blocks] : [{ type: 'paragraph' } as const, ...blocks];
  return { type: 'listItem', content };
}

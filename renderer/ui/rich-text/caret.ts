/** Where a click on a text that is only read falls, and the same place in the editor that comes in its stead. */
import type { Node } from '@tiptap/pm/model';
import type { Caret } from './types.ts';

/** Undefined where the click met no words. */
export function caretAt(view: HTMLElement, x: number, y: number): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position || position.offsetNode.nodeType !== globalThis.Node.TEXT_NODE) return undefined;
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  for (let words = 0; walker.nextNode(); words += 1) {
    if (walker.currentNode === position.offsetNode) return { words, offset: position.offset };
  }
  return undefined;
}

/** The place in the editor's document; its end where there is none. */
export function positionOf(doc: Node, caret: Caret | undefined): number {
  let words = 0;
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (!node.isText || found !== undefined) return found === undefined;
    if (words === caret?.words) found = position + Math.min(caret.offset, node.nodeSize);
    words += 1;
    return true;
  });
  return found ?? doc.content.size;
}

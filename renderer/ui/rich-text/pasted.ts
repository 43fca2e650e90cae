/** From the clipboard into the editor. */
import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { PastedNode, PasteRules, RichNode } from './types.ts';

/** The blocks of what is on a clipboard or dropped; undefined where it holds no words. */
export function blocksFrom(data: DataTransfer, rules: PasteRules, isPlain: boolean): RichNode[] | undefined {
  const html = isPlain ? '' : data.getData('text/html');
  const rich = html === '' ? [] : rules.html(treeOf(new DOMParser().parseFromString(html, 'text/html').body));
  const blocks = rich.length > 0 ? rich : rules.plain(data.getData('text/plain'));
  return blocks.length > 0 ? blocks : undefined;
}

function treeOf(parent: Element): PastedNode[] {
  return [...parent.childNodes].flatMap((node): PastedNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [{ name: node.localName.toLowerCase(), attributes, children: treeOf(node) }];
  });
}

/** The document with blocks in place of what is between two positions; where they would nest too deep, with their words alone. */
export function inserted(state: EditorState, from: number, to: number, blocks: RichNode[]): Transaction {
  const whole = replaced(state, from, to, blocks);
  if (state.applyTransaction(whole).transactions.length > 0) return whole;
  return replaced(state, from, to, paragraphsIn(blocks));
}

function replaced(state: EditorState, from: number, to: number, blocks: RichNode[]): Transaction {
  const content = Fragment.fromArray(blocks.map((block) => state.schema.nodeFromJSON(block)));
  // Words of a paragraph at either end join those that they meet.
  const isOpen = (node: { isTextblock: boolean } | null) => (node?.isTextblock ? 1 : 0);
  const slice = new Slice(content, isOpen(content.firstChild), isOpen(content.lastChild));
  return state.tr.replaceRange(from, to, slice).scrollIntoView().setMeta('uiEvent', 'paste');
}

function paragraphsIn(nodes: readonly RichNode[]): RichNode[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? [node] : paragraphsIn(node.content ?? [])));
}

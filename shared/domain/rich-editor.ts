/** A clerk's text as an editor's tree, and back. What only an editor knows (attributes, foreign marks) is left behind. */
import { normaliseString } from './characters.ts';
import {
  type BlockNode,
  type DocNode,
  type InlineNode,
  isEmptyText,
  type ListItemNode,
  type Mark,
  simplify,
  type TableCellNode,
  type TableRowNode,
  type Text,
  toBlocks,
} from './text.ts';

/** A node as an editor gives it: of any kind, with whatever it carries. */
export type EditorNode = {
  type?: string;
  text?: string;
  marks?: { type: string }[];
  content?: EditorNode[];
};

const MARKS = ['bold', 'italic'] as const;
const BLANK: BlockNode = { type: 'paragraph' };

/** The one tree of a text: at least one block, a line break a node of its own, neighbouring words of one look together. */
export function toEditor(text: Text): DocNode {
  const blocks = toBlocks(text).map(regularBlock);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [BLANK] };
}

/** The text of an editor's tree, as a string where a string says the same. */
export function fromEditor(doc: EditorNode): Text {
  const content = blocksOf(doc);
  return isEmptyText({ type: 'doc', content }) ? '' : simplify({ type: 'doc', content });
}

/** Whether two texts read the same. */
export function sameText(a: Text, b: Text): boolean {
  return a === b || JSON.stringify(toEditor(simplify(a))) === JSON.stringify(toEditor(simplify(b)));
}

/** Without the blank paragraphs at its end, on which an editor lets one write on below a table. */
export function withoutTail(doc: EditorNode): EditorNode {
  const content = doc.content ?? [];
  const last = content.findLastIndex((block) => block.type !== 'paragraph' || (block.content?.length ?? 0) > 0);
  return last === content.length - 1 ? doc : { ...doc, content: content.slice(0, Math.max(1, last + 1)) };
}

function blocksOf({ content = [] }: EditorNode): BlockNode[] {
  return content.flatMap((node): BlockNode[] => {
    switch (node.type) {
      case 'paragraph':
        return [paragraph((node.content ?? []).flatMap(inlineOf))];
      case 'bulletList':
      case 'orderedList':
        return [{ type: node.type, content: (node.content ?? []).map(itemOf) }];
      case 'table':
        return [{ type: 'table', content: (node.content ?? []).map(rowOf) }];
      default:
        return [];
    }
  });
}

function itemOf(node: EditorNode): ListItemNode {
  return { type: 'listItem', content: blocksOf(node) };
}

function rowOf({ content = [] }: EditorNode): TableRowNode {
  return {
    type: 'tableRow',
    content: content.map(
      (cell): TableCellNode => ({
        type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
        content: blocksOf(cell),
      }),
    ),
  };
}

function inlineOf({ type, text, marks }: EditorNode): InlineNode[] {
  if (type === 'hardBreak') return [{ type }];
  return type === 'text' && text ? [words(text, marks)] : [];
}

function regularBlock(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph((block.content ?? []).flatMap(lines));
    case 'table':
      return { type: 'table', content: block.content.map(regularRow) };
    default:
      return { type: block.type, content: block.content.map(regularItem) };
  }
}

function regularItem({ type, content }: ListItemNode): ListItemNode {
  return { type, content: content.map(regularBlock) };
}

function regularRow({ type, content }: TableRowNode): TableRowNode {
  return { type, content: content.map((cell) => ({ type: cell.type, content: cell.content.map(regularBlock) })) };
}

function lines(node: InlineNode): InlineNode[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  return normaliseString(node.text)
    .split('\n')
    .flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [words(line, node.marks)]),
    ]);
}

/** Words with those of their marks that a record knows. */
export function words(text: string, marks: { type: string }[] = []): InlineNode {
  const kept = MARKS.filter((type) => marks.some((mark) => mark.type === type)).map((type): Mark => ({ type }));
  return kept.length > 0 ? { type: 'text', text, marks: kept } : { type: 'text', text };
}

/** An empty one has no content; words that stand together and look the same are one node. */
export function paragraph(nodes: readonly InlineNode[]): BlockNode {
  const content = nodes.reduce<InlineNode[]>((joined, node) => {
    const before = joined.at(-1);
    if (node.type !== 'text' || before?.type !== 'text' || !sameMarks(node.marks, before.marks)) joined.push(node);
    else joined[joined.length - 1] = { ...before, text: before.text + node.text };
    return joined;
  }, []);
  return content.length > 0 ? { type: 'paragraph', content } : BLANK;
}

function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every(({ type }, index) => b[index]?.type === type);
}

import { createElement, memo, type ReactNode } from 'react';
import classes from './rich-text.module.css';
import type { RichNode } from './types.ts';

const TAGS: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

/** A text that is only read. Each words node of the tree is one text node here, so that a click finds its place in it. */
export const RichTextView = memo(function RichTextView({ value }: { value: RichNode }) {
  return createElement('div', { className: classes.text }, ...drawn(value.content));
});

const drawn = (nodes: readonly RichNode[] = []): ReactNode[] => nodes.map(drawNode);

function drawNode({ type = '', text, marks = [], content }: RichNode): ReactNode {
  if (type === 'text') return marks.reduceRight<ReactNode>((inner, mark) => drawMark(mark.type, inner), text);
  if (type === 'hardBreak') return createElement('br');
  if (type === 'table') return createElement('table', null, createElement('tbody', null, ...drawn(content)));
  // An empty paragraph keeps its line.
  if (type === 'paragraph' && !content?.length) return createElement('p', null, createElement('br'));
  return createElement(TAGS[type] ?? 'span', null, ...drawn(content));
}

function drawMark(type: string, inner: ReactNode): ReactNode {
  return createElement(type === 'bold' ? 'strong' : 'em', null, inner);
}

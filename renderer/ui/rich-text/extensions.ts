import { Extension, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';

/** A record holds nine lists in one another, down to their words. */
const DEEPEST_BLOCK = 19;

function isTooDeep(doc: Node): boolean {
  let isOver = false;
  doc.descendants((node, position) => {
    if (node.isTextblock && doc.resolve(position).depth + 1 > DEEPEST_BLOCK) isOver = true;
    return !isOver && !node.isTextblock;
  });
  return isOver;
}

/** What would nest deeper than a record can hold does not happen. */
const DepthLimit = Extension.create({
  name: 'depthLimit',
  addProseMirrorPlugins: () => [
    new Plugin({ filterTransaction: (transaction) => !transaction.docChanged || !isTooDeep(transaction.doc) }),
  ],
});

/** Exactly the nodes and marks of a record's text. */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    // So that one can write on below a table.
    trailingNode: { notAfter: ['paragraph', 'bulletList', 'orderedList'] },
  }),
  Table.configure({ View: null }),
  TableRow,
  TableHeader,
  TableCell,
  DepthLimit,
];

/** A text as an editor's tree. Structural: this folder knows no record. */
export type RichNode = {
  type?: string;
  text?: string;
  marks?: { type: string }[];
  content?: RichNode[];
};

/** What was pasted: elements with their attributes, and words. */
export type PastedNode =
  | string
  | { name: string; attributes: Readonly<Record<string, string>>; children: readonly PastedNode[] };

/** Makes of what is pasted the blocks that a text may hold. */
export type PasteRules = {
  html: (nodes: readonly PastedNode[]) => RichNode[];
  plain: (text: string) => RichNode[];
};

/** Names of the tools, as a clerk reads them. */
export type RichWords = {
  toolbar: string;
  bold: string;
  italic: string;
  bulletList: string;
  orderedList: string;
  table: string;
  addRow: string;
  removeRow: string;
  addColumn: string;
  removeColumn: string;
  removeTable: string;
};

/** A place in the text: the words by their order among all words of the tree, and how far into them. */
export type Caret = { words: number; offset: number };

/** What the last letters before the caret stand for and how many they are, given the words of the paragraph on both sides. */
export type Expand = (before: string, after: string) => { length: number; text: string } | undefined;

/** The tree that a document's builder makes and that every renderer draws: DOCX, HTML and plain text from one source. */
import type { BlockNode } from '#shared/domain/text.ts';

export type Run = { text: string; bold?: boolean; italic?: boolean };

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Cell = { runs: Run[]; align?: Align };

/** A picture over the letterhead; `width` and `height` in pixels, `alt` for who cannot see it. */
export type Emblem = {
  type: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
  width: number;
  height: number;
  alt: string;
};

export type Block =
  | { type: 'letterhead'; lines: string[]; emblem?: Emblem }
  /** One line: `left` at the left margin, `right` at the right one. */
  | { type: 'splitLine'; left: string; right: string }
  | { type: 'title'; text: string }
  | { type: 'subtitle'; text: string }
  /** A numbered heading: level 1 `I. PJESËMARRJA`, level 2 `1. Title`. The renderer counts, starting level 2 anew after each level 1. */
  | { type: 'heading'; level: 1 | 2; text: string }
  | { type: 'paragraph'; runs: Run[]; keepWithNext?: boolean }
  /** A clerk's rich text; `lead` (a speaker's name) begins its first paragraph. */
  | { type: 'richText'; lead?: Run[]; content: BlockNode[] }
  /** Items numbered `1.`, `2.` or bulleted; each list counts from 1. */
  | { type: 'list'; ordered: boolean; items: Run[][] }
  /** `widths` are shares of the text's width, one a column; the head row repeats on each page. `rowHeight` in millimetres, at least. `description` is the alternative text. */
  | { type: 'table'; description: string; widths: number[]; head: string[]; rows: Cell[][]; rowHeight?: number }
  /** Kept together and with the block before it. Columns stand side by side, from left to right. */
  | { type: 'signatures'; columns: Signature[] };

/** `role` over a line to sign on, `name` under it, then `note`. */
export type Signature = { role: string; name: string; note: string };

export type Document = {
  /** Core properties and file title: `Procesverbal nr. 4, 07.10.2020`. */
  title: string;
  subject: string;
  /** The institution. */
  author: string;
  /** Left in the footer. */
  shortTitle: string;
  /** The record's day, `YYYY-MM-DD`: the only date that the file itself carries. */
  date: string;
  /** `PROJEKT` in the header of every page. */
  draft: boolean;
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
};

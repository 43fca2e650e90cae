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
  /** One line under it: the registry's number at the left margin, or a rule to write it on; place and day at the right one. */
  | { type: 'registry'; number?: string; place: string }
  /** What became of the record after it was finalised: that it was corrected. */
  | { type: 'endorsement'; text: string }
  | { type: 'pageBreak' }
  | { type: 'title'; text: string }
  /** `strong`: what a decision is about. */
  | { type: 'subtitle'; text: string; strong?: boolean }
  /** A numbered heading: level 1 `I. PJESËMARRJA`, level 2 `1. Title`. The renderer counts, starting level 2 anew after each level 1. */
  | { type: 'heading'; level: 1 | 2; text: string }
  | { type: 'paragraph'; runs: Run[]; keepWithNext?: boolean }
  /** A clerk's rich text; `lead` (a speaker's name) begins its first paragraph. */
  | { type: 'richText'; lead?: Run[]; content: BlockNode[] }
  /** Items numbered `1.`, `2.` or bulleted; each list counts from 1. */
  | { type: 'list'; ordered: boolean; items: Run[][] }
  /** `widths` are shares of the text's width, one a column; the head row repeats on each page. `rowHeight` in millimetres, at least. `description` is the alternative text. What is `signed` row by row is kept as signatures are, as far as a page holds it. */
  | {
      type: 'table';
      description: string;
      widths: number[];
      head: string[];
      rows: Cell[][];
      rowHeight?: number;
      signed?: true;
    }
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
  /** Over the footer of every page of a finalised record: `Procesverbal nr. 4, versioni 1 · Kodi: 1A2B …`. */
  seal?: string;
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
};

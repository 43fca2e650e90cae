/** What is to be drawn, before `docx` makes objects of it that can no longer be looked at or changed. */
import type { Align, Emblem, Run } from './blocks.ts';
import type { TableNote } from './docx-finalize.ts';
import { STYLES } from './docx-styles.ts';
import { linesGiven, MOST_ROWS, WANTED_LINES } from './signature-company.ts';

export type ParagraphDraft = {
  type: 'paragraph';
  runs: Run[];
  style?: string;
  align?: Align;
  /** Its place in a list; each list has its own `instance`. */
  list?: { reference: string; level: number; instance: number };
  /** Twips: where its text begins, and how far before that its number stands. */
  indent?: { left: number; hanging: number };
  spaceBefore?: number;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  /** Stands in the place of its text. */
  picture?: Emblem;
  /** A line over it, to sign on. */
  ruleAbove?: boolean;
};

type CellDraft = { content: Draft[] };
/** A head looks like one; what `repeats` stands again on each page. */
export type RowDraft = { head?: boolean; repeats?: boolean; height?: number; keepNext?: boolean; cells: CellDraft[] };

export type TableDraft = {
  type: 'table';
  /** Layout tables have no rules; they only set things side by side. */
  kind: 'data' | 'layout' | 'signatures';
  /** A data table in whose rows people sign. */
  signed?: boolean;
  note: TableNote;
  widths: number[];
  indent?: number;
  rows: RowDraft[];
};

export type Draft = ParagraphDraft | TableDraft;

const SPACE_AFTER_TABLE = 160;

const spacer: ParagraphDraft = { type: 'paragraph', runs: [], style: STYLES.spacer };

/** Word joins tables that touch, and wants a paragraph after the last one: without a tiny one of ours it may begin a page of its own. */
export function spaced(drafts: Draft[]): Draft[] {
  return drafts.flatMap((draft, index): Draft[] => {
    const before = drafts[index - 1];
    const afterTable = before?.type === 'table';
    const last = index === drafts.length - 1;
    if (draft.type === 'table') return [...(afterTable ? [spacer] : []), draft, ...(last ? [spacer] : [])];
    const plain = draft.style === undefined || draft.style === STYLES.text || draft.style === STYLES.list;
    return [afterTable && plain ? { ...draft, spaceBefore: SPACE_AFTER_TABLE } : draft];
  });
}

function keptLastRows(table: TableDraft, count: number): TableDraft {
  const from = table.rows.length - count;
  return { ...table, rows: table.rows.map((row, index) => (index < from ? row : { ...row, keepNext: true })) };
}

/** A short table that is signed in is kept whole; of a long one no last row stands alone. Its head stays with its first row. */
function signedTable(table: TableDraft): TableDraft {
  const { length } = table.rows;
  const from = length - 1 <= MOST_ROWS ? 0 : length - 2;
  return {
    ...table,
    rows: table.rows.map((row, index) => (from <= index && index < length - 1 ? { ...row, keepNext: true } : row)),
  };
}

/** Signatures never stand alone on a page: two lines of text or two rows before them stay with them. */
export function keptWithSignatures(drafts: Draft[]): Draft[] {
  let wanted = 0;
  const kept = drafts.toReversed().map((draft): Draft => {
    if (draft.type === 'table' && draft.kind === 'signatures') {
      wanted = WANTED_LINES;
      return draft;
    }
    if (draft.type === 'table' && draft.signed) {
      wanted = WANTED_LINES;
      return signedTable(draft);
    }
    if (wanted <= 0) return draft;
    if (draft.type === 'table') {
      const count = Math.min(wanted, draft.rows.length);
      wanted -= count;
      return keptLastRows(draft, count);
    }
    if (draft.style === STYLES.spacer) return { ...draft, keepNext: true };
    const lines = linesGiven(draft.runs.map(({ text }) => text).join(''));
    wanted = lines === 0 ? 0 : wanted - lines;
    return lines === 0 ? draft : { ...draft, keepNext: true };
  });
  return kept.toReversed();
}

/** Shares of a width as whole twips that add up to it. */
export function shared(width: number, shares: number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let share = 0;
  let taken = 0;
  return shares.map((one) => {
    share += one;
    const part = Math.round((width * share) / total) - taken;
    taken += part;
    return part;
  });
}

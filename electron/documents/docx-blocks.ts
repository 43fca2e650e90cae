import type { Block, Cell, Run, Signature } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { type Draft, type ParagraphDraft, type RowDraft, shared, type TableDraft } from './docx-drafts.ts';
import { drawRichText, type Place } from './docx-rich-text.ts';
import { LIST_INDENT, LISTS, STYLES, TWIPS_PER_MILLIMETRE } from './docx-styles.ts';
import { registryLine } from './registry-line.ts';
import { richText } from './rich-text.ts';

const SIGNATURE_WIDTH = 3900;
const SIGNATURE_GAP = 400;
/** Room to sign and stamp. */
const SIGNATURE_HEIGHT = Math.round(16 * TWIPS_PER_MILLIMETRE);

function styled(style: string, text: string): ParagraphDraft {
  return { type: 'paragraph', style, runs: [{ text }] };
}

function drawRegistry({ number, place }: Extract<Block, { type: 'registry' }>, width: number): TableDraft {
  return {
    type: 'table',
    kind: 'layout',
    note: {},
    widths: shared(width, [1, 1]),
    rows: [
      {
        cells: [
          { content: [styled(STYLES.line, registryLine(number))] },
          { content: [{ ...styled(STYLES.line, place), align: 'right' }] },
        ],
      },
    ],
  };
}

function drawList(ordered: boolean, items: Run[][], place: Place): ParagraphDraft[] {
  const reference = ordered ? LISTS.ordered : LISTS.bullet;
  const instance = place.nextList();
  return items.map((runs) => ({
    type: 'paragraph',
    runs,
    style: STYLES.list,
    list: { reference, level: 0, instance },
    indent: { left: LIST_INDENT, hanging: LIST_INDENT },
  }));
}

function drawTable(block: Extract<Block, { type: 'table' }>, width: number): TableDraft {
  const height = block.rowHeight === undefined ? undefined : Math.round(block.rowHeight * TWIPS_PER_MILLIMETRE);
  const rows = block.rows.map((row): RowDraft => {
    const cells = block.widths.map((_, column): Cell => row[column] ?? { runs: [] });
    return {
      ...(height !== undefined && { height }),
      cells: cells.map(({ runs, align }) => ({
        content: [{ type: 'paragraph', style: STYLES.cell, runs, ...(align && { align }) }],
      })),
    };
  });
  const head: RowDraft = { head: true, cells: block.head.map((text) => ({ content: [styled(STYLES.head, text)] })) };
  return {
    type: 'table',
    kind: 'data',
    ...(block.signed && { signed: true }),
    note: { description: cleanLine(block.description) },
    widths: shared(width, block.widths),
    rows: [head, ...rows],
  };
}

/** Two stand at the margins, a single one at the right margin. */
function drawSignatures(columns: Signature[], width: number): TableDraft {
  const count = columns.length;
  const own = Math.min(SIGNATURE_WIDTH, Math.floor((width - SIGNATURE_GAP * (count - 1)) / count));
  const gap = Math.floor((width - own * count) / Math.max(1, count - 1));
  const leading = count === 1;
  const row = (style: string, text: (signature: Signature) => string, more: Partial<RowDraft> = {}): RowDraft => {
    const between = { content: [styled(style, '')] };
    const cells = columns.flatMap((signature, index) => {
      const ruleAbove = style === STYLES.name && text(signature) !== '';
      const cell = { content: [{ ...styled(style, text(signature)), ruleAbove }] };
      return index > 0 || leading ? [between, cell] : [cell];
    });
    return { keepNext: true, ...more, cells };
  };
  return {
    type: 'table',
    kind: 'signatures',
    note: {},
    widths: columns.flatMap((_, index) => (index > 0 || leading ? [gap, own] : [own])),
    rows: [
      row(STYLES.role, ({ role }) => role),
      row(STYLES.note, () => '', { height: SIGNATURE_HEIGHT }),
      row(STYLES.name, ({ name }) => name),
      row(STYLES.note, ({ note }) => note, { keepNext: false }),
    ],
  };
}

/** The blocks as paragraphs and tables; each list takes its number from `place`. */
export function drawBlocks(blocks: Block[], place: Place): Draft[] {
  let onNewPage = false;
  return blocks.flatMap((block): Draft[] => {
    if (block.type === 'pageBreak') {
      onNewPage = true;
      return [];
    }
    const drafts = drawBlock(block, place);
    if (!onNewPage || drafts.length === 0) return drafts;
    onNewPage = false;
    return beginningPage(drafts);
  });
}

/** A table cannot begin a page by itself. */
function beginningPage(drafts: Draft[]): Draft[] {
  const [first, ...rest] = drafts;
  if (first?.type === 'paragraph') return [{ ...first, pageBreakBefore: true }, ...rest];
  return [{ ...styled(STYLES.spacer, ''), pageBreakBefore: true }, ...drafts];
}

function drawBlock(block: Exclude<Block, { type: 'pageBreak' }>, place: Place): Draft[] {
  switch (block.type) {
    case 'letterhead':
      return [
        ...(block.emblem ? [{ ...styled(STYLES.letterhead, ''), picture: block.emblem }] : []),
        ...block.lines.map((line) => styled(STYLES.letterhead, line)),
      ];
    case 'registry':
      return [drawRegistry(block, place.width)];
    case 'endorsement':
      return [styled(STYLES.endorsement, block.text)];
    case 'title':
      return [styled(STYLES.title, block.text)];
    case 'subtitle':
      return [styled(block.strong ? STYLES.about : STYLES.subtitle, block.text)];
    case 'heading':
      return [styled(block.level === 1 ? STYLES.heading1 : STYLES.heading2, block.text)];
    case 'paragraph':
      return [{ type: 'paragraph', runs: block.runs, ...(block.keepWithNext && { keepNext: true }) }];
    case 'richText':
      return drawRichText(richText(block.content, block.lead), place);
    case 'list':
      return drawList(block.ordered, block.items, place);
    case 'table':
      return [drawTable(block, place.width)];
    case 'signatures':
      return [drawSignatures(block.columns, place.width)];
  }
}

/** Drafts as the objects of `docx`, whose XML of them is the measure for the one that is written here. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align, Emblem, Run } from '../../electron/documents/blocks.ts';
import { cleanLine, cleanText } from '../../electron/documents/clean-text.ts';
import {
  type Draft,
  type ParagraphDraft,
  type RowDraft,
  spaced,
  type TableDraft,
} from '../../electron/documents/docx-drafts.ts';
import { emblemSize } from '../../electron/documents/emblem.ts';

const ALIGNMENTS: Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const bordersOf = (border: typeof RULE | typeof NONE): ITableBordersOptions => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});

const DATA_MARGINS = { top: 20, bottom: 20, left: 85, right: 85 };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** `text` and never `children` for what a record says: there `docx` reads the word CURRENT as a page number. */
function buildRuns(runs: Run[]): TextRun[] {
  return runs.flatMap((run) => {
    const format = { bold: run.bold, italics: run.italic };
    return cleanText(run.text)
      .split(/([\n\t])/u)
      .filter((part) => part !== '')
      .map((part) => {
        if (part === '\n') return new TextRun({ ...format, break: 1 });
        if (part === '\t') return new TextRun({ ...format, children: [new Tab()] });
        return new TextRun({ ...format, text: part });
      });
  });
}

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

function buildPicture(emblem: Emblem): ImageRun {
  const { width, height } = emblemSize(emblem);
  return new ImageRun({
    type: emblem.type === 'image/png' ? 'png' : 'jpg',
    data: emblem.bytes,
    transformation: { width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE },
    // A document has one picture; left to itself `docx` numbers those of the process.
    altText: { id: '1', name: 'Emblema', description: cleanLine(emblem.alt) },
  });
}

function buildParagraph(draft: ParagraphDraft): Paragraph {
  return new Paragraph({
    style: draft.style,
    alignment: draft.align && ALIGNMENTS[draft.align],
    numbering: draft.list && { ...draft.list, custom: true },
    indent: draft.indent,
    spacing: draft.spaceBefore === undefined ? undefined : { before: draft.spaceBefore },
    keepNext: draft.keepNext,
    pageBreakBefore: draft.pageBreakBefore,
    border: draft.ruleAbove ? { top: { ...RULE, space: 3 } } : undefined,
    children: draft.picture ? [buildPicture(draft.picture)] : buildRuns(draft.runs),
  });
}

function buildRow(row: RowDraft, table: TableDraft): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: row.repeats ?? row.head,
    keepNext: row.keepNext ?? row.head,
    height: row.height === undefined ? undefined : { value: row.height, rule: HeightRule.ATLEAST },
    children: row.cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: table.widths[column] ?? 0, type: WidthType.DXA },
          shading: row.head ? { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } : undefined,
          verticalAlign: row.head || row.height !== undefined ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: docxObjects(spaced(cell.content)),
        }),
    ),
  });
}

function buildTable(draft: TableDraft): Table {
  const data = draft.kind === 'data';
  return new Table({
    width: { size: draft.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: draft.widths,
    layout: TableLayoutType.FIXED,
    indent: draft.indent === undefined ? undefined : { size: draft.indent, type: WidthType.DXA },
    borders: bordersOf(data ? RULE : NONE),
    margins: data ? DATA_MARGINS : NO_MARGINS,
    tableLook: { firstRow: draft.rows[0]?.repeats ?? draft.rows[0]?.head ?? false },
    rows: draft.rows.map((row) => buildRow(row, draft)),
  });
}

export function docxObjects(drafts: Draft[]): (Paragraph | Table)[] {
  return drafts.map((draft) => (draft.type === 'table' ? buildTable(draft) : buildParagraph(draft)));
}

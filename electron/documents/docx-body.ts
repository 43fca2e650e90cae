/**
 * Drafts as the XML of a document's body. `docx` writes it too, but through an object for each of its elements: of a long
 * record that takes more time than all the rest together. What it writes of these drafts is the measure (docx-body.test.ts).
 */
import type { Align, Emblem, Run } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { type Draft, type ParagraphDraft, type RowDraft, spaced, type TableDraft } from './docx-drafts.ts';

/** What the body names and other parts hold: the number of a list, and a picture. */
export type Elsewhere = {
  listNumber: (list: NonNullable<ParagraphDraft['list']>) => number;
  picture: (emblem: Emblem) => string;
};

export function bodyXml(drafts: readonly Draft[], elsewhere: Elsewhere): string {
  let xml = '';
  for (const draft of drafts) xml += draft.type === 'table' ? table(draft, elsewhere) : paragraph(draft, elsewhere);
  return xml;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string) => text.replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? letter);

const RULE = 'w:val="single" w:color="000000" w:sz="4"';
const NONE = 'w:val="none" w:color="auto" w:sz="0"';

const ALIGNMENTS: Record<Align, string> = { left: 'left', center: 'center', right: 'right', justify: 'both' };

/** `inRow`: whether the row that it stands in is kept with the next one, for a paragraph that does not say so itself. */
function paragraph(draft: ParagraphDraft, elsewhere: Elsewhere, inRow?: boolean): string {
  const keepNext = draft.keepNext ?? inRow;
  const { style, pageBreakBefore, list, ruleAbove, spaceBefore, indent, align, picture } = draft;
  let properties = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  if (keepNext !== undefined) properties += keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>';
  if (pageBreakBefore) properties += '<w:pageBreakBefore/>';
  if (list) {
    const number = elsewhere.listNumber(list);
    properties += `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${number}"/></w:numPr>`;
  }
  if (ruleAbove) properties += `<w:pBdr><w:top ${RULE} w:space="3"/></w:pBdr>`;
  if (spaceBefore !== undefined) properties += `<w:spacing w:before="${spaceBefore}"/>`;
  if (indent) properties += `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>`;
  if (align) properties += `<w:jc w:val="${ALIGNMENTS[align]}"/>`;
  const content =
    (properties && `<w:pPr>${properties}</w:pPr>`) + (picture ? elsewhere.picture(picture) : runs(draft.runs));
  return content === '' ? '<w:p/>' : `<w:p>${content}</w:p>`;
}

function runs(all: readonly Run[]): string {
  let xml = '';
  for (const { text, bold, italic } of all) {
    const format = toggled('b', bold) + toggled('i', italic);
    const begin = format === '' ? '<w:r>' : `<w:r><w:rPr>${format}</w:rPr>`;
    for (const part of cleanText(text).split(/([\n\t])/u)) {
      if (part === '') continue;
      if (part === '\n') xml += `${begin}<w:br/></w:r>`;
      else if (part === '\t') xml += `${begin}<w:tab/></w:r>`;
      else xml += `${begin}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    }
  }
  return xml;
}

/** Also for the scripts that are written from right to left. */
function toggled(name: 'b' | 'i', isOn: boolean | undefined): string {
  if (isOn === undefined) return '';
  const value = isOn ? '' : ' w:val="false"';
  return `<w:${name}${value}/><w:${name}Cs${value}/>`;
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const bordersOf = (border: string) =>
  `<w:tblBorders>${[...SIDES, 'insideH', 'insideV'].map((side) => `<w:${side} ${border}/>`).join('')}</w:tblBorders>`;

const marginsOf = (upright: number, sideways: number) =>
  `<w:tblCellMar>${SIDES.map((side) => `<w:${side} w:type="dxa" w:w="${side === 'left' || side === 'right' ? sideways : upright}"/>`).join('')}</w:tblCellMar>`;

const DATA = { borders: bordersOf(RULE), margins: marginsOf(20, 85) };
const LAYOUT = { borders: bordersOf(NONE), margins: marginsOf(0, 0) };

function table(draft: TableDraft, elsewhere: Elsewhere): string {
  const { widths, indent, note, rows } = draft;
  const { borders, margins } = draft.kind === 'data' ? DATA : LAYOUT;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const head = rows[0]?.repeats ?? rows[0]?.head ?? false;
  const properties = [
    `<w:tblW w:type="dxa" w:w="${width}"/>`,
    indent === undefined ? '' : `<w:tblInd w:type="dxa" w:w="${indent}"/>`,
    borders,
    '<w:tblLayout w:type="fixed"/>',
    margins,
    `<w:tblLook w:firstRow="${head}"/>`,
    note.title === undefined ? '' : `<w:tblCaption w:val="${escaped(note.title)}"/>`,
    note.description === undefined ? '' : `<w:tblDescription w:val="${escaped(note.description)}"/>`,
  ];
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  let xml = `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  for (const one of rows) xml += row(one, draft, elsewhere);
  return `${xml}</w:tbl>`;
}

function row(draft: RowDraft, { widths }: TableDraft, elsewhere: Elsewhere): string {
  const { head, height, cells } = draft;
  const repeats = draft.repeats ?? head;
  const keepNext = draft.keepNext ?? head;
  let properties = '<w:cantSplit/>';
  if (height !== undefined) properties += `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  if (repeats !== undefined) properties += repeats ? '<w:tblHeader/>' : '<w:tblHeader w:val="off"/>';
  const shading = head ? '<w:shd w:fill="F2F2F2" w:color="auto" w:val="clear"/>' : '';
  const upright = head || height !== undefined ? 'center' : 'top';
  let xml = `<w:tr><w:trPr>${properties}</w:trPr>`;
  for (const [column, { content }] of cells.entries()) {
    xml += `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[column] ?? 0}"/>${shading}<w:vAlign w:val="${upright}"/></w:tcPr>`;
    for (const one of spaced(content))
      xml += one.type === 'table' ? table(one, elsewhere) : paragraph(one, elsewhere, keepNext);
    xml += '</w:tc>';
  }
  return `${xml}</w:tr>`;
}

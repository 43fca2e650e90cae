/** The paper's measures, styles and numberings for Word. Lengths in twips, 1/1440 inch. */
import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, LineRuleType } from 'docx';

/** A4 and its margins: 2.5 cm where the sheets are bound, 2 cm elsewhere. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1417, header: 567, footer: 567 },
};

export const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
export const LIST_INDENT = 425;
export const LAST_LIST_LEVEL = 8;

/**
 * docx finds a list's number by replacing `{reference-instance}` in the finished XML, text of records included.
 * The decomposed ë keeps them apart: clean text is NFC and cannot hold it.
 */
export const LISTS = {
  headings: 'tituj-e\u0308',
  ordered: 'numra-e\u0308',
  bullet: 'pika-e\u0308',
};

export const STYLES = {
  letterhead: 'Letterhead',
  title: 'Title',
  subtitle: 'Subtitle',
  about: 'About',
  heading1: 'Heading1',
  heading2: 'Heading2',
  text: 'BodyText',
  list: 'ListParagraph',
  line: 'PlainLine',
  endorsement: 'Endorsement',
  cell: 'TableText',
  head: 'TableHead',
  role: 'SignatureRole',
  name: 'SignatureName',
  note: 'SignatureNote',
  header: 'Header',
  footer: 'Footer',
  spacer: 'Spacer',
};

/** What stands before each of these where they are put beside the styles of an office's letterhead. */
export const TEMPLATE_PREFIX = /^Pv\d*(?=[A-Z])/u;

const FONT = 'Times New Roman';
const BLACK = '000000';
const BOX = { style: BorderStyle.SINGLE, size: 4, space: 4, color: BLACK };
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO };
const lines = (before: number, after: number) => ({ before, after, line: 276, lineRule: LineRuleType.AUTO });

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 24, language: { value: 'sq-AL', eastAsia: 'en-US', bidirectional: 'ar-SA' } },
      paragraph: { alignment: AlignmentType.BOTH, spacing: lines(0, 120) },
    },
    title: {
      next: 'Normal',
      run: { font: FONT, size: 32, bold: true, color: BLACK },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: lines(360, 60),
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    heading1: {
      next: 'Normal',
      run: { font: FONT, size: 24, bold: true, color: BLACK },
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: lines(280, 120),
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        numbering: { reference: LISTS.headings, level: 0 },
      },
    },
    heading2: {
      next: 'Normal',
      run: { font: FONT, size: 24, bold: true, color: BLACK },
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: lines(200, 80),
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        numbering: { reference: LISTS.headings, level: 1 },
      },
    },
    listParagraph: { paragraph: { spacing: lines(0, 60) } },
  },
  paragraphStyles: [
    {
      id: STYLES.letterhead,
      name: 'Kryet e shkresës',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...SINGLE }, keepNext: true },
    },
    {
      id: STYLES.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: lines(0, 200),
        contextualSpacing: true,
        keepLines: true,
      },
    },
    {
      id: STYLES.about,
      name: 'Objekti i aktit',
      basedOn: STYLES.subtitle,
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: lines(200, 200), keepNext: true },
    },
    // What a clerk wrote, so that it can be told from the record's own sentences and given another look.
    { id: STYLES.text, name: 'Body Text', basedOn: 'Normal', quickFormat: true },
    {
      id: STYLES.line,
      name: 'Rresht',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 240, after: 0, ...SINGLE } },
    },
    {
      id: STYLES.endorsement,
      name: 'Shënim mbi shkresën',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 0, ...SINGLE },
        indent: { left: 120, right: 120 },
        keepLines: true,
        border: { top: BOX, bottom: BOX, left: BOX, right: BOX },
      },
    },
    {
      id: STYLES.cell,
      name: 'Teksti i tabelës',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 22 },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 20, after: 20, ...SINGLE } },
    },
    {
      id: STYLES.head,
      name: 'Titujt e tabelës',
      basedOn: STYLES.cell,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLES.role,
      name: 'Nënshkrimi: cilësia',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 0, ...SINGLE } },
    },
    {
      id: STYLES.name,
      name: 'Nënshkrimi: emri',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 0, ...SINGLE } },
    },
    {
      id: STYLES.note,
      name: 'Nënshkrimi: shënim',
      basedOn: STYLES.name,
      run: { size: 20 },
      paragraph: { spacing: { before: 0, after: 0, ...SINGLE } },
    },
    {
      id: STYLES.header,
      name: 'header',
      basedOn: 'Normal',
      run: { bold: true, characterSpacing: 60 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...SINGLE } },
    },
    {
      id: STYLES.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 20 },
      // So much that two lines still stand within the page's margin: a third one moves the text up.
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { before: 80, after: 0, ...SINGLE },
        contextualSpacing: true,
      },
    },
    {
      id: STYLES.spacer,
      name: 'Ndarës',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
  ],
};

const LEVELS = Array.from({ length: LAST_LIST_LEVEL + 1 }, (_, level) => level);
const indent = (level: number) => ({
  paragraph: { indent: { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT } },
});

export const numbering: INumberingOptions = {
  config: [
    {
      reference: LISTS.headings,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_ROMAN,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          style: { style: STYLES.heading1, paragraph: { indent: { left: 0, firstLine: 0 } } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%2.',
          suffix: LevelSuffix.SPACE,
          style: { style: STYLES.heading2, paragraph: { indent: { left: 0, firstLine: 0 } } },
        },
      ],
    },
    {
      reference: LISTS.ordered,
      // Decimal at each depth: Word's letters are English ones (c, d for c, ç).
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
    {
      reference: LISTS.bullet,
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { run: { font: FONT }, ...indent(level) },
      })),
    },
  ],
};

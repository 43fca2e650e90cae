/** An office's own letterhead as Word would save it: its own fonts, styles, lists, headers and footers. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { pngBytes } from './pictures.ts';

export type Wanted = {
  /** The paragraphs of its body, `{{përmbajtja}}` among them. */
  body?: (Paragraph | Table)[];
  /** Others on the first page and on even ones. */
  pages?: 'all' | 'first' | 'even';
  header?: boolean;
  footer?: boolean;
  lists?: boolean;
};

export const paragraph = (...texts: string[]) =>
  new Paragraph({ children: texts.map((text) => new TextRun({ text })) });
export const placeholder = () => paragraph('{{përmb', 'ajtja}}');

const picture = () =>
  new ImageRun({
    type: 'png',
    data: pngBytes(),
    transformation: { width: 40, height: 40 },
    altText: { name: 'Stema', title: 'Stema', description: 'Stema' },
  });

const header = (text: string) =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [picture()] }),
      new Table({
        rows: [new TableRow({ children: [new TableCell({ children: [paragraph(text)] })] })],
        width: { size: 9000, type: 'dxa' },
        columnWidths: [9000],
      }),
      paragraph(''),
    ],
  });
const footer = (text: string) => new Footer({ children: [paragraph(text)] });

export async function letterheadTemplate(wanted: Wanted = {}): Promise<Uint8Array> {
  const { body = [paragraph('Sheshi “Liria”, Durrës'), placeholder(), paragraph('Fundi i shkresës')] } = wanted;
  const { pages = 'all', header: hasHeader = true, footer: hasFooter = true, lists = true } = wanted;
  const list = new Paragraph({ text: 'Pikë e shabllonit', numbering: { reference: 'shabllon', level: 0 } });
  const file = new Document({
    title: 'Shablloni',
    creator: 'Zyra',
    lastModifiedBy: 'Zyra',
    evenAndOddHeaderAndFooters: pages === 'even',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 18, bold: true, color: '1F3864', language: { value: 'sq-AL' } },
          paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 400, line: 480, lineRule: 'auto' } },
        },
        heading1: { run: { font: 'Arial', size: 40, color: 'FF0000', italics: true } },
        title: { run: { color: '00FF00' } },
      },
    },
    ...(lists && {
      numbering: {
        config: [{ reference: 'shabllon', levels: [{ level: 0, format: LevelFormat.UPPER_LETTER, text: '%1)' }] }],
      },
    }),
    sections: [
      {
        properties: {
          titlePage: pages === 'first',
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1800, right: 1700, bottom: 1400, left: 1700 } },
        },
        ...(hasHeader && {
          headers: {
            default: header('PREFEKTI I QARKUT DURRËS'),
            ...(pages === 'first' && { first: header('FAQJA E PARË') }),
            ...(pages === 'even' && { even: header('FAQJE ÇIFT') }),
          },
        }),
        ...(hasFooter && {
          footers: {
            default: footer('Tel. 052 000 000'),
            ...(pages === 'even' && { even: footer('Faqe çift') }),
          },
        }),
        children: [
          new Paragraph({ text: 'Titull i shabllonit', heading: HeadingLevel.HEADING_1 }),
          ...(lists ? [list] : []),
          ...body,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

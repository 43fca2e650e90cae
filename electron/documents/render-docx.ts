import {
  Document as File,
  Footer,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Document } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { drawBlocks } from './docx-blocks.ts';
import { bodyXml } from './docx-body.ts';
import { type Draft, keptWithSignatures, spaced } from './docx-drafts.ts';
import { finalizeDocx, type Parts } from './docx-finalize.ts';
import { pictureParagraph } from './docx-picture.ts';
import { numbering, PAGE, STYLES, styles } from './docx-styles.ts';

function footer(document: Document, width: number): Footer {
  return new Footer({
    children: [
      ...(document.seal === undefined ? [] : [new Paragraph({ style: STYLES.footer, text: cleanLine(document.seal) })]),
      new Paragraph({
        style: STYLES.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: cleanLine(document.shortTitle) }),
          new TextRun({ children: [new Tab()] }),
          new TextRun({ text: 'Faqja ' }),
          new SimpleField('PAGE', '1'),
          new TextRun({ text: ' nga ' }),
          new SimpleField('NUMPAGES', '1'),
        ],
      }),
    ],
  });
}

function draftHeader(): Header {
  return new Header({ children: [new Paragraph({ style: STYLES.header, text: 'PROJEKT' })] });
}

/** The document for Word, in the office's own letterhead where `template` is one. The same always gives the same bytes. */
export async function renderDocx(document: Document, template?: Uint8Array): Promise<Uint8Array> {
  const own = template && (await (await import('./template.ts')).readTemplate(template));
  const landscape = document.orientation === 'landscape';
  const width = own?.width ?? (landscape ? PAGE.height : PAGE.width) - PAGE.margin.left - PAGE.margin.right;
  let lists = 0;
  const nextList = () => {
    lists += 1;
    return lists;
  };
  const blocks = own ? withoutOffice(document.blocks) : document.blocks;
  const drafts = keptWithSignatures(spaced(drawBlocks(blocks, { width, nextList })));
  const author = cleanLine(document.author) || cleanLine(document.title); // a name may be of unseen characters only
  const file = new File({
    title: cleanLine(document.title),
    subject: cleanLine(document.subject),
    creator: author,
    lastModifiedBy: author,
    styles,
    numbering,
    compatibility: {
      version: 15,
      // Else Word stretches a justified line that ends in a line break.
      doNotExpandShiftReturn: true,
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: PAGE.margin,
          },
        },
        ...(document.draft && { headers: { default: draftHeader() } }),
        footers: { default: footer(document, width) },
        children: drafts.flatMap((draft) =>
          draft.type === 'paragraph' && draft.picture ? [pictureParagraph(draft.picture)] : [],
        ),
      },
    ],
  });
  const parts = partsOf(file, drafts);
  if (!own) return finalizeDocx(parts, document.date);
  const { mergeTemplate } = await import('./template-merge.ts');
  return mergeTemplate(own, parts, document);
}

/** The office's own letterhead has its emblem and its lines already: of ours the committee's line stays, the last one. */
function withoutOffice(blocks: Block[]): Block[] {
  return blocks.map((block) =>
    block.type === 'letterhead' ? { type: 'letterhead', lines: block.lines.slice(-1) } : block,
  );
}

/** In the body's XML, where a picture stands; no text can hold it. */
const PICTURE = '\0';

/**
 * What `docx` makes of the file, with the body that is written here. `docx` hands out its parts only zipped, with the
 * clock's times; what makes them is private to it. Taken from there they are zipped once, by us. The version is exact, and
 * the tests of the documents fail where another one differs.
 */
function partsOf(file: File, drafts: readonly Draft[]): Parts {
  const body = bodyXml(drafts, { listNumber: listNumbers(file), picture: () => PICTURE });
  const parts: Map<string, string | Uint8Array> = Reflect.get(Packer, 'compiler').compile(file);
  const [, head = '', pictures = '', tail = ''] = BODY.exec(String(parts.get('word/document.xml'))) ?? [];
  const paragraphs = pictures.split(/<w:p>(.*?)<\/w:p>/su).filter((_, index) => index % 2 === 1);
  const [first = '', ...rest] = body.split(PICTURE);
  const filled = rest.reduce((xml, next, index) => xml + (paragraphs[index] ?? '') + next, first);
  return parts.set('word/document.xml', head + filled + tail);
}

/** Before, in and after the paragraphs of the pictures. */
const BODY = /^(.*<w:body>)(.*)(<w:sectPr>.*)$/su;

/** The number of each list in the part that holds them; a list comes there when the body first names it. */
function listNumbers({ Numbering }: File) {
  const numbers = new Map<number, number>();
  return ({ reference, instance }: { reference: string; instance: number }): number => {
    const known = numbers.get(instance);
    if (known !== undefined) return known;
    Numbering.createConcreteNumberingInstance(reference, instance);
    const own = Numbering.ConcreteNumbering.find((list) => list.reference === reference && list.instance === instance);
    const number = own?.numId ?? 0;
    numbers.set(instance, number);
    return number;
  };
}

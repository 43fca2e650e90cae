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
import type { Document } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { drawBlock } from './docx-blocks.ts';
import { build } from './docx-build.ts';
import { keptWithSignatures, spaced } from './docx-drafts.ts';
import { finalizeDocx, type Parts, type TableNote } from './docx-finalize.ts';
import { numbering, PAGE, STYLES, styles } from './docx-styles.ts';

function footer(document: Document, width: number): Footer {
  return new Footer({
    children: [
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

/** The document for Word. The same document always gives the same bytes. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const landscape = document.orientation === 'landscape';
  const width = (landscape ? PAGE.height : PAGE.width) - PAGE.margin.left - PAGE.margin.right;
  let lists = 0;
  const nextList = () => {
    lists += 1;
    return lists;
  };
  const drafts = document.blocks.flatMap((block) => drawBlock(block, { width, nextList }));
  const tables: TableNote[] = [];
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
        children: build(keptWithSignatures(spaced(drafts)), tables),
      },
    ],
  });
  return finalizeDocx(partsOf(file), document.date, tables);
}

/**
 * `docx` hands out its parts only zipped, with the clock's times; what makes them is private to it. Taken from there they
 * are zipped once, by us. The version is exact, and the tests of the documents fail where another one differs.
 */
function partsOf(file: File): Parts {
  return Reflect.get(Packer, 'compiler').compile(file);
}

import { Document as File, Packer } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '#shared/domain/text.ts';
import type { Block, Document, Emblem } from '../../electron/documents/blocks.ts';
import { drawBlocks } from '../../electron/documents/docx-blocks.ts';
import { keptWithSignatures, spaced } from '../../electron/documents/docx-drafts.ts';
import { numbering, PAGE, styles } from '../../electron/documents/docx-styles.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { arbitraryMeeting } from '../support/arbitrary-meeting.ts';
import { text } from '../support/arbitrary-text.ts';
import { documentXml } from '../support/docx.ts';
import { docxObjects } from '../support/docx-objects.ts';
import { longDocument } from '../support/long-document.ts';
import { paperOf } from '../support/paper.ts';
import { pngBytes } from '../support/pictures.ts';
import { documentOf, specimen } from '../support/specimen.ts';

/** What `docx` writes for the body by itself; what it cannot write is not in it. */
async function measure(document: Document): Promise<string> {
  let lists = 0;
  const landscape = document.orientation === 'landscape';
  const width = (landscape ? PAGE.height : PAGE.width) - PAGE.margin.left - PAGE.margin.right;
  const nextList = () => {
    lists += 1;
    return lists;
  };
  const drafts = keptWithSignatures(spaced(drawBlocks(document.blocks, { width, nextList })));
  const file = new File({ styles, numbering, sections: [{ children: docxObjects(drafts) }] });
  return bodyOf(documentXml(await Packer.toBuffer(file)));
}

const ours = async (document: Document) =>
  bodyOf(documentXml(await renderDocx(document))).replace(/<w:tbl(?:Caption|Description) [^>]*\/>/gu, '');

/** A picture's relation is numbered after those of the headers and footers, which the measure has not. */
const bodyOf = (xml: string) =>
  (/<w:body>(.*)<w:sectPr>/su.exec(xml)?.[1] ?? xml).replace(/r:embed="rId\d+"/gu, 'r:embed="…"');

describe('the body of a DOCX is what `docx` would write', () => {
  it('for blocks of every kind', async () => {
    expect(await ours(specimen)).toBe(await measure(specimen));
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('for a long document, nr. %i', async (seed) => {
    expect(await ours(longDocument(seed))).toBe(await measure(longDocument(seed)));
  });

  it('for an emblem, wherever its letterhead stands', async () => {
    const emblem: Emblem = {
      type: 'image/png',
      bytes: pngBytes(),
      width: 60,
      height: 80,
      alt: 'Stema “e re” & <e zyrës>',
    };
    const letterhead: Block = { type: 'letterhead', lines: ['PREFEKTI'], emblem };
    const title: Block = { type: 'title', text: 'VENDIM' };
    for (const document of [documentOf(letterhead, title), documentOf(title, { ...letterhead, lines: [] })]) {
      expect(await ours(document)).toBe(await measure(document));
      expect(await ours(document)).toContain('Stema “e re” &amp; &lt;e zyrës&gt;');
    }
  });

  it('for any text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const lead = [{ text: 'Z. Emër:\t', bold: true, italic: false }];
        const document = documentOf({ type: 'richText', lead, content: toBlocks(words) });
        expect(await ours(document)).toBe(await measure(document));
      }),
      { numRuns: 60 },
    );
  });

  it('for the minutes of any meeting', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting(), async (content) => {
        const document = buildMinutes(paperOf(content));
        expect(await ours(document)).toBe(await measure(document));
      }),
      { numRuns: 20 },
    );
  });
});

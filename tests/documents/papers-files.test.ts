import { describe, expect, it } from 'vitest';
import type { Document } from '../../electron/documents/blocks.ts';
import { buildPapers } from '../../electron/documents/build.ts';
import type { PaperInput } from '../../electron/documents/paper.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { changedSample } from '../support/changed-sample.ts';
import { documentXml, hasValidator, paragraphTexts, paragraphXml, validationErrors } from '../support/docx.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const input: PaperInput = paperOf(changedSample(), {
  seal: SEAL,
  correctedBy: [{ number: 1, date: '2020-10-20' }],
  correction: {
    number: 1,
    date: '2020-10-20',
    reason: 'gabim shkrimi',
    entries: [{ place: 'Pika 1', was: 'gjatë\ngjithë', becomes: '' }],
  },
});

const KINDS = ['invitation', 'decision', 'extract', 'tasks', 'press-release', 'correction'] as const;

async function built(kind: (typeof KINDS)[number]): Promise<Document> {
  const [document] = await buildPapers(input, [{ kind, n: kind === 'extract' ? 3 : 1 }]);
  if (document === undefined) throw new Error(`no ${kind}`);
  return document;
}

describe.each(KINDS)('%s as a file', (kind) => {
  it.runIf(hasValidator)('is a DOCX that Microsoft’s validator finds nothing wrong with', async () => {
    expect(await validationErrors(await renderDocx(await built(kind)))).toEqual([]);
  });

  it('has the same bytes each time', async () => {
    expect(await renderDocx(await built(kind))).toEqual(await renderDocx(await built(kind)));
  });
});

describe('what a decision is about', () => {
  it('stands out in Word and on the printed page', async () => {
    const document = await built('decision');
    const docx = await renderDocx(document);
    const about = paragraphXml(documentXml(docx)).filter((xml) => xml.includes('w:pStyle w:val="About"'));
    expect(about).toHaveLength(2);
    expect(paragraphTexts(docx)).toContain('PËR ANGAZHIMIN E ANËTARËVE NË FUSHATËN E MUAJIT TETOR');
    expect(renderHtml(document)).toContain('<p class="subtitle strong">VENDOSI:</p>');
  });
});

describe('the distribution list', () => {
  it('begins a page of its own', async () => {
    const document = await built('invitation');
    const page = paragraphXml(documentXml(await renderDocx(document))).filter((xml) =>
      xml.includes('<w:pageBreakBefore'),
    );
    expect(page).toHaveLength(1);
    expect(page[0]).toContain('LISTA E SHPËRNDARJES');
  });
});

/** An office's letterhead tried with sample data, before any record is put into it. */
import type { Document } from './blocks.ts';
import { plain, readDocx } from './read-docx.ts';
import { docxFault } from './read-docx-zip.ts';

/** What is put into a letterhead to try it. */
export const TEMPLATE_SAMPLE: Document = {
  title: 'Procesverbal nr. 1, 01.01.2020',
  subject: 'Provë e shabllonit',
  author: 'Provë',
  shortTitle: 'Procesverbal nr. 1, 01.01.2020',
  date: '2020-01-01',
  draft: true,
  seal: 'Procesverbal nr. 1, versioni 1 · Kodi: 0000 0000 0000 0000',
  orientation: 'portrait',
  blocks: [
    { type: 'letterhead', lines: ['INSTITUCIONI', 'KOMITETI'] },
    { type: 'registry', place: 'Qyteti, më 01.01.2020' },
    { type: 'title', text: 'PROCESVERBAL' },
    { type: 'heading', level: 1, text: 'PJESËMARRJA' },
    {
      type: 'table',
      description: 'Anëtarët',
      widths: [1, 3],
      head: ['Nr.', 'Emër Mbiemër'],
      rows: [[{ runs: [{ text: '1.' }] }, { runs: [{ text: 'Z. Provë' }] }]],
    },
    { type: 'list', ordered: true, items: [[{ text: 'Pika e parë' }], [{ text: 'Pika e dytë' }]] },
    { type: 'signatures', columns: [{ role: 'KRYETARI', name: 'Z. Provë', note: '(nënshkrimi, vula)' }] },
  ],
};

const EXPECTED = ['KOMITETI', 'PROCESVERBAL', 'I. PJESËMARRJA', '1. Pika e parë', '2. Pika e dytë'];

/** INVALID_INPUT where the sample, as it came out in a letterhead, is not all there. */
export async function requireWholeSample(bytes: Uint8Array): Promise<void> {
  const { body, margins } = await readDocx(bytes);
  const texts = body.map(({ pieces }) => plain(pieces));
  const isWhole = EXPECTED.every((text) => texts.includes(text));
  const has = (kind: 'header' | 'footer', text: string) =>
    margins.filter((margin) => margin.kind === kind).every(({ pieces }) => plain(pieces).includes(text));
  if (!isWhole || !has('footer', TEMPLATE_SAMPLE.seal ?? '') || !has('header', 'PROJEKT')) {
    throw docxFault(
      'me këtë shabllon dokumenti i provës nuk del i plotë; hapeni në Word, ruajeni përsëri si DOCX dhe provoni përsëri',
    );
  }
}

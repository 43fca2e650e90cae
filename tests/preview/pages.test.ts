import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import type { Document } from '../../electron/documents/blocks.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import type { OfficeHead } from '../../electron/documents/paper.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { fullMeeting } from '../support/full-meeting.ts';
import { longDocument } from '../support/long-document.ts';
import { paperOf, SEAL } from '../support/paper.ts';
import { pdfPages } from '../support/pdf.ts';
import { pngBytes } from '../support/pictures.ts';
import { openPreview, type Preview } from '../support/preview.ts';
import { sampleMeeting } from '../support/sample.ts';
import { cell, documentOf, runs, specimen } from '../support/specimen.ts';

const sentences = (count: number) => 'Fjalë pas fjale për fushatën e tetorit. '.repeat(count).trim();

const EMBLEM: OfficeHead = {
  lines: ['REPUBLIKA E SHQIPËRISË', 'INSTITUCIONI I PREFEKTIT', 'SEKTORI I KËSHILLAVE'],
  emblem: { type: 'image/png', bytes: pngBytes(), width: 300, height: 150 },
};

const CORRECTION = { number: 1, date: '2020-10-20' };

const LIST: Document['blocks'] = [
  { type: 'title', text: 'LISTA E SHPËRNDARJES' },
  { type: 'table', description: 'Tabelë', widths: [1], head: ['A'], rows: [[cell('një')], [cell('dy')]] },
  { type: 'signatures', columns: [{ role: 'KRYETARI', name: 'Emër', note: '' }] },
];
const paged = (first: Document['blocks'], ...others: Document['blocks'][]) =>
  documentOf(...first, ...others.flatMap((blocks) => [{ type: 'pageBreak' as const }, ...blocks]));

const documents: [name: string, document: Document][] = [
  ['the sample’s minutes', buildMinutes(paperOf(sampleMeeting()))],
  ['the sample’s attendance list', buildAttendance(paperOf(sampleMeeting()), 'filled')],
  ['the sample’s sheet to sign', buildAttendance(paperOf(sampleMeeting()), 'blank')],
  ['the minutes of a full meeting', buildMinutes(paperOf(fullMeeting()))],
  ['minutes under an emblem', buildMinutes(paperOf(fullMeeting(), { office: EMBLEM }))],
  ['a corrected record', buildMinutes(paperOf(fullMeeting(), { seal: SEAL, correctedBy: [CORRECTION] }))],
  [
    'minutes that all sign',
    buildMinutes(paperOf(sampleMeeting(), { look: { ...USUAL_LOOK, minutes: 'all-present' } })),
  ],
  ['a title too long for the footer', { ...specimen, seal: 'Vula '.repeat(8), shortTitle: sentences(4) }],
  [
    'pages that begin where they are told to',
    paged(LIST, LIST, [{ type: 'paragraph', runs: runs(sentences(200)) }], LIST),
  ],
  ['a document with every block', specimen],
  [
    'a row that is higher than a page',
    documentOf({
      type: 'table',
      description: 'Tabelë',
      widths: [1, 2],
      head: ['A', 'B'],
      rows: [
        [cell(sentences(5)), cell(sentences(150))],
        [cell('fund'), cell('fund')],
      ],
    }),
  ],
  [
    'a head that is too high to be repeated',
    documentOf({
      type: 'table',
      description: 'Tabelë',
      widths: [1, 2],
      head: [sentences(40), 'B'],
      rows: Array.from({ length: 60 }, (_, row) => [cell(`${row}`), cell(sentences(2))]),
    }),
  ],
  ['a paragraph of several pages', documentOf({ type: 'paragraph', runs: runs(sentences(400)) })],
  ...Array.from({ length: 15 }, (_, seed): [string, Document] => [`long document ${seed}`, longDocument(seed)]),
];

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

async function printed(html: string): Promise<string[]> {
  const page = await preview.browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdfPages(pdf).map((text) => text.replace(/\s+/gu, ''));
}

/** A server of somebody else's, and the paths that were asked of it. */
async function visitedServer(): Promise<{ url: string; visits: string[] }> {
  const visits: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    visits.push(url);
    response.end();
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits };
}

const show = (html: string, name = 'a') => preview.post({ html, name, scheme: 'light' });

describe('the pages of the preview', () => {
  it.each(documents)('are those that are printed: %s', async (_, document) => {
    const html = renderHtml(document);
    await show(html);
    expect(await preview.texts()).toEqual(await printed(html));
  });

  it('are named in their order', async () => {
    await show(renderHtml(specimen));
    const names = await preview.frame.getByRole('article').evaluateAll((pages) => pages.map((page) => page.ariaLabel));
    expect(names).toEqual(['Faqja 1 nga 4', 'Faqja 2 nga 4', 'Faqja 3 nga 4', 'Faqja 4 nga 4']);
  });

  it('hold all that stands on them', async () => {
    for (const [, document] of documents) {
      await show(renderHtml(document));
      const overflow = await preview.frame
        .locator('.sheet')
        .evaluateAll((sheets) =>
          sheets.map((sheet) => (sheet.shadowRoot?.querySelector('body')?.scrollHeight ?? 0) - sheet.clientHeight),
        );
      // A torn row closes its border on both pages, in print outside of what is printed.
      expect(Math.max(...overflow)).toBeLessThan(6);
    }
  });

  it('are as wide as the frame', async () => {
    await show(renderHtml(specimen));
    const shareOf = async (width: number) =>
      ((await preview.frame.locator('.page').first().boundingBox())?.width ?? 0) / width;
    for (const width of [500, 1000]) {
      await preview.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => shareOf(width)).toBeCloseTo(0.93, 1);
    }
  });

  it('stay in their place when the same document comes anew, and begin with another one', async () => {
    const scrolled = () => preview.frame.locator('#desk').evaluate(() => window.scrollY);
    await show(renderHtml(specimen), 'a');
    await preview.frame.locator('#desk').evaluate(() => window.scrollTo(0, 1500));
    await show(renderHtml({ ...specimen, blocks: specimen.blocks.slice(1) }), 'a');
    expect(await scrolled()).toBe(1500);
    await show(renderHtml(specimen), 'b');
    expect(await scrolled()).toBe(0);
  });

  it('are reached with the Tab key and scrolled with the keys', async () => {
    await show(renderHtml(specimen), 'c');
    await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('PageDown');
    await expect.poll(() => preview.frame.locator('#desk').evaluate(() => window.scrollY)).toBeGreaterThan(300);
  });

  it('are cut within 150 ms for ten pages', async () => {
    const long = { ...specimen, blocks: [0, 1, 2].flatMap((seed) => longDocument(seed).blocks.slice(0, -1)) };
    const html = renderHtml(long);
    await show(html);
    expect(await preview.frame.getByRole('article').count()).toBeGreaterThan(10);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await show(html);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(150);
  });
});

describe('a text of hundreds of pages', () => {
  it('is shown whole, in seconds', async () => {
    const text = sentences(40_000);
    await show(renderHtml(documentOf({ type: 'paragraph', runs: runs(text) })));
    const bodies = await preview.frame
      .locator('.sheet')
      .evaluateAll((sheets) => sheets.map((sheet) => sheet.shadowRoot?.querySelector('body')?.textContent ?? ''));
    expect(bodies.length).toBeGreaterThan(300);
    expect(bodies.join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  }, 20_000);
});

describe('the page of the preview', () => {
  it('runs nothing that stands in a document, and loads nothing', async () => {
    const elsewhere = await visitedServer();
    const hostile = `<p>fjalë</p><script>window.broken = true</script>
      <img src="${elsewhere.url}/picture" onerror="window.broken = true"><svg onload="window.broken = true"></svg>
      <iframe src="${elsewhere.url}/frame"></iframe>`;
    await show(`<style>p { background: url(${elsewhere.url}/style) }</style><body>${hostile}</body>`);
    expect(await preview.texts()).toEqual([expect.stringContaining('fjalë')]);
    expect(await preview.frame.locator('#desk').evaluate(() => 'broken' in window)).toBe(false);
    const fromOutside = (url: string) => fetch(url, { mode: 'no-cors' }).then(() => undefined);
    await preview.page.evaluate(fromOutside, `${elsewhere.url}/outside`);
    expect(elsewhere.visits).toEqual(['/outside']);
  });

  it('shows the emblem, which comes with the document', async () => {
    preview.complaints.splice(0);
    await show(renderHtml(buildMinutes(paperOf(sampleMeeting(), { office: EMBLEM }))));
    const image = preview.frame.getByRole('img', { name: 'Emblema e Institucionit të Prefektit' });
    await image.evaluate((element: HTMLImageElement) => element.decode());
    expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
    expect(preview.complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });

  it('takes documents from the window around it only, and nothing that is none', async () => {
    await show('<p>fjalë</p>');
    await preview.post({ html: 1, name: 'a', scheme: 'light' });
    await preview.post({ html: '<p>tjetër</p>' });
    await preview.frame.locator('#desk').evaluate(async () => {
      const taken = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage({ html: '<p>nga vetja</p>', name: 'a', scheme: 'light' }, location.origin);
      await taken;
    });
    expect(await preview.texts()).toEqual([expect.stringContaining('fjalë')]);
  });
});

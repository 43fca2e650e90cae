/// <reference lib="dom" />
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PrintMessage } from '../../renderer/preview/message.ts';
import { pdfPages } from '../support/pdf.ts';
import { openPreview, type Preview } from '../support/preview.ts';

const HTML = `<!doctype html><html lang="sq"><head><title>Procesverbal</title><style>
@page { size: A4; margin: 2cm; @bottom-right { content: "Faqja " counter(page) " nga " counter(pages); } }
.next { break-before: page; }
</style></head><body class="letër" data-footer="Fundi"><p>Faqja e parë</p><p class="next">Faqja e dytë</p></body></html>`;

type Sheet = { title: string; html: string };
type Frame = Window & typeof globalThis & { sheets: Sheet[] };

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());
beforeEach(async () => {
  await preview.page.reload();
});

/** As a browser does it: what is on the page when its dialog opens, and that it opens at all. */
const dialogs = (isAllowed: boolean) =>
  preview.frame.locator('body').evaluate((_, allowed) => {
    const frame = window as Frame;
    frame.sheets = [];
    frame.print = () => {
      frame.sheets.push({ title: document.title, html: document.documentElement.outerHTML });
      if (!allowed) return;
      dispatchEvent(new Event('beforeprint'));
      // Some browsers go on while their dialog is open.
      setTimeout(() => dispatchEvent(new Event('afterprint')));
    };
  }, isAllowed);

/** What the frame answers to the window around it. */
const print = (message: PrintMessage) =>
  preview.page.evaluate(async (sent) => {
    const answer = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
    document.querySelector('iframe')?.contentWindow?.postMessage(sent, location.origin);
    return answer;
  }, message);

const sheets = () => preview.frame.locator('body').evaluate(() => (window as Frame).sheets);

describe('a document that is printed', () => {
  it('is the whole page when the dialog opens, under the name of its file', async () => {
    await dialogs(true);
    expect(await print({ print: HTML, name: 'procesverbal-4-2020' })).toEqual({ isShown: true });
    const [sheet, ...more] = await sheets();
    expect(more).toEqual([]);
    expect(sheet?.title).toBe('procesverbal-4-2020');
    expect(sheet?.html).toContain('@bottom-right');
    expect(sheet?.html).toMatch(/<body class="letër" data-footer="Fundi"><p>Faqja e parë<\/p>/u);
    expect(sheet?.html).not.toMatch(/<link|<main|<script/u);
  });

  it('has the pages and the page numbers of its own style', async () => {
    await dialogs(true);
    await print({ print: HTML, name: 'a' });
    const [sheet] = await sheets();
    const page = await preview.browser.newPage();
    await page.setContent(sheet?.html ?? '');
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    expect(pages).toEqual([expect.stringContaining('Faqja e parë'), expect.stringContaining('Faqja e dytë')]);
    expect(pages.map((text) => /Faqja \d nga \d/u.exec(text)?.[0])).toEqual(['Faqja 1 nga 2', 'Faqja 2 nga 2']);
  });

  it('says so where the browser shows no dialog', async () => {
    await dialogs(false);
    expect(await print({ print: HTML, name: 'a' })).toEqual({ isShown: false });
  });

  it('runs nothing that stands in it', async () => {
    await dialogs(true);
    await print({
      print: '<script>window.broken = 1</script><img src=x onerror="window.broken = 1"><p>fjalë',
      name: 'a',
    });
    expect(await preview.frame.locator('body').evaluate(() => 'broken' in window)).toBe(false);
    expect(await preview.frame.locator('p').textContent()).toBe('fjalë');
  });

  it('comes from the window around it only', async () => {
    await dialogs(true);
    await preview.frame.locator('body').evaluate(async (_, html) => {
      const taken = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage({ print: html, name: 'a' }, location.origin);
      await taken;
    }, HTML);
    expect(await sheets()).toEqual([]);
  });
});

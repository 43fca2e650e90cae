import type { Page } from '@playwright/test';
import { pdfPages } from '../../support/pdf.ts';

type Sheet = { title: string; windowTitle: string; html: string };
type Top = Window & { sheets: Sheet[] };

/** In place of the browser's dialog, which no test can answer: what is on the page that it would print. */
export async function noteSheets(page: Page, isDialogShown = true): Promise<void> {
  await page.evaluate(() => Object.assign(window, { sheets: [] }));
  await page.addInitScript((isShown) => {
    window.print = () => {
      const { top } = window as unknown as { top: Top };
      top.sheets.push({
        title: document.title,
        windowTitle: top.document.title,
        html: document.documentElement.outerHTML,
      });
      if (!isShown) return;
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
  }, isDialogShown);
}

export const sheetsOf = (page: Page) => page.evaluate(() => (window as unknown as Top).sheets);

/** The text of each page of the PDF that the browser makes of it. */
export async function pagesOf(page: Page, sheet: Sheet | undefined): Promise<string[]> {
  const paper = await page.context().newPage();
  await paper.setContent(sheet?.html ?? '');
  const pdf = await paper.pdf({ preferCSSPageSize: true });
  await paper.close();
  return pdfPages(pdf);
}

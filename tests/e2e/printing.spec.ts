import { expect, type Page } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { noteSheets, pagesOf, sheetsOf } from './support/printing.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test.skip(({ shell }) => shell === 'electron', 'Electron prints from a window of its own, see tests/shell/electron');

const titlesOf = async (page: Page) => (await sheetsOf(page)).map(({ title }) => title);

async function openMeeting(page: Page): Promise<void> {
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese' })).toBeVisible();
}

test('Ctrl+P prints the chosen document and nothing of the window', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await noteSheets(page);
  // No key reaches a window that is not there yet.
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhjet' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Printohen dokumentet e një mbledhjeje.')).toBeVisible();
  await openMeeting(page);
  await goToPart(page, /Prezenca/u);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('heading', { name: 'Dokumentet' })).toBeVisible();
  expect(await sheetsOf(page)).toEqual([]);

  const pages = page.frameLocator('iframe').getByRole('article');
  await expect(pages.first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect.poll(() => titlesOf(page)).toEqual(['procesverbal-4-2020']);
  const [sheet] = await sheetsOf(page);
  // Either is the name that a browser proposes for a PDF.
  expect(sheet?.windowTitle).toBe('procesverbal-4-2020');
  await expect(page).toHaveTitle('Procesverbali');
  await expect(page.locator('iframe')).toHaveCount(1);

  const printed = await pagesOf(page, sheet);
  expect(printed).toHaveLength(await pages.count());
  expect(printed[0]).toContain('PROCESVERBAL');
  expect(printed[0]).toContain('PROJEKT');
  printed.forEach((text, index) => {
    expect(text).toContain(`Faqja ${index + 1} nga ${printed.length}`);
  });

  await page.getByRole('radio', { name: /Lista e prezencës/u }).check();
  await page.getByRole('button', { name: 'Printo', exact: true }).click();
  await expect.poll(() => titlesOf(page)).toEqual(['procesverbal-4-2020', 'lista-e-prezencës-4-2020']);
});

test('all papers of a meeting are printed in the order of the file, as many as are chosen', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await noteSheets(page);
  await openMeeting(page);
  await goToPart(page, /Dokumentet/u);
  await page.getByRole('button', { name: 'Printo të gjitha…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Printo dokumentet e mbledhjes' });
  await dialog.getByRole('checkbox', { name: 'Lista e prezencës' }).uncheck();
  await dialog.getByRole('textbox', { name: /^Kopje: Procesverbal/u }).fill('2');
  await dialog.getByRole('button', { name: 'Printo', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const names = page.getByRole('radiogroup').getByText(/\.docx$/u);
  const wanted = (await names.allTextContents()).filter((name) => !name.startsWith('lista-e-prezencës'));
  await expect.poll(() => titlesOf(page)).toEqual(wanted.map((name) => name.replace('.docx', '')));
});

test('a browser that shows no dialog is said to show none', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await noteSheets(page, false);
  await openMeeting(page);
  await goToPart(page, /Dokumentet/u);
  await page.getByRole('button', { name: 'Printo', exact: true }).click();
  await expect(page.getByText(/nuk e hapi dritaren e printimit/u)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
});

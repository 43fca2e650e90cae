import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { finalise } from './support/official.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test('what waits is on the panel, and a folder hands everything over, readable without the program', async ({
  folder,
  launch,
}) => {
  const usb = join(folder, 'usb');
  mkdirSync(usb);
  const data = await seed(folder, seedSample);
  const { page, save } = await launch({ folder: data });
  await page.getByRole('link', { name: 'Paneli' }).click();
  await expect(page.getByText('1 procesverbal për t’u përfunduar')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Koordinuese/iu })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/mbledhjet\/1\/procesverbali/u);
  await page.evaluate(() => {
    location.hash = '#/mbledhjet/1/dokumentet';
  });
  await finalise(page, 4, 1);
  await page.getByRole('link', { name: 'Paneli' }).click();
  await expect(page.getByText('1 procesverbal për t’u nënshkruar')).toBeVisible();

  await page.getByRole('link', { name: 'Detyrat' }).click();
  const sheets = await save(1, () => page.getByRole('button', { name: 'Ruaj si XLSX' }).click());
  expect([...sheets.keys()]).toEqual([expect.stringMatching(/^detyrat-.*\.xlsx$/u)]);

  await page.getByRole('link', { name: 'Kopjet' }).click();
  await page.getByLabel('Ku bëhet').fill(join(folder, 'nuk-ka'));
  await page.getByRole('button', { name: 'Bëj paketën' }).click();
  await expect(page.getByText('nuk gjendet')).toBeVisible();
  await page.getByLabel('Ku bëhet').fill(usb);
  await page.getByRole('button', { name: 'Bëj paketën' }).click();
  await expect(page.getByText('Paketa u bë në', { exact: false })).toBeVisible();
  const [name = ''] = readdirSync(usb);

  const reader = await page.context().newPage();
  await reader.goto(pathToFileURL(join(usb, name, 'index.html')).href);
  await expect(reader.getByRole('cell', { name: 'Procesverbal nr. 4, versioni 1' })).toBeVisible();
  const links = await reader
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(fileURLToPath(link)), link).toBe(true);
});

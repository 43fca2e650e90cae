import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { paragraphTexts } from '../support/docx.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test('a task is followed after its meeting, found by its words, and counted in the report', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, seedSample);
  const { page, save } = await launch({ folder: data });
  await page.getByRole('link', { name: 'Detyrat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Detyrat' })).toBeVisible();
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('07.10.2020');
  const task = (await row.getByRole('cell').first().textContent()) ?? '';

  await row.getByRole('button', { name: /^Ecuria: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Ecuria e detyrës' });
  await dialog.getByLabel('Hiqet').check();
  await dialog.getByRole('button', { name: 'Shëno' }).click();
  await expect(dialog.getByText('shkruani arsyen', { exact: false })).toBeVisible();
  await dialog.getByLabel('Vijon').check();
  await dialog.getByLabel('Shënim').fill('gjysma e punës është bërë');
  await dialog.getByRole('button', { name: 'Shëno' }).click();
  await expect(dialog).toHaveCount(0);

  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^U krye: / })
    .click();
  await expect(page.getByText('Asnjë detyrë e tillë')).toBeVisible();
  await page.getByRole('button', { name: 'Zhbëj' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText(task);
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^U krye: / })
    .click();
  await page.getByRole('combobox', { name: 'Gjendja' }).click();
  await page.getByRole('option', { name: 'Të kryera' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('e kryer');

  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(/^Kërkoni/u)).toBeFocused();
  await page.keyboard.type('bashkepun');
  await page.getByRole('dialog').getByRole('button').filter({ hasText: 'Fjalë' }).first().click();
  await expect(page).toHaveURL(/procesverbali/u);
  await page.evaluate(() => {
    location.hash = '#/kerko';
  });
  await page.getByRole('textbox', { name: 'Fjalët' }).fill('NDERGJEGJESIM');
  await expect(page.locator('mark').first()).toHaveText(/ndërgjegjësim/iu);
  await page.getByRole('textbox', { name: 'Fjalët' }).fill('asgjë e tillë nuk ka');
  await expect(page.getByText('Nuk u gjet asgjë')).toBeVisible();

  await page.getByRole('link', { name: 'Raportet' }).click();
  await page.getByLabel('Nga data').fill('01.10.2020');
  await page.getByLabel('Deri më').fill('31.12.2020');
  await page.keyboard.press('Tab');
  const saved = await save(1, () => page.getByRole('button', { name: 'Ruaj si DOCX: Raport periodik' }).click());
  const [report = ''] = saved.values();
  const text = paragraphTexts(readFileSync(report)).join('\n');
  expect(text).toContain('U zhvilluan 1 mbledhje.');
  expect(text).toContain('AKTIVITETET');
});

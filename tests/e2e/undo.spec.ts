import { expect } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test('undo and redo reach over the whole meeting, also after the program was started anew', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, seedSample);
  const first = await launch({ folder: data });
  await first.page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await goToPart(first.page, /Rendi i ditës/u);
  await first.page.getByRole('button', { name: 'Hiq pikën 3' }).click();
  await expect(first.page.getByRole('textbox', { name: 'Titulli i pikës 3' })).toHaveCount(0);
  await goToPart(first.page, /Prezenca/u);
  const member = (page: typeof first.page) => page.getByRole('radiogroup', { name: 'Prezenca: Emër Shëndetësia' });
  await member(first.page).getByText('Me arsye').click();
  await expect(first.page.getByText('4 të pranishëm · 1 me arsye')).toBeVisible();
  await first.kill();

  const { page } = await launch({ folder: data });
  // It opens where it was left.
  await expect(member(page).getByRole('radio', { name: 'Me arsye' })).toBeChecked();
  await page.getByRole('button', { name: 'Zhbëj' }).first().click();
  await expect(member(page).getByRole('radio', { name: 'E pranishme' })).toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await goToPart(page, /Rendi i ditës/u);
  await expect(page.getByRole('textbox', { name: 'Titulli i pikës 3' })).toHaveValue(/^Problematikat/u);
  await goToPart(page, /Vendime e detyra/u);
  await expect(page.getByText('Angazhimi i anëtarëve në fushatën e muajit tetor').first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Shift+z');
  await goToPart(page, /Rendi i ditës/u);
  await expect(page.getByRole('textbox', { name: 'Titulli i pikës 3' })).toHaveCount(0);
});

test('a removed meeting comes back from its toast and from the bin', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  const row = page.getByRole('link', { name: /07\.10\.2020/u });
  await row.click();
  for (const wayBack of ['toast', 'bin']) {
    await page.getByRole('button', { name: 'Më shumë' }).click();
    await page.getByRole('menuitem', { name: 'Hiq mbledhjen' }).click();
    await expect(page.getByText('Ende nuk ka mbledhje')).toBeVisible();
    if (wayBack === 'toast') {
      await page.getByRole('alert').getByRole('button', { name: 'Zhbëj' }).last().click();
    } else {
      await page.getByRole('link', { name: 'Koshi' }).click();
      await page.getByRole('button', { name: /^Rikthe/u }).click();
      await page
        .getByRole('navigation', { name: 'Pjesët e programit' })
        .getByRole('link', { name: 'Mbledhjet' })
        .click();
      await row.click();
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese nr. 4' })).toBeVisible();
  }
});

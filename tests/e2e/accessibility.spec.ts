import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

const PARTS = ['thirrja', 'rendi', 'prezenca', 'procesverbali', 'vendime', 'dokumentet'];
const SCREENS = [
  'mbledhjet',
  'mbledhjet/kosh',
  'vendimet',
  'verifiko',
  'organet',
  'organet/1',
  'njerezit',
  'cilesimet',
];
const ALL = [...SCREENS, ...PARTS.map((part) => `mbledhjet/1/${part}`)];

async function open(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, route);
  // Anew, so that nothing of the screen before is taken for this one.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen can be used by everybody, ${colorScheme}`, async ({ folder, launch }) => {
    test.slow();
    const data = await seed(folder, seedSample);
    const { page } = await launch({ folder: data, context: { colorScheme } });
    for (const route of ALL) {
      await open(page, route);
      await expectAccessible(page, `${route}, ${colorScheme}`);
    }
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Tastet' })).toBeVisible();
    await expectAccessible(page, `F1, ${colorScheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByPlaceholder(/^Kërkoni/u)).toBeVisible();
    await expectAccessible(page, `Ctrl+K, ${colorScheme}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Mbledhje e re' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, `Mbledhje e re, ${colorScheme}`);
  });

  test(`the first start can be used by everybody, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ context: { colorScheme } });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, `first start, ${colorScheme}`);
  });
}

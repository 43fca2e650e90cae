import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { withBody } from '../support/edited-docx.ts';
import { expectAccessible } from './support/axe.ts';
import { button, CODE, field, scanned, screen, verifyCode, verifyFile } from './support/official.ts';
import { test } from './support/program.ts';
import { seed, seedSample, seedUnended } from './support/seed.ts';

const PARTS = ['thirrja', 'rendi', 'prezenca', 'procesverbali', 'vendime', 'dokumentet'];
const SCREENS = [
  'mbledhjet',
  'mbledhjet/kosh',
  'vendimet',
  'verifiko',
  'organet',
  'organet/1',
  'njerezit',
  'paneli',
  'detyrat',
  'fushatat',
  'raportet',
  'kerko?fjalet=fushat',
  'ditari',
  'kopjet',
  'cilesimet',
];
const ALL = [...SCREENS, 'mbledhjet/1/zhvillim', ...PARTS.map((part) => `mbledhjet/1/${part}`)];

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

  test(`what an official does with the minutes can be done by everybody, ${colorScheme}`, async ({
    folder,
    launch,
  }) => {
    test.slow();
    const data = await seed(folder, seedUnended);
    const { page, save } = await launch({ folder: data, context: { colorScheme } });
    const look = (where: string) => expectAccessible(page, `${where}, ${colorScheme}`);
    const leave = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    const openAndLook = async (opener: Locator, dialog: string) => {
      await opener.click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await look(dialog);
    };
    const plan = page.getByRole('dialog', { name: 'Përfundimi i procesverbalit' });

    await open(page, 'mbledhjet/1/thirrja');
    await openAndLook(button(page, 'Përfundo procesverbalin'), 'Përfundimi i procesverbalit');
    await leave();
    await field(page, 'Ora e mbylljes').fill('1130');
    await page.keyboard.press('Tab');
    await button(page, 'Përfundo procesverbalin').click();
    await expect(plan.getByText('Mbledhja mban numrin 4.')).toBeVisible();
    await look('what will be so afterwards');
    await button(plan, 'Përfundo procesverbalin').click();
    const done = page.getByRole('dialog', { name: 'Procesverbali u përfundua' });
    await expect(done).toBeVisible();
    const code = CODE.exec(await done.innerText())?.[0] ?? '';
    await look('what they have become');
    await leave();
    await expect(page.getByRole('note').getByText('Procesverbali është përfunduar.')).toBeVisible();
    await look('only read');

    await open(page, 'mbledhjet/1/dokumentet');
    await look('finalised');
    const files = await save(1, () => button(page, 'Ruaj si DOCX').click());
    const docx = readFileSync([...files.values()][0] ?? '');
    await openAndLook(button(page, 'Rihape'), 'Rihapja e procesverbalit');
    await leave();
    await openAndLook(button(page, 'Shëno nënshkrimin'), 'Nënshkrimi i procesverbalit');
    await button(page, 'Shëno si të nënshkruar').click();
    await expect(page.getByRole('region', { name: 'Korrigjimet' })).toBeVisible();
    await look('signed');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'letra.pdf', mimeType: 'application/pdf', buffer: await scanned(page) });
    await button(page, /^Shiko/u).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible();
    await look('the scan');
    await leave();
    await openAndLook(button(page, 'Arkivo'), 'Arkivimi i procesverbalit');
    await leave();
    await button(page, 'Korrigjim i ri').click();
    await button(page, 'Ruaj korrigjimin').click();
    await look('a correction with faults');

    await screen(page, 'Vendimet');
    await expect(page.getByRole('table', { name: 'Lista e vendimeve' })).toBeVisible();
    await look('Vendimet');
    await verifyCode(page, code);
    await expect(page.getByText('Kodi gjendet në regjistër')).toBeVisible();
    await look('a code that is known');
    await verifyFile(page, 'i-njëjtë.docx', docx);
    await expect(page.getByText('I pandryshuar: i-njëjtë.docx')).toBeVisible();
    await look('a file that is unchanged');
    const forged = withBody(docx, (xml) => xml.replace('gjatë gjithë muajit tetor dhe', 'deri në dhjetor dhe'));
    await verifyFile(page, 'tjetër.docx', forged);
    await expect(page.getByText('I ndryshuar: tjetër.docx')).toBeVisible();
    await look('a file that is changed');
  });

  test(`the first start can be used by everybody, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ context: { colorScheme } });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, `first start, ${colorScheme}`);
  });
}

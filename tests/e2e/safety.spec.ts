import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { finalise } from './support/official.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

const PASSWORD = 'fjalë e gjatë';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function toCopies(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kopjet' }).click();
  await expect(page.getByRole('heading', { name: 'Kopjet dhe siguria' })).toBeVisible();
}

async function addPlace(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Dosja').fill(folder);
  await button(page, 'Shto vendin').click();
  await expect(page.getByText(folder, { exact: true })).toBeVisible();
}

test('a copy, its key on paper, a change, and the register back as it was', async ({ folder, launch }) => {
  const usb = join(folder, 'usb');
  mkdirSync(usb);
  const data = await seed(folder, seedSample);
  const { page, save } = await launch({ folder: data });
  await expect(page.getByRole('link', { name: 'nuk ka kopje' })).toBeVisible();
  await toCopies(page);
  await page.getByLabel('Dosja').fill(join(folder, 'nuk-ka'));
  await button(page, 'Shto vendin').click();
  await expect(page.getByText('nuk gjendet')).toBeVisible();
  await addPlace(page, usb);

  await button(page, 'Krijo çelësin e rikthimit').click();
  const groups = page.getByRole('dialog').locator('code');
  await expect(groups).toHaveCount(15);
  const key = (await groups.allTextContents()).join(' ');
  await page.getByLabel('Çelësi, siç është në letër').fill(`${key}Q`);
  await button(page, 'Provo çelësin').click();
  await expect(page.getByText('shkruajeni përsëri')).toBeVisible();
  await page.getByLabel('Çelësi, siç është në letër').fill(key.toLowerCase());
  await button(page, 'Provo çelësin').click();
  await expect(page.getByText('Çelësi i rikthimit është krijuar')).toBeVisible();

  await button(page, 'Bëj kopje tani').click();
  await expect(page.getByText('Kopja u bë dhe u verifikua.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'kopja: sot' })).toBeVisible();
  expect(readdirSync(usb).filter((name) => name.endsWith('.db.age'))).toHaveLength(1);
  await expectAccessible(page, 'kopjet');

  await button(page, 'Kontrollo tani').click();
  await expect(page.getByText('Regjistri është i plotë')).toBeVisible();
  const report = await save(1, () => button(page, 'Ruaj skedarin').click());
  const [text = ''] = [...report.values()].map((file) => readFileSync(file, 'utf8'));
  expect(JSON.parse(text)).toMatchObject({ format: 'procesverbali.diagnosis', register: { quickCheck: true } });
  expect(text).not.toMatch(/Emër|fushat|usb/iu);

  // The record is finalised after the copy was made: it would go.
  await page.getByRole('link', { name: 'Mbledhjet' }).click();
  await page.evaluate(() => {
    location.hash = '#/mbledhjet/1/dokumentet';
  });
  await finalise(page, 4, 1);
  await toCopies(page);
  await button(page, /^Shih kopjen: /u).click();
  await button(page, 'Provo rikthimin').click();
  await expect(page.getByText('përfundimi i procesverbalit nr. 4')).toBeVisible();
  await expect(button(page, 'Ktheje regjistrin nga kjo kopje')).toBeDisabled();
  await page.getByLabel('Për ta bërë, shkruani KTHEJE').fill('ktheje');
  await button(page, 'Ktheje regjistrin nga kjo kopje').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(readdirSync(data).filter((name) => name.startsWith('para-rikthimit-'))).toHaveLength(1);
  await page.evaluate(() => {
    location.hash = '#/mbledhjet/1/dokumentet';
  });
  await expect(button(page, 'Përfundo procesverbalin')).toBeVisible();

  await page.getByRole('link', { name: 'Ditari' }).click();
  await expect(page.getByText('Riktheu regjistrin nga një kopje')).toBeVisible();
  await expectAccessible(page, 'ditari');
  const exported = await save(1, () => button(page, 'Ruaj si tabelë').click());
  expect([...exported.keys()][0]).toMatch(/^ditari-.*\.csv$/u);
});

test('a damaged register comes back from a copy, on the very screen that says that it is damaged', async ({
  folder,
  launch,
}) => {
  const usb = join(folder, 'usb');
  mkdirSync(usb);
  const data = await seed(folder, seedSample);
  const first = await launch({ folder: data });
  await toCopies(first.page);
  await addPlace(first.page, usb);
  await button(first.page, 'Bëj kopje tani').click();
  await expect(first.page.getByText('Kopja u bë dhe u verifikua.')).toBeVisible();
  await first.kill();

  writeFileSync(join(data, 'regjistri.db'), 'asgjë prej regjistrit');
  const { page } = await launch({ folder: data });
  await expect(page.getByRole('heading', { name: 'Regjistri është i dëmtuar' })).toBeVisible();
  await button(page, 'Kthe regjistrin nga një kopje').click();
  await button(page, /^Shih kopjen: /u).click();
  await expectAccessible(page, 'rikthimi i një regjistri të dëmtuar');
  await button(page, 'Provo rikthimin').click();
  await expect(page.getByText('Regjistri i tanishëm nuk lexohet')).toBeVisible();
  await button(page, 'Ktheje regjistrin nga kjo kopje').click();
  await expect(page.getByRole('heading', { name: 'Kopjet dhe siguria' })).toBeVisible();
  expect(readdirSync(data).filter((name) => name.startsWith('demtuar-'))).toHaveLength(1);
});

test('a program with users asks who it is, each may do their own, and what is being written waits for them', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, seedSample);
  const { page, anotherWindow } = await launch({ folder: data });
  await page.getByRole('link', { name: 'Cilësimet' }).click();
  await button(page, 'Vër fjalëkalim').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Emri').fill('Drita Hoxha');
  await dialog.getByLabel('Fjalëkalimi', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('Fjalëkalimi përsëri').fill('tjetër gjë');
  await dialog.getByRole('button', { name: 'Vëre' }).click();
  await expect(dialog.getByText('nuk janë të njëjta')).toBeVisible();
  await dialog.getByLabel('Fjalëkalimi përsëri').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Vëre' }).click();
  await button(page, 'Shto përdorues').click();
  await dialog.getByLabel('Emri').fill('Ana Prifti');
  await dialog.getByLabel('Fjalëkalimi', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('Fjalëkalimi përsëri').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Shto përdorues' }).click();
  await expect(page.getByRole('cell', { name: 'Ana Prifti' })).toBeVisible();
  await expectAccessible(page, 'përdoruesit');

  await button(page, /^Dil/u).click();
  const door = page.locator('dialog');
  await expect(door.getByLabel('Fjalëkalimi')).toBeFocused();
  await expectAccessible(page, 'hyrja');
  await page.keyboard.press('Escape');
  await expect(door).toBeVisible();
  // Whoever opens another window stands before the same door.
  const other = await anotherWindow();
  await expect(other.getByRole('heading', { name: 'Hyrja' })).toBeVisible();
  await other.close();

  await door.getByRole('combobox', { name: 'Emri' }).click();
  await page.getByRole('option', { name: 'Ana Prifti' }).click();
  await door.getByLabel('Fjalëkalimi').fill('gabim fare');
  await page.keyboard.press('Enter');
  await expect(door.getByText('nuk është i saktë')).toBeVisible();
  await door.getByLabel('Fjalëkalimi').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(door).toHaveCount(0);
  await expect(button(page, /^Dil/u)).toContainText('Ana Prifti');

  await page.evaluate(() => {
    location.hash = '#/mbledhjet/1/dokumentet';
  });
  await button(page, 'Përfundo procesverbalin').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Përfundo/u })
    .click();
  await expect(page.getByText('nuk i lejohet përdoruesit tuaj').first()).toBeVisible();
});

test('a copy that cannot be made is said until somebody has seen it', async ({ folder, launch }) => {
  const usb = join(folder, 'usb');
  mkdirSync(usb);
  const data = await seed(folder, seedSample);
  const { page } = await launch({ folder: data });
  await toCopies(page);
  await addPlace(page, usb);
  // The stick is pulled out.
  rmSync(usb, { recursive: true });
  await button(page, 'Bëj kopje tani').click();
  await expect(page.getByRole('alert', { name: 'Kopja nuk u bë' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'kopja nuk u bë' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: usb })).toBeVisible();
  await button(page, 'E pashë').click();
  await expect(page.getByRole('alert').filter({ hasText: usb })).toHaveCount(0);
});

test('after a pause the program asks again, and what was being typed is where it was', async ({ folder, launch }) => {
  const data = await seed(folder, async (client) => {
    await seedSample(client);
    await client.access.begin({ name: 'Drita Hoxha', password: PASSWORD });
    await client.access.setIdle({ minutes: 5 });
  });
  const { page } = await launch({ folder: data });
  await expect(page.getByRole('heading', { name: 'Hyrja' })).toBeVisible();
  await page.clock.install();
  await page.getByLabel('Fjalëkalimi').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mbledhjet' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/mbledhjet/1/thirrja';
  });
  const place = page.getByRole('textbox', { name: 'Vendi' }).first();
  await place.fill('sallën e vogël');
  await page.clock.fastForward('04:59');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.clock.fastForward('00:02');
  const door = page.locator('dialog');
  await expect(door.getByRole('heading', { name: 'Programi është i mbyllur' })).toBeVisible();
  await door.getByLabel('Fjalëkalimi').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(door).toHaveCount(0);
  await expect(place).toHaveValue('sallën e vogël');
});

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { paragraphTexts } from '../support/docx.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test('a campaign is planned, its activities stand in their month, and its calendar is made', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, seedSample);
  const { page, save } = await launch({ folder: data });
  await page.getByRole('link', { name: 'Fushatat' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'tetor 2020' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /Nishtulla/u }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Fushatë e re' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fushatë e re' });
  await dialog.getByLabel('Emri').fill('Java e ndërgjegjësimit');
  await dialog.getByLabel('Slogani').fill('Bashkë');
  await dialog.getByLabel('Nga data').fill('15.02.2021');
  await dialog.getByLabel('Deri më').fill('01.02.2021');
  await dialog.getByRole('button', { name: 'Ruaj' }).click();
  await expect(dialog.getByText('mbaron para se të fillojë')).toBeVisible();
  await dialog.getByLabel('Deri më').fill('21.02.2021');
  await dialog.getByRole('button', { name: 'Ruaj' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Ende nuk ka aktivitete.')).toBeVisible();

  await page.getByRole('button', { name: 'Shto aktivitet' }).click();
  const activity = page.getByRole('dialog', { name: 'Shto aktivitet' });
  await activity.getByLabel('Data').fill('17.02.2021');
  await activity.getByLabel('Aktiviteti').fill('Takim me nxënësit');
  await activity.getByLabel('Vendi').fill('Shkolla “Gjergj Kastrioti”');
  await activity.getByLabel('Organizatori').fill('Bashkia Durrës');
  await activity.getByRole('combobox', { name: 'Partnerët' }).fill('Zyra Vendore Arsimore');
  await page.keyboard.press('Enter');
  await activity.getByLabel('Pjesëmarrës').fill('42');
  await activity.getByLabel('Financuesi').fill('Fondi Social');
  await activity.getByRole('button', { name: 'Ruaj' }).click();
  await expect(activity).toHaveCount(0);
  await expect(page.getByText('1 aktivitet, 42 pjesëmarrës')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'shkurt 2021' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /17 ?Takim me nxënësit/u })).toBeVisible();

  await page.getByRole('button', { name: 'Hiq: Takim me nxënësit' }).click();
  await expect(page.getByText('Ende nuk ka aktivitete.')).toBeVisible();
  await page.getByRole('button', { name: 'Zhbëj' }).click();
  await expect(page.getByText('1 aktivitet, 42 pjesëmarrës')).toBeVisible();

  const saved = await save(1, () => page.getByRole('button', { name: 'Kalendari si DOCX' }).click());
  const [file = ''] = saved.values();
  const text = paragraphTexts(readFileSync(file)).join('\n');
  for (const words of [
    'Java e ndërgjegjësimit',
    'Takim me nxënësit',
    'Zyra Vendore Arsimore',
    'Fondi Social',
    '42 pjesëmarrës',
  ]) {
    expect(text).toContain(words);
  }
});

import { expect } from '@playwright/test';
import { dayOfWeek } from '../../shared/domain/holidays.ts';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/program.ts';
import { seed, seedChanged } from './support/seed.ts';

test('a committee that should have met is planned from the list of meetings, on a working day', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, (client) =>
    seedChanged(client, ({ committee }) => {
      committee.rules = { ...committee.rules, meetEveryMonths: 3 };
    }),
  );
  const { page } = await launch({ folder: data });
  const band = page.getByRole('region', { name: 'Mbledhjet e radhës sipas rregullave' });
  await expect(band).toContainText(/mbledhja duhej bërë deri më 07\.01\.2021, me vonesë \d+ ditë/u);
  await expectAccessible(page, 'the duty band');
  await band.getByRole('button', { name: /^Planifiko mbledhjen: Komiteti/u }).click();

  const dialog = page.getByRole('dialog', { name: 'Mbledhje e re' });
  await expect(dialog.getByRole('combobox', { name: 'Organi' })).toHaveValue(/^Komiteti/u);
  await expect(dialog.getByText(/^Njoftimi dërgohet deri më/u)).toBeVisible();
  const proposed = (await dialog.getByLabel('Data').inputValue()).split('.').toReversed().join('-');
  expect(dayOfWeek(proposed)).toBeLessThan(6);
  await dialog.getByLabel('Data').fill('28.11.2025');
  await dialog.getByLabel('Data').press('Tab');
  await expect(dialog.getByText('Ditë zyrtare pushimi: Dita e Flamurit dhe e Pavarësisë.')).toBeVisible();
  await dialog.getByLabel('Data').fill(proposed.split('-').toReversed().join('.'));
  await dialog.getByLabel('Data').press('Tab');
  await dialog.getByRole('button', { name: 'Krijo mbledhjen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Mbledhjet' }).click();
  await expect(band.getByRole('link', { name: /^e planifikuar më/u })).toBeVisible();
  await expect(band.getByRole('button')).toHaveCount(0);
});

import { expect } from '@playwright/test';
import { tabTo } from './support/keyboard.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

test('from an empty machine to a saved document by keyboard alone', async ({ launch }) => {
  test.slow();
  const { page, save } = await launch();
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  const press = async (name: string | RegExp) => {
    await tabTo(page, page.getByRole('button', { name }).first());
    await page.keyboard.press('Enter');
  };

  // The office.
  await tabTo(page, page.getByRole('combobox', { name: 'Qarku' }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Durrës' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field('Emri i institucionit')).not.toHaveValue('');
  await press('Vazhdo');

  // The committee and two members.
  await tabTo(page, page.getByRole('combobox', { name: 'Emri i organit' }));
  await page.keyboard.type('Komiteti Rajonal Antitrafik');
  await page.keyboard.press('Escape');
  await tabTo(page, field('Ngjitni ose shkruani listën'));
  await page.keyboard.insertText(
    'Emri\tMbiemri\tTitulli\tInstitucioni\tCilësia\nAna\tDervishi\tznj.\tPrefektura\tKryetare\nIlir\tHoxha\tz.\tPrefektura\tSekretar',
  );
  await press('Lexo listën');
  await expect(page.getByText('2 anëtarë gati për t’u shtuar.')).toBeVisible();
  await press('Përfundo');

  // A meeting.
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhjet' })).toBeVisible();
  await page.keyboard.press('Alt+n');
  const dialog = page.getByRole('dialog', { name: 'Mbledhje e re' });
  await tabTo(page, dialog.getByLabel('Vendi'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('sallën e mbledhjeve');
  await tabTo(page, dialog.getByRole('button', { name: 'Krijo mbledhjen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja e zakonshme' })).toBeVisible();
  await press('Shëno se u zhvillua');

  // Its agenda, moved by keys.
  await page.keyboard.press('Alt+2');
  await tabTo(page, field('Pikë e re'));
  await page.keyboard.type('Pika e parë');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Pika e dytë');
  await page.keyboard.press('Enter');
  await expect(field('Titulli i pikës 2')).toHaveValue('Pika e dytë');
  await tabTo(page, page.getByRole('button', { name: 'Pika 2: zhvendose' }));
  await page.keyboard.press('Alt+ArrowUp');
  await expect(field('Titulli i pikës 1')).toHaveValue('Pika e dytë');

  // Everybody present by one key, then one exception by another.
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: 'Të gjithë të pranishëm' })).toBeVisible();
  await page.keyboard.press('Shift+P');
  await expect(page.getByText('2 të pranishëm')).toBeVisible();
  const row = page.getByRole('radiogroup', { name: 'Prezenca: Ilir Hoxha' });
  await tabTo(page, row.getByRole('radio', { name: 'I pranishëm' }));
  await page.keyboard.press('m');
  await expect(row.getByRole('radio', { name: 'Me arsye' })).toBeChecked();

  // What was said.
  await page.keyboard.press('Alt+4');
  await press('Shto fjalë te pika 1');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await expect(field('Teksti i fjalës')).toBeFocused();
  await page.keyboard.type('U diskutua për fushatën.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Ilir');
  await page.keyboard.press('Enter');
  await expect(field('Teksti i fjalës').last()).toBeFocused();
  await page.keyboard.type('U ra dakord.');
  await page.keyboard.press('Escape');
  await expect(field('Teksti i fjalës')).toHaveCount(0);

  // The document.
  await page.keyboard.press('Alt+6');
  const files = await save(1, () => press('Ruaj si DOCX'));
  expect(files.size).toBe(1);
});

test('F1 shows the keys, Ctrl+K finds a meeting, F6 goes round the window, Escape closes and discards nothing', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhjet' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Tastet' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(/^Kërkoni/u)).toBeFocused();
  await page.keyboard.type('komiteti 07.10');
  await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese nr. 4' })).toBeVisible();

  await page.keyboard.press('Alt+1');
  const purpose = page.getByRole('textbox', { name: 'Qëllimi i mbledhjes (nëse shkruhet)' });
  await tabTo(page, purpose);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Fund.');
  await page.keyboard.press('Escape');
  await expect(purpose).toHaveValue(/Fund\.$/u);

  const seen = new Set<string>();
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('F6');
    seen.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  expect([...seen].toSorted()).toEqual(['HEADER', 'MAIN', 'NAV']);
});

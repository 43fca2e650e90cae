import { expect, type Page } from '@playwright/test';

/** The members of the sample as they would stand in the office's spreadsheet. */
const SPREADSHEET = [
  ['Nr.', 'Titulli', 'Emri', 'Mbiemri', 'Institucioni', 'Funksioni', 'Cilësia', 'E drejta e votës'],
  [
    '1',
    'z.',
    'Emër',
    'Prefekti',
    'Institucioni i Prefektit të Qarkut Durrës',
    'Prefekt i Qarkut Durrës',
    'Kryetar',
    'Po',
  ],
  ['2', 'znj.', 'Emër', 'Sekretarja', 'Institucioni i Prefektit të Qarkut Durrës', 'Specialiste', 'Sekretare', 'Jo'],
  ['3', 'znj.', 'Emër', 'Shëndetësia', 'Drejtoria Vendore e Kujdesit Shëndetësor', 'Përfaqësuese', 'Anëtare', 'Po'],
  ['4', 'z.', 'Emër', 'Kujdesi', 'Njësia Vendore e Kujdesit Shëndetësor', 'Përfaqësues', 'Anëtar', 'Po'],
  ['5', 'znj.', 'Emër', 'Mbrojtja', 'Njësia e Mbrojtjes së Fëmijëve, Bashkia Durrës', 'Përfaqësuese', 'Anëtare', 'Po'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** From an empty register to an office with one committee, its members pasted from a spreadsheet. */
export async function setUp(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Qarku' }).click();
  await page.getByRole('option', { name: 'Durrës' }).click();
  await expect(page.getByLabel('Emri i institucionit')).toHaveValue('Institucioni i Prefektit të Qarkut Durrës');
  await page.getByRole('button', { name: 'Vazhdo' }).click();
  await page.getByRole('combobox', { name: 'Emri i organit' }).fill('Komiteti Rajonal Antitrafik Durrës');
  await expect(page.getByLabel('Emri në rasën gjinore')).toHaveValue('Komitetit Rajonal Antitrafik Durrës');
  await page.keyboard.press('Tab');
  await page.getByLabel('Ngjitni ose shkruani listën').fill(SPREADSHEET);
  await page.getByRole('button', { name: 'Lexo listën' }).click();
  await page.getByLabel('Anëtarë nga data').fill('15.01.2020');
  await page.getByLabel('Anëtarë nga data').press('Tab');
  await expect(page.getByText('5 anëtarë gati për t’u shtuar.')).toBeVisible();
}

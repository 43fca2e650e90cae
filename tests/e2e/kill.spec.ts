import { expect, type Page } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

/** The most that may be lost, in milliseconds of typing. */
const LOST = 1000;
const WORDS = 'Anëtarët u njohën me gjendjen në terren dhe kërkuan bashkëpunim të përditshëm. ';

/** A key of an ordinary typist every so many milliseconds. */
const PACE = 25;

async function openStatement(page: Page): Promise<void> {
  await goToPart(page, /Procesverbali/u);
  await page.getByText(/^U kërkua bashkëpunim/u).click();
  const editor = page.getByRole('textbox', { name: 'Teksti i fjalës' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+End');
}

test('killed in the middle of typing, at most a second of it is missing, and it opens where it was', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, seedSample);
  let before = '';
  for (const keys of [40, 75, 130]) {
    const { page, kill } = await launch({ folder: data });
    if (before === '') await page.getByRole('link', { name: /07\.10\.2020/u }).click();
    await openStatement(page);
    const editor = page.getByRole('textbox', { name: 'Teksti i fjalës' });
    const stored = await editor.innerText();
    expect(stored.startsWith(before)).toBe(true);
    const typed = WORDS.repeat(3).slice(0, keys);
    const began = performance.now();
    await editor.pressSequentially(typed, { delay: PACE });
    const pace = (performance.now() - began) / keys;
    await kill();
    const leastKept = Math.max(0, keys - Math.ceil(LOST / pace));

    const again = await launch({ folder: data });
    await expect(again.page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese nr. 4' })).toBeVisible();
    await openStatement(again.page);
    before = await again.page.getByRole('textbox', { name: 'Teksti i fjalës' }).innerText();
    expect(`${stored}${typed}`.startsWith(before.trimEnd())).toBe(true);
    expect(before.length).toBeGreaterThanOrEqual(stored.length + leastKept);
    await again.kill();
  }
});

test('where the program is gone the window says so and keeps the text', async ({ folder, launch }) => {
  const { page, kill } = await launch({ folder: await seed(folder, seedSample) });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await openStatement(page);
  await kill();
  await page.keyboard.type(' Kjo fjali u shkrua pa program.');
  await expect(page.getByRole('alert').filter({ hasText: 'Programi nuk po përgjigjet' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'nuk ka humbur' })).toBeVisible();
  await expect(page.getByText('Kjo fjali u shkrua pa program.')).toBeVisible();
});

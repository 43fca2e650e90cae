import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { openLive, quietMeeting, say, seedToday, speaker, words } from './support/live.ts';
import { test } from './support/program.ts';
import { seed, seedSample, seedUnended } from './support/seed.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const [first, second] = quietMeeting().meeting.agenda;
const heading = (page: Page, number: number, title = '') =>
  page.getByRole('heading', { level: 2, name: `${number}. ${title}` });

test('a short meeting by keyboard alone: begun, spoken, gone on, gone back, undone and left', async ({
  folder,
  launch,
}) => {
  test.slow();
  const { page } = await launch({ folder: await seed(folder, seedToday) });
  await openLive(page);
  await expect(page.getByRole('navigation', { name: 'Pjesët e programit' })).toHaveCount(0);

  await expect(button(page, 'Fillo mbledhjen')).toBeFocused();
  await page.keyboard.press('Enter');

  // Two letters that one person alone has; the fingers finish the name, and none of it is in the text.
  await expect(heading(page, 1, first?.title)).toBeVisible();
  await expect(speaker(page)).toBeFocused();
  await page.keyboard.type('ço');
  await expect(page.getByText('Nuk u gjet askush.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(speaker(page)).toHaveValue('');
  await say(page, 'Ermira\n', 'fjm fushata nis në tetor.');
  await expect(words(page)).toHaveText('Mori fjalën dhe theksoi se fushata nis në tetor.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Paragrafi i dytë.');
  await page.keyboard.press('Control+Enter');

  // Two who begin alike: the list shows while typing, Enter takes the first, an arrow another one.
  await expect(speaker(page)).toBeFocused();
  await page.keyboard.type('an');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ndrysho folësin: znj. Anila Marku' })).toBeVisible();
  // The wrong one: back to the speaker from the empty text.
  await page.keyboard.press('Backspace');
  await say(page, 'en', 'Kërkoi njoftimin inf');
  await page.keyboard.type(' ');
  await expect(words(page).last()).toHaveText('Kërkoi njoftimin informoi të pranishmit se ');
  await page.keyboard.press('Backspace');
  await expect(words(page).last()).toHaveText('Kërkoi njoftimin inf ');
  await expect(page.getByRole('button', { name: 'Ndrysho folësin: z. Ëngjëll Kola' })).toBeVisible();

  // The next item, and back: the agenda says what was discussed.
  await page.keyboard.press('F10');
  await expect(heading(page, 2, second?.title)).toBeVisible();
  await say(page, 'ce', 'Videoja u shfaq.');
  await page.keyboard.press('F9');
  await expect(heading(page, 1)).toBeVisible();
  const agenda = page.getByRole('navigation', { name: 'Rendi i ditës' });
  await expect(agenda.getByRole('button', { name: /^1\..*po diskutohet/u })).toBeVisible();
  await expect(agenda.getByRole('button', { name: /^2\..*u diskutua/u })).toBeVisible();
  await page.keyboard.press('F10');
  await expect(speaker(page)).toBeFocused();

  // A key by mistake: undone with nothing but the keyboard.
  await expect(page.getByText('Videoja u shfaq.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Videoja u shfaq.')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Videoja u shfaq.')).toBeVisible();

  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Tastet e mbledhjes në zhvillim' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(speaker(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByText('Shtypni Esc edhe një herë për të dalë.')).toBeVisible();
  await page.keyboard.press('Escape');
  const statements = page.getByRole('list', { name: 'Fjalët për pikën 1' }).getByRole('listitem');
  await expect(statements).toHaveCount(2);
  await expect(statements.first()).toContainText('Paragrafi i dytë.');
  await expect(statements.first().locator('time')).toHaveText(/^\d\d:\d\d$/u);
  await expect(statements.last()).toContainText('Ëngjëll Kola');
});

test('killed before the first word and in the middle of one, it opens where it was', async ({ folder, launch }) => {
  test.slow();
  const data = await seed(folder, seedToday);
  const before = await launch({ folder: data });
  await openLive(before.page);
  await before.page.keyboard.press('Enter');
  await expect(speaker(before.page)).toBeFocused();
  await before.page.keyboard.press('F10');
  await expect(heading(before.page, 2)).toBeVisible();
  await say(before.page, 'er', '');
  const hour = before.page.getByRole('textbox', { name: 'Ora' });
  await expect(hour).toHaveValue(/^\d\d:\d\d$/u);
  const time = await hour.inputValue();
  await expect.poll(() => placeIn(data)).toMatch(/"speaker".*"at"|"at".*"speaker"/u);
  await before.kill();

  const again = await launch({ folder: data });
  await expect(heading(again.page, 2)).toBeVisible();
  await expect(words(again.page)).toBeFocused();
  await expect(again.page.getByRole('button', { name: 'Ndrysho folësin: znj. Ermira Hoxha' })).toBeVisible();
  await expect(again.page.getByRole('textbox', { name: 'Ora' })).toHaveValue(time);
  const typed = 'Gjendja në terren është e qetë dhe e njohur nga të gjithë. '.repeat(3).slice(0, 120);
  const began = performance.now();
  await words(again.page).pressSequentially(typed, { delay: 25 });
  const pace = (performance.now() - began) / typed.length;
  await again.kill();

  const { page } = await launch({ folder: data });
  await expect(words(page)).toBeFocused();
  const kept = await words(page).innerText();
  expect(typed.startsWith(kept.trimEnd())).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(typed.length - Math.ceil(1000 / pace));
  await page.keyboard.type(' Vijon.');
  await expect(words(page)).toHaveText(`${kept.trimEnd()} Vijon.`);
});

/** What the register holds of where the clerk is writing. */
function placeIn(folder: string): string {
  const database = new Database(join(folder, 'regjistri.db'), { readonly: true });
  const place = database.prepare("SELECT value FROM preference WHERE name = 'writing'").pluck().get();
  database.close();
  return String(place);
}

test('a meeting of another day gets no times by itself, a finalised one is only read', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedUnended) });
  await openLive(page);
  await expect(page.getByText('Mbledhje e datës 07.10.2020: orët nuk shënohen vetë.')).toBeVisible();
  await expect(speaker(page)).toBeFocused();
  await page.keyboard.type('mj');
  await expect(words(page)).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Ora' })).toHaveValue('');
});

test('the office’s own phrases: a new one works at once', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await page.getByRole('link', { name: 'Cilësimet' }).click();
  await button(page, 'Shto frazë').click();
  await page.keyboard.type('kpm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('kërkoi plan masash');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'u ruajt' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Fraza 13' })).toHaveValue('kërkoi plan masash');
});

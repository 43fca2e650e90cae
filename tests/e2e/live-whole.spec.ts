import { expect } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { openLive, quietMeeting, say, seedToday, speaker, words } from './support/live.ts';
import { test } from './support/program.ts';
import { seed } from './support/seed.ts';

const [first, second, third] = quietMeeting().meeting.agenda.map(({ title }) => title);

test('a whole meeting by keyboard alone, with the program killed in the middle of a word', async ({
  folder,
  launch,
}) => {
  test.slow();
  const data = await seed(folder, seedToday);
  const before = await launch({ folder: data });
  const heading = (page: typeof before.page, number: number, title = '') =>
    page.getByRole('heading', { level: 2, name: `${number}. ${title}` });
  await openLive(before.page);
  await before.page.keyboard.press('Enter');
  await expect(heading(before.page, 1, first)).toBeVisible();
  await say(before.page, 'er', 'fjm fushata nis sot.');
  await before.page.keyboard.press('Control+Enter');
  await say(before.page, 'ën', 'Kërkoi njoftim me shkrim.');
  await before.page.keyboard.press('Control+Enter');
  await before.page.keyboard.press('F2');
  await before.page.keyboard.type('Miratimi i planit të fushatës');
  await before.page.keyboard.press('Control+Enter');
  await expect(before.page.getByText('U miratua njëzëri, me 4 vota pro').first()).toBeVisible();
  await before.page.keyboard.press('F10');
  await expect(heading(before.page, 2, second)).toBeVisible();
  const typed = 'Videoja u shfaq para të gjithë anëtarëve dhe u diskutua. ';
  await say(before.page, 'il', '');
  await words(before.page).pressSequentially(typed, { delay: 30 });
  await before.kill();

  const { page } = await launch({ folder: data });
  await expect(heading(page, 2, second)).toBeVisible();
  await expect(words(page)).toBeFocused();
  const kept = (await words(page).innerText()).trimEnd();
  expect(typed.startsWith(kept)).toBe(true);
  // At most the last second is missing.
  expect(kept.length).toBeGreaterThanOrEqual(typed.trimEnd().length - 34);
  await page.keyboard.type(' Vijon.');
  await page.keyboard.press('F7');
  await page.keyboard.type('anil');
  await expect(page.getByText('Në sallë 3 nga 4 · kuorumi 3')).toBeVisible();
  await page.keyboard.press('F10');
  await expect(heading(page, 3, third)).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByRole('textbox', { name: 'Detyra', exact: true })).toBeFocused();
  await page.keyboard.type('Të shpërndajë fletëpalosjet');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bashkia Durrës');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Të shpërndajë fletëpalosjet (Bashkia Durrës)').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(speaker(page)).toBeFocused();
  await say(page, 'er', 'Falënderoi të pranishmit.');
  await page.keyboard.press('F10');
  await expect(page.getByRole('button', { name: 'Mbyll mbledhjen' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Mbledhja u mbyll në orën \d\d:\d\d\.$/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('list', { name: 'Fjalët për pikën 1' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('list', { name: 'Fjalët për pikën 2' })).toContainText('Vijon.');
  await expect(page.getByRole('complementary', { name: 'Kontrolli' })).toContainText(/gati për përfundim/iu);
  await goToPart(page, /Dokumentet/u);
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/u largua/u)
      .first(),
  ).toBeVisible();
});

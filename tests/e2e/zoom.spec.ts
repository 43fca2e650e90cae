import { expect } from '@playwright/test';
import { createMeeting, enterAgenda, enterAttendance, goToPart, say } from './support/enter-meeting.ts';
import { setUp } from './support/first-start.ts';
import { openLive, seedHeldToday, say as speakIn } from './support/live.ts';
import { test } from './support/program.ts';
import { seed } from './support/seed.ts';

/** 1280 × 800 at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

test('at 200 % zoom the whole way can be gone, and no screen has to be moved sideways', async ({ launch }) => {
  test.slow();
  const { page, save } = await launch({ context: ZOOMED });
  const expectNoSidewaysScrolling = async () => {
    const { wide, shown } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide, page.url()).toBeLessThanOrEqual(shown);
  };
  await expectNoSidewaysScrolling();
  await setUp(page);
  await expectNoSidewaysScrolling();
  await page.getByRole('button', { name: 'Përfundo' }).click();
  await createMeeting(page);
  await expectNoSidewaysScrolling();
  await page.getByRole('button', { name: 'Shëno se u zhvillua' }).click();
  await enterAgenda(page);
  await expectNoSidewaysScrolling();
  await enterAttendance(page);
  await expectNoSidewaysScrolling();
  await goToPart(page, /Procesverbali/u);
  await say(page, 1, 'Emër Prefekti', 'Fushata vijon gjatë gjithë muajit tetor.');
  await expectNoSidewaysScrolling();
  await goToPart(page, /Dokumentet/u);
  await expectNoSidewaysScrolling();
  await save(1, () => page.getByRole('button', { name: 'Ruaj si DOCX' }).click());
  for (const name of ['Organet', 'Njerëzit', 'Cilësimet']) {
    await page.getByRole('button', { name: 'Pjesët e programit' }).click();
    await page.getByRole('navigation', { name: 'Pjesët e programit' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScrolling();
  }
});

test('at 200 % zoom a meeting in progress can be kept, one part under the other', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedHeldToday), context: ZOOMED });
  await openLive(page);
  await speakIn(page, 'er', 'Fjala e parë.');
  for (const key of ['F2', 'F7', 'F8', 'F4', 'Shift+F4']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('complementary', { name: 'Salla' })).toBeVisible();
    const { wide, shown } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide, key).toBeLessThanOrEqual(shown);
    await page.keyboard.press('Escape');
  }
});

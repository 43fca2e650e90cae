import { expect } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

const MEETING = /07\.10\.2020/u;

test.beforeEach(({ shell }) => {
  test.skip(shell === 'electron', 'Electron shows one window');
});

test('a second window sees what the first one changes', async ({ folder, launch }) => {
  const running = await launch({ folder: await seed(folder, seedSample) });
  await running.page.getByRole('link', { name: MEETING }).click();
  await goToPart(running.page, /Thirrja/u);
  const second = await running.anotherWindow();
  await second.goto(running.page.url());
  const place = (page: typeof second) => page.getByRole('textbox', { name: 'Vendi', exact: true }).first();
  await expect(place(second)).toHaveValue(/^ambientet/u);
  await place(running.page).fill('sallën e mbledhjeve');
  await expect(place(second)).toHaveValue('sallën e mbledhjeve');
});

test('two windows that write one field: neither text is lost, and the clerk chooses', async ({ folder, launch }) => {
  const running = await launch({ folder: await seed(folder, seedSample) });
  await running.page.getByRole('link', { name: MEETING }).click();
  await goToPart(running.page, /Thirrja/u);
  const second = await running.anotherWindow();
  await second.goto(running.page.url());
  const place = (page: typeof second) => page.getByRole('textbox', { name: 'Vendi', exact: true }).first();
  await expect(place(second)).toHaveValue(/^ambientet/u);
  // The second window does not hear of the first one's change before it writes itself.
  await second.route('**/rpc/**', async (route) => {
    if (route.request().url().includes('meetings/update')) await heard;
    await route.continue();
  });
  const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
  await place(second).fill('sallën e dytë');
  await place(running.page).fill('sallën e parë');
  await expect(running.page.getByText(/u ruajt në orën/u)).toBeVisible();
  hear();
  const conflict = second.getByRole('alert').filter({ hasText: 'në një dritare tjetër' });
  await expect(conflict).toBeVisible();
  await expect(conflict).toContainText('sallën e parë');
  await expect(place(second)).toHaveValue('sallën e dytë');
  await conflict.getByRole('button', { name: 'Mbaj timen' }).click();
  await expect(place(running.page)).toHaveValue('sallën e dytë');
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

const WORDS = 'Teksti që shkruhet ndërsa disku është plot nuk humbet. ';

test('a full disk: the text stays on the screen, is told, and is stored once there is room', async ({
  folder,
  launch,
}) => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  test.skip(status !== 0, 'a small disk cannot be mounted here');
  try {
    const data = await seed(disk, seedSample);
    const { page, kill } = await launch({ folder: data });
    await page.getByRole('link', { name: /07\.10\.2020/u }).click();
    await goToPart(page, /Procesverbali/u);
    await page.getByText(/^U kërkua bashkëpunim/u).click();
    const editor = page.getByRole('textbox', { name: 'Teksti i fjalës' });
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+End');

    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, new Uint8Array(bavail * bsize));
    await page.keyboard.insertText(WORDS.repeat(200));
    const state = page.getByRole('status').filter({ hasText: 'Disku është plot' });
    await expect(state).toBeVisible();
    await expect(editor).toContainText(WORDS.trim());

    rmSync(filler);
    await page.getByRole('button', { name: 'Provo tani' }).click();
    await expect(state).toHaveCount(0);
    await expect(page.getByText(/^u ruajt në orën/u)).toBeVisible();
    await kill();

    const again = await launch({ folder: data });
    await expect(again.page.getByText(WORDS.trim()).first()).toBeVisible();
    await again.kill();
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});

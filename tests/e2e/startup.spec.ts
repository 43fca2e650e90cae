import { closeSync, copyFileSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

/** A register that was in use, closed. */
async function usedRegister(folder: string): Promise<{ data: string; file: string }> {
  const data = await seed(folder, seedSample);
  return { data, file: join(data, 'regjistri.db') };
}

test.describe('where the register does not open, the window says why, what was kept and what to do', () => {
  test('it is missing, and is found again without starting anew', async ({ folder, launch }) => {
    const { data, file } = await usedRegister(folder);
    const aside = join(folder, 'aside.db');
    copyFileSync(file, aside);
    rmSync(file);
    const { page } = await launch({ folder: data });
    await expect(page.getByRole('heading', { name: 'Regjistri nuk gjendet' })).toBeVisible();
    await expect(page.getByText('Nuk u krijua regjistër i ri')).toBeVisible();
    await expect(page.getByText(data).first()).toBeVisible();
    copyFileSync(aside, file);
    await page.getByRole('button', { name: 'Provo përsëri' }).click();
    await expect(page.getByRole('heading', { name: 'Mbledhjet' })).toBeVisible();
  });

  test('it is damaged', async ({ folder, launch }) => {
    const { data, file } = await usedRegister(folder);
    truncateSync(file, 100);
    const { page } = await launch({ folder: data });
    await expect(page.getByRole('heading', { name: 'Regjistri është i dëmtuar' })).toBeVisible();
    await expect(page.getByText('riktheni kopjen rezervë')).toBeVisible();
  });

  test('it is another program’s file', async ({ folder, launch }) => {
    const { data, file } = await usedRegister(folder);
    writeFileSync(file, 'një letër '.repeat(2000));
    truncateSync(file, 8192);
    const { page } = await launch({ folder: data });
    await expect(page.getByRole('heading', { name: /dëmtuar|nuk është regjistri/u })).toBeVisible();
  });

  test('it was made by a newer program', async ({ folder, launch }) => {
    const { data, file } = await usedRegister(folder);
    const raw = openSync(file, 'r+');
    // user_version stands at byte 60 of SQLite's header, big-endian.
    writeSync(raw, Uint8Array.of(0, 0, 0, 99), 0, 4, 60);
    closeSync(raw);
    const { page } = await launch({ folder: data });
    await expect(page.getByRole('heading', { name: 'Regjistri është i një versioni më të ri' })).toBeVisible();
    await expect(page.getByText('versioni i regjistrit: 99')).toBeVisible();
  });

  test('somebody else has it open, until they close it', async ({ folder, launch }) => {
    const { data } = await usedRegister(folder);
    const first = await launch({ folder: data });
    await expect(first.page.getByRole('heading', { name: 'Mbledhjet' })).toBeVisible();
    const { page } = await launch({ folder: data });
    await expect(page.getByRole('heading', { name: 'Regjistri është i hapur diku tjetër' })).toBeVisible();
    await first.kill();
    await page.getByRole('button', { name: 'Provo përsëri' }).click();
    await expect(page.getByRole('heading', { name: 'Mbledhjet' })).toBeVisible();
  });

  test('its folder is a file', async ({ folder, launch }) => {
    const blocked = join(folder, 'skedar');
    writeFileSync(blocked, '');
    const { page } = await launch({ folder: join(blocked, 'regjistri') });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('jo dosje')).toBeVisible();
  });
});

test('the page of the first start keeps its program running too: its stream of changes is open', async ({
  launch,
  shell,
}) => {
  test.skip(shell === 'electron', 'the program ends with its window there');
  const { page } = await launch();
  const watching = page.waitForRequest(/session\/watch/u);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Mirë se vini/u })).toBeVisible();
  await watching;
});

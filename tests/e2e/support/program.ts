import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import {
  _electron,
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Download,
  expect,
  type Page,
  test as playwright,
} from '@playwright/test';
import { chromiumForTests } from '../../support/browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ELECTRON = join(ROOT, 'node_modules/electron/dist', process.platform === 'win32' ? 'electron.exe' : 'electron');

export type ShellOption = { shell: 'browser' | 'electron' };

type Running = {
  page: Page;
  /** Another window on the same running program. */
  anotherWindow: () => Promise<Page>;
  /** Does what saves `count` files, each where the shell proposes, and gives their paths by their names. */
  save: (count: number, action: () => Promise<void>) => Promise<Map<string, string>>;
  /** As when the power goes. */
  kill: () => Promise<void>;
};

type Launch = (options?: { folder?: string; args?: string[]; context?: BrowserContextOptions }) => Promise<Running>;

type Fixtures = { folder: string; launch: Launch };

/** `launch` starts the program on the test's own new folder and shows its first window. */
export const test = playwright.extend<Fixtures & ShellOption, { chromium: Browser }>({
  shell: ['browser', { option: true }],
  chromium: [
    async ({ browserName: _ }, use) => {
      const browser = await chromium.launch(await chromiumForTests());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  folder: async ({ shell: _ }, use) => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ shell, folder, chromium: browser }, use, info) => {
    info.skip(shell === 'electron' && !existsSync(ELECTRON), 'the Electron binary is not installed');
    const stops: (() => Promise<void>)[] = [];
    await use(async ({ folder: data = join(folder, 'regjistri'), args = [], context = {} } = {}) => {
      const running =
        shell === 'electron' ? await inElectron(data, args) : await inBrowser(browser, data, args, context);
      stops.push(running.stop);
      return running;
    });
    for (const stop of stops) await stop();
  },
});

type Stoppable = Running & { stop: () => Promise<void> };

async function inBrowser(
  browser: Browser,
  data: string,
  args: string[],
  options: BrowserContextOptions,
): Promise<Stoppable> {
  const child = spawn(process.execPath, [join(ROOT, 'electron/browser.ts'), '--no-open', '--data', data, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { origin, code } = await announced(child);
  const context = await browser.newContext({ locale: 'sq-AL', ...options });
  // Nobody is there to answer a dialog: the shell then offers its files as downloads.
  await context.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined });
  });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByLabel('Kodi').fill(code);
  await page.getByRole('button', { name: 'Hyr' }).click();
  await expect(page.getByLabel('Kodi')).toHaveCount(0);
  return {
    page,
    async anotherWindow() {
      // A duplicated tab has its session from the first one.
      const session = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      const other = await context.newPage();
      await other.addInitScript((stored) => Object.assign(sessionStorage, JSON.parse(stored)), session);
      await other.goto(origin);
      return other;
    },
    async save(count, action) {
      const downloads: Download[] = [];
      const { promise: all, resolve: done } = Promise.withResolvers<void>();
      page.on('download', (download) => {
        if (downloads.push(download) === count) done();
      });
      await action();
      await all;
      const files = downloads.map(async (file) => [file.suggestedFilename(), await file.path()] as const);
      return new Map(await Promise.all(files));
    },
    kill: () => ended(child, 'SIGKILL'),
    async stop() {
      await context.close();
      await ended(child, 'SIGTERM');
    },
  };
}

/** The address and the code, as the program prints them where no browser is opened. */
async function announced(child: ChildProcess): Promise<{ origin: string; code: string }> {
  if (!child.stdout) throw new Error('The program has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, origin, first, last] = /(http:\/\/127\.0\.0\.1:\d+)\D+?(\d{3}) (\d{3})/u.exec(line) ?? [];
    if (origin !== undefined) return { origin, code: `${first}${last}` };
  }
  throw new Error('The program ended before it said where it is');
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function inElectron(data: string, args: string[]): Promise<Stoppable> {
  const app = await _electron.launch({ executablePath: ELECTRON, args: [ROOT, '--data', data, ...args] });
  const page = await app.firstWindow();
  return {
    page,
    anotherWindow: () => Promise.reject(new Error('Electron shows one window')),
    async save(count, action) {
      const folder = join(data, '..', 'ruajtur');
      mkdirSync(folder, { recursive: true });
      await app.evaluate(({ dialog }, to) => {
        dialog.showSaveDialog = async (...words: unknown[]) => {
          const { defaultPath = '' } = words.at(-1) as { defaultPath?: string };
          return { canceled: false, filePath: `${to}/${defaultPath.split(/[\\/]/u).at(-1)}` };
        };
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [to] });
      }, folder);
      await action();
      await expect.poll(() => readdirSync(folder).length).toBe(count);
      return new Map(readdirSync(folder).map((name) => [name, join(folder, name)]));
    },
    kill: () => ended(app.process(), 'SIGKILL'),
    stop: () => app.close(),
  };
}

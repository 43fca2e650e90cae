/// <reference lib="dom" />
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { startProgram } from '../../electron/app.ts';
import { linkTo } from '../../electron/shell/browser/run.ts';
import type { Connection, connect } from '../../renderer/api/connect.ts';
import { chromiumForTests } from './browser.ts';
import { type TestShell, testShell, writeWindow } from './browser-shell.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CONNECT = fileURLToPath(new URL('../../renderer/api/connect.ts', import.meta.url));

const PAGE =
  '<!doctype html><html lang="sq"><head><title>Dritarja</title><link rel="icon" href="/icon.svg"><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/connect.js"></script></head><body></body></html>';

/** What `connectIn` leaves in the page, and what a test puts there. */
export type ConnectedWindow = Window &
  typeof globalThis &
  Connection &
  Record<string, unknown> & { Page: { connect: typeof connect } };

declare const window: ConnectedWindow;

type Opened = { shell: TestShell; context: BrowserContext; page: Page; complaints: string[] };

export type ConnectPages = {
  /** A new session of the browser beside a program on a new register; `complaints` is what the browser says. */
  open: () => Promise<Opened>;
  /** The same, with the page in the program. */
  openIn: () => Promise<Opened>;
};

/** A window that shows nothing, with the page's side of the connection as it is built, in a real Chromium. */
export function connectPages(before: (prepare: () => Promise<() => Promise<void>>) => void): ConnectPages {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-'));
  let browser: Browser;
  before(async () => {
    const lib = { entry: CONNECT, formats: ['iife' as const], name: 'Page', fileName: () => 'connect.js' };
    await build({ configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, lib } });
    writeWindow(folder, { 'index.html': PAGE, 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    browser = await chromium.launch(await chromiumForTests());
    return async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    };
  });

  async function open(): Promise<Opened> {
    const program = startProgram({ folder: temporaryFolder() });
    onTestFinished(() => program.close());
    const shell = await testShell({ window: folder, router: program.router });
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    return { shell, context, page, complaints };
  }

  return {
    open,
    async openIn() {
      const opened = await open();
      const { page, shell } = opened;
      await page.goto(linkTo(shell.origin, shell.handover.linkCode()));
      const outcome = await connectIn(page);
      if (outcome !== 'in') throw new Error(outcome);
      return opened;
    },
  };
}

/** What the page's `connect` and the codes that are typed after it come to: whether it is in, or why not. */
export function connectIn(page: Page, ...codes: string[]): Promise<string> {
  return page.evaluate(async (typed) => {
    try {
      let entry = await window.Page.connect();
      for (const code of typed) if ('needsCode' in entry) entry = await entry.needsCode(code);
      if ('needsCode' in entry) return 'needs a code';
      Object.assign(window, entry);
      return 'in';
    } catch (error) {
      return String(error);
    }
  }, codes);
}

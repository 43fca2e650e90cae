/** The real `main.ts` and `preload.ts` on the fake Electron, with a page of the tests' own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onTestFinished, vi } from 'vitest';
import type { Connection } from '../../renderer/api/host.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Fake = typeof import('./fake-electron/index.ts');
type Options = { words?: string[]; isPackaged?: boolean; before?: (fake: Fake, home: string) => void };

const STREAMS = ['unhandledRejection', 'uncaughtException'] as const;
let loads = 0;

/** A module of the page, which is read anew with each page. */
function freshly(file: string) {
  const path = join(import.meta.dirname, '../..', file);
  return import(/* @vite-ignore */ `${path}?load=${++loads}`);
}

/** Reads `main.ts` as a fresh process would, before the app is ready. Everything of its own lies under `home`. */
export async function loadMain({ words = [], isPackaged = false, before }: Options = {}) {
  const home = temporaryFolder();
  const application = join(home, 'program');
  mkdirSync(join(application, 'out/renderer'), { recursive: true });
  writeFileSync(join(application, 'out/renderer/index.html'), '<!doctype html><title>Procesverbali</title>');
  writeFileSync(join(application, 'out/renderer/preview.html'), '<!doctype html><title>Dokumenti</title>');
  vi.resetModules();
  vi.stubEnv('XDG_DATA_HOME', home);
  const argv = process.argv;
  process.argv = isPackaged ? ['procesverbali', ...words] : ['electron', '.', ...words];
  const listeners = STREAMS.map((event) => process.listeners(event as 'exit'));
  const fake = await import('./fake-electron/index.ts');
  fake.app.isPackaged = isPackaged;
  fake.app.appPath = application;
  fake.pages.load = async (contents) => {
    const page = new fake.FakePage(contents.mainFrame.url);
    fake.speaking.contents = contents;
    vi.stubGlobal('window', page);
    vi.stubGlobal('location', page.location);
    // Each page load has a preload of its own.
    await freshly('electron/preload.ts');
  };
  before?.(fake, home);
  onTestFinished(async () => {
    await end(fake);
    process.argv = argv;
    STREAMS.forEach((event, index) => {
      for (const one of process.listeners(event as 'exit')) {
        if (!listeners[index]?.includes(one)) process.removeListener(event, one);
      }
    });
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });
  await import('../../electron/main.ts');
  const profile = join(home, 'procesverbali-dritarja');
  return { fake, home, register: join(home, 'procesverbali'), profile, log: join(profile, 'gabimet.log') };
}

/** The program with its window open. */
export async function startWindow(options: Options = {}) {
  const loaded = await loadMain(options);
  loaded.fake.app.becomeReady();
  return { ...loaded, window: await shownWindow(loaded) };
}

/** The window once it is shown, or why the program ended instead. */
async function shownWindow({ fake: { BrowserWindow, machine }, log }: { fake: Fake; log: string }) {
  const window = await vi.waitFor(
    () => {
      const [first] = BrowserWindow.getAllWindows();
      if (!first?.isShown && machine.exitCode === undefined) throw new Error('Nothing is shown');
      return first;
    },
    { interval: 5, timeout: 5_000 },
  );
  if (window) return window;
  throw new Error(`It ended: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`);
}

/** The page's own script: the connection that the window's renderer would have. */
export async function connectPage(): Promise<Connection> {
  const { electronConnection } = await freshly('renderer/api/electron-connection.ts');
  return electronConnection();
}

/** A page that hands over a port by itself; gives the end that it keeps. */
export function postPort(data: unknown = 'port', from: object = {}): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const { window } = globalThis as unknown as { window: InstanceType<Fake['FakePage']> };
  window.postMessage(data, window.location.origin, [port2], from);
  onTestFinished(() => port1.close());
  return port1;
}

/** Ends the program as the menu does and waits until it has ended. */
export async function end(fake: Fake): Promise<number> {
  fake.app.quit();
  return vi.waitFor(
    () => {
      if (fake.machine.exitCode === undefined) throw new Error('It has not ended');
      return fake.machine.exitCode;
    },
    { interval: 5, timeout: 6_000 },
  );
}

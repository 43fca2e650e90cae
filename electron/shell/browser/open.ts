import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appWindow, defaultBrowser, findChromium, hasDisplay, type Launch, type Machine } from './browsers.ts';

/** How long a browser that was opened may take until its page is there, before another way is offered beside it. */
const PATIENCE_MS = 20_000;
/** How long a browser that is told to end may take. */
const FAREWELL_MS = 3_000;

export type Opening = {
  /** Whether a browser has shown the page. */
  isOpened: boolean;
  /** Ends the browser that was started for this program alone. */
  close: () => Promise<void>;
};

/**
 * Opens the page: a Chromium as a window of its own, else the browser that the computer uses. `settled` settles when a page
 * has come, or when nobody waits for one any more.
 */
export async function openPage(
  page: { redirect: string; profile: string },
  settled: Promise<void>,
  machine: Machine,
): Promise<Opening> {
  const nothing = { isOpened: false, close: async () => undefined };
  if (!hasDisplay(machine)) return nothing;
  const chromium = findChromium(machine);
  if (chromium !== undefined) {
    const browser = start(appWindow(chromium, page, machine));
    const outcome = await outcomeOf(browser, settled);
    if (outcome !== 'failed') return { isOpened: outcome === 'settled', close: () => end(browser) };
  }
  const outcome = await outcomeOf(start(defaultBrowser(page, machine)), settled);
  return { ...nothing, isOpened: outcome === 'settled' };
}

const start = ({ command, args }: Launch) => spawn(command, args, { stdio: 'ignore' });

/** A browser may end well before its page is there: it has handed it over to one that ran already. */
async function outcomeOf(browser: ChildProcess, settled: Promise<void>): Promise<'settled' | 'failed' | 'late'> {
  const { promise, resolve } = Promise.withResolvers<'settled' | 'failed' | 'late'>();
  const timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  browser.once('error', () => resolve('failed'));
  browser.once('exit', (code) => code !== 0 && resolve('failed'));
  void settled.then(() => resolve('settled'));
  return promise.finally(() => clearTimeout(timer));
}

async function end(browser: ChildProcess): Promise<void> {
  const isRunning = () => browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null;
  if (!isRunning()) return;
  const gone = once(browser, 'exit');
  browser.kill();
  const timer = setTimeout(() => browser.kill('SIGKILL'), FAREWELL_MS);
  await gone;
  clearTimeout(timer);
}

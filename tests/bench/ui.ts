/** The window in a browser: how fast it starts, follows the fingers and opens a large meeting, and what it weighs. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { fillDemo } from '../../electron/demo/index.ts';
import { bundleTable } from './bundle.ts';
import { keysToPaint, shownAfterLoad, shownAfterRoute } from './in-page.ts';
import { importLarge, launch, NO_REFRESH_WAIT, newPage } from './large.ts';
import { type Served, serveProgram } from './program.ts';
import { markdownTable, median, milliseconds, percentile } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WINDOW = resolve(ROOT, 'out/renderer');
const TODAY = '2026-03-11';
const REPETITIONS = 7;
const KEYS = 300;
const KEY_DELAY = 40;
/** Only letters that every keyboard has a key for: others come without a press. */
const TYPED = 'fjala pas fjale ';

/** What is on the screen when it can be worked with. */
const USABLE = { empty: 'p', list: 'main table tbody tr', statements: 'main [data-statement]' };

/** Builds the window and gives the figures as Markdown. */
export async function benchUi(): Promise<string> {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const served = await serveProgram(WINDOW);
  try {
    await fillDemo(served.client, { today: TODAY });
    const large = await importLarge(served.client);
    const start = await measureStart(served);
    const opening = await measureOpening(served, large);
    const typing = await measureTyping(served, large);
    return [measuredTable({ start, opening, typing }), bundleTable(WINDOW)].join('\n\n');
  } finally {
    await served.close();
  }
}

type Start = { empty: number[]; program: number[]; emptyPage: number[]; programPage: number[] };

/** Each browser is new, so that nothing is warm; with an empty page and with the program in turn. */
async function measureStart(served: Served): Promise<Start> {
  const start: Start = { empty: [], program: [], emptyPage: [], programPage: [] };
  await startedWith(served.emptyPage, USABLE.empty); // the first one also reads the browser from the disk
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const empty = await startedWith(served.emptyPage, USABLE.empty);
    const program = await startedWith(served.link(), USABLE.list);
    start.empty.push(empty.launch + empty.page);
    start.emptyPage.push(empty.page);
    start.program.push(program.launch + program.page);
    start.programPage.push(program.page);
  }
  return start;
}

async function startedWith(address: string, selector: string): Promise<{ launch: number; page: number }> {
  const before = performance.now();
  const browser = await launch();
  try {
    const page = await newPage(browser);
    const launched = performance.now() - before;
    return { launch: launched, page: await shownAfterLoad(page, address, selector) };
  } finally {
    await browser.close();
  }
}

/** From the list to the statements, each time in a new window. */
async function measureOpening(served: Served, meeting: number): Promise<number[]> {
  const times: number[] = [];
  const browser = await launch();
  try {
    await startedWith(served.emptyPage, USABLE.empty); // the first one also reads the browser from the disk
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      const page = await newPage(browser);
      await openList(page, served);
      times.push(await shownAfterRoute(page, routeOf(meeting), USABLE.statements));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function measureTyping(served: Served, meeting: number): Promise<number[]> {
  const browser = await launch(NO_REFRESH_WAIT);
  try {
    const page = await newPage(browser);
    await openList(page, served);
    await shownAfterRoute(page, routeOf(meeting), USABLE.statements);
    await page.locator(USABLE.statements).first().getByRole('textbox').click();
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    return await keysToPaint(page, () => page.keyboard.type(TYPED.repeat(KEYS).slice(0, KEYS), { delay: KEY_DELAY }));
  } finally {
    await browser.close();
  }
}

/** The program reopens where it was, which is not the list after a meeting has been looked at. */
async function openList(page: Page, { client, link }: Served): Promise<void> {
  await client.session.remember({ route: '/mbledhjet' });
  await shownAfterLoad(page, link(), USABLE.list);
}

const routeOf = (meeting: number) => `#/mbledhjet/${meeting}/procesverbali`;

type Measured = { start: Start; opening: number[]; typing: number[] };

function measuredTable({ start, opening, typing }: Measured): string {
  const limit = 1.5 * median(start.empty) + 300;
  return markdownTable(
    ['measured', 'median', 'p99', 'target', 'reached'],
    [
      row('browser started with an empty page', start.empty),
      row('browser started with the program, to the list of meetings', start.program, { most: limit, share: 0.5 }),
      row('of these, the empty page alone', start.emptyPage),
      row('of these, the program’s page alone', start.programPage),
      row('key to paint in a statement of 12,000 letters', typing, { most: 16, share: 0.99 }),
      row('opening a meeting of 120 members and 600 statements', opening, { most: 300, share: 0.5 }),
    ],
  );
}

function row(name: string, times: readonly number[], target?: { most: number; share: number }): string[] {
  const figures = [`${name} (${times.length})`, milliseconds(median(times)), milliseconds(percentile(times, 0.99))];
  if (!target) return [...figures, '', ''];
  const isReached = percentile(times, target.share) <= target.most;
  const which = target.share === 0.5 ? 'median' : 'p99';
  return [...figures, `${which} ≤ ${milliseconds(target.most)}`, isReached ? 'yes' : 'no'];
}

/** Minutes while people talk: how fast the words and the speakers follow the keys, and how fast a statement is stored. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { implement } from '@orpc/server';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { startProgram } from '../../electron/app.ts';
import type { AppRouter } from '../../electron/rpc/router.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { clientOverHttp } from '../../renderer/api/client.ts';
import { type Client, contract } from '../../shared/contract/index.ts';
import { setUpOffice } from '../e2e/support/seed.ts';
import { serveRouter } from '../support/serve-router.ts';
import { keysToPaint, shownAfterLoad, shownAfterRoute } from './in-page.ts';
import { importLarge, launch, NO_REFRESH_WAIT, newPage, SAID } from './large.ts';
import { type Served, serveProgram } from './program.ts';
import { markdownTable, median, milliseconds, percentile } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WINDOW = resolve(ROOT, 'out/renderer');
const STORED = 300;
const ROUNDS = 6;
const KEY_DELAY = 40;
const TYPED = 'fjala pas fjale ';
const KEYS = 400;
const SEARCHES = 30;
/** As many letters as find one of 120 members and leave many to choose from on the way. */
const NAME = 'emer anetari 11';

/** Builds the window and gives the figures as Markdown. */
export async function benchLive(): Promise<string> {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const stored = await measureStored();
  const served = await serveProgram(WINDOW);
  try {
    await setUpOffice(served.client);
    const meeting = await importLarge(served.client);
    const keys = await measureKeys(served, meeting);
    return table({ ...stored, ...keys });
  } finally {
    await served.close();
  }
}

type Stored = { bare: number[]; wire: number[]; statement: number[] };

/** In turn, so that what else the machine does meets all three alike. */
async function measureStored(): Promise<Stored> {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-bench-'));
  const program = startProgram({ folder: join(folder, 'regjistri') });
  const bare = bareInsert(join(folder, 'bare.db'));
  const { address, close } = await serveRouter(program.router);
  const idle = await serveRouter(answeringOnly(program.router));
  try {
    const meeting = await importLarge(inProcess(program.router));
    const client: Client = clientOverHttp(address);
    const unstored: Client = clientOverHttp(idle.address);
    const { agenda } = (await client.meetings.get({ id: meeting })).content.meeting;
    const item = agenda.at(-1)?.id ?? 0;
    const times: Stored = { bare: [], wire: [], statement: [] };
    const measures = [
      [times.bare, async (text: string) => bare.insert(text)],
      [times.wire, (text: string) => unstored.statements.add({ item, text, at: '10:30' })],
      [times.statement, (text: string) => client.statements.add({ item, text, at: '10:30' })],
    ] as const;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [found, store] of measures) {
        for (let index = 0; index < STORED / ROUNDS; index += 1) {
          found.push(await timed(() => store(`${SAID} ${round} ${index}`)));
        }
      }
    }
    return times;
  } finally {
    close();
    idle.close();
    bare.close();
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same call over the same wire, answered without a word being stored. */
function answeringOnly(router: AppRouter): AppRouter {
  const add = implement(contract.statements.add).handler(() => ({ id: 1, revision: 1 }));
  return { ...router, statements: { ...router.statements, add } } as AppRouter;
}

/** A table of texts in a database that keeps its promises as the register does. */
function bareInsert(file: string) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE statement (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const statement = database.prepare('INSERT INTO statement (text) VALUES (?)');
  return { insert: (text: string) => statement.run(text), close: () => database.close() };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

type Keys = { words: number[]; search: number[] };

async function measureKeys({ client, link }: Served, meeting: number): Promise<Keys> {
  const browser = await launch(NO_REFRESH_WAIT);
  try {
    const page = await newPage(browser);
    await client.session.remember({ route: '/mbledhjet' });
    await shownAfterLoad(page, link(), 'main table tbody tr');
    await shownAfterRoute(page, `#/mbledhjet/${meeting}/zhvillim`, '[role="combobox"]');
    await page.getByRole('combobox').focus();
    const search = await keysToPaint(page, () => searchAgain(page));
    await page.keyboard.type(NAME);
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.type('F');
    const words = await keysToPaint(page, () =>
      page.keyboard.type(TYPED.repeat(KEYS).slice(0, KEYS), { delay: KEY_DELAY }),
    );
    return { words, search };
  } finally {
    await browser.close();
  }
}

async function searchAgain(page: Page): Promise<void> {
  for (let search = 0; search < SEARCHES; search += 1) {
    await page.keyboard.type(NAME, { delay: KEY_DELAY });
    await page.keyboard.press('Escape', { delay: KEY_DELAY });
  }
}

function table({ bare, wire, statement, words, search }: Stored & Keys): string {
  const most = 3 * median(bare) + median(wire);
  const isStored = median(statement) <= most;
  return markdownTable(
    ['120 members, 60 items, 600 statements', 'median', 'p99', 'target', 'reached'],
    [
      [...figures('bare insert of the text', bare), '', ''],
      [...figures('the wire alone: the same call, answered at once', wire), '', ''],
      [
        ...figures('a statement stored through the whole stack', statement),
        `median ≤ ${milliseconds(most)}`,
        yes(isStored),
      ],
      keyRow('key to paint in the running text', words),
      keyRow('key to paint in the search of a speaker', search),
    ],
  );
}

const figures = (name: string, times: readonly number[]) => [
  `${name} (${times.length})`,
  milliseconds(median(times)),
  milliseconds(percentile(times, 0.99)),
];

function keyRow(name: string, times: readonly number[]): string[] {
  return [...figures(name, times), `p99 ≤ ${milliseconds(16)}`, yes(percentile(times, 0.99) <= 16)];
}

const yes = (isReached: boolean) => (isReached ? 'yes' : 'no');

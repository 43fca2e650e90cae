/** What keeping the register safe costs: saving, copying beside a writer, checking, restoring, opening. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { openApp, startProgram } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import type { Waiter } from '../../electron/services/keeper.ts';
import { checkSeals } from '../../electron/store/check/chains.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { keeperApart } from '../../electron/workers/keeper.ts';
import { bigRegister, manySeals } from './big-register.ts';
import { markdownTable, median, milliseconds, percentile } from './statistics.ts';

const COMMITS = 1000;
const SEALS = 50_000;
const SIZES_MB = [200, 1000];
const WRITES_A_SECOND = 20;
const STALL_TARGET_MS = 100;

/** Gives the figures as Markdown. It fills about 6 GB of the temporary folder meanwhile. */
export async function benchSafety(): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), 'procesverbali-bench-'));
  try {
    const parts = [await saving(base), ...(await sizes(base)), sealing(base)];
    return parts.join('\n\n');
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** In turn, so that what else the machine does meets both alike. */
async function saving(base: string): Promise<string> {
  const { folder, item } = await bigRegister(base, 5);
  const program = startProgram({ folder });
  const client = inProcess(program.router);
  const { id, revision } = await client.statements.add({ item, text: 'fillimi' });
  const bare = new Database(join(base, 'bare.db'));
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'temp_store = MEMORY',
    'foreign_keys = ON',
    'recursive_triggers = ON',
  ]) {
    bare.pragma(pragma);
  }
  bare.exec('CREATE TABLE statement (id INTEGER PRIMARY KEY, text TEXT, revision INTEGER) STRICT');
  bare.exec("INSERT INTO statement VALUES (1, '', 1)");
  const update = bare.prepare('UPDATE statement SET text = ?, revision = revision + 1 WHERE id = 1');
  const times = { bare: [] as number[], store: [] as number[] };
  let current = revision;
  for (let n = 0; n < COMMITS; n += 1) {
    const text = `Fjala që po shkruhet. ${'teksti '.repeat(40)} ${n}`;
    times.bare.push(await timed(() => bare.transaction(() => update.run(text)).immediate()));
    times.store.push(
      await timed(async () => {
        ({ revision: current } = await client.statements.update({ id, revision: current, text }));
      }),
    );
  }
  bare.close();
  await program.close();
  const row = (name: string, values: number[]) => [
    name,
    String(Math.round((1000 * values.length) / values.reduce((sum, value) => sum + value, 0))),
    milliseconds(median(values)),
    milliseconds(percentile(values, 0.99)),
  ];
  return markdownTable(
    [`autosave, ${COMMITS} commits each`, 'commits/s', 'median', 'p99'],
    [
      row('bare better-sqlite3, same pragmas, one update', times.bare),
      row('a statement through the program: undo step, audit line, triggers', times.store),
    ],
  );
}

async function sizes(base: string): Promise<string[]> {
  const tables: string[] = [];
  for (const megabytes of SIZES_MB) tables.push(await oneSize(base, megabytes));
  return tables;
}

async function oneSize(base: string, megabytes: number): Promise<string> {
  const { folder, item } = await bigRegister(base, megabytes);
  const file = registerFile(folder);
  const plain = await timed(() =>
    execFileSync('sh', ['-c', 'cp "$1" "$2" && sync "$2"', 'sh', file, join(base, 'cp.db')]),
  );
  rmSync(join(base, 'cp.db'));
  const place = join(base, 'kopjet');
  mkdirSync(place);
  const opening = await timed(async () => {
    const app = openApp({ folder, mode: 'write' });
    await inProcess(app.router).meetings.list({});
    await app.close();
  });
  const copied = await copyBesideWriter(folder, item, place);
  const keeper = keeperApart();
  const waiter: Waiter = { tell: () => undefined, signal: new AbortController().signal };
  const at = new Date().toISOString();
  const checking = await timed(() => keeper.check({ folder, at }, waiter));
  await keeper.close();
  const app = openApp({ folder, mode: 'folder' });
  const { safety } = inProcess(app.router);
  const [found] = await safety.copies({ folder: place });
  const examining = await timed(() => safety.examine({ file: found?.file ?? '' }));
  const restoring = await timed(() => safety.restore({ file: found?.file ?? '', lost: 0 }));
  await app.close();
  rmSync(folder, { recursive: true });
  rmSync(place, { recursive: true });
  const isReached = copied.writer < STALL_TARGET_MS && copied.loop < STALL_TARGET_MS;
  return markdownTable(
    [`register of ${megabytes} MB (${Math.round(copied.size / 1e6)} MB on disk)`, 'measured', 'beside'],
    [
      ['cp and fsync of the same file', seconds(plain), ''],
      [
        'copy: pages read and checked, with a writer at 20/s',
        seconds(copied.read),
        `${(copied.read / plain).toFixed(1)} × cp`,
      ],
      ['copy: encrypted and read back', seconds(copied.encrypted), ''],
      [
        'longest stall of the writer',
        milliseconds(copied.writer),
        `under ${STALL_TARGET_MS} ms: ${isReached ? 'yes' : 'no'}`,
      ],
      ['longest stall of the event loop', milliseconds(copied.loop), `${copied.writes} writes meanwhile, all stored`],
      ['check of the live register', seconds(checking), ''],
      ['a copy decrypted and checked (rehearsal)', seconds(examining), ''],
      ['a copy restored, decrypted and checked anew', seconds(restoring), ''],
      ['opened, listed, closed', milliseconds(opening), ''],
    ],
  );
}

type Copied = { size: number; read: number; encrypted: number; writer: number; loop: number; writes: number };

/** A clerk who saves twenty times a second, in the process that the window talks to, while a thread copies. */
async function copyBesideWriter(folder: string, item: number, place: string): Promise<Copied> {
  const program = startProgram({ folder });
  const client = inProcess(program.router);
  const { id, revision } = await client.statements.add({ item, text: 'fillimi' });
  const { size } = statSync(registerFile(folder));
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const keeper = keeperApart();
  const steps: Record<string, number> = {};
  let last = performance.now();
  let step = 'read';
  const next = (name: string) => {
    const now = performance.now();
    steps[step] = (steps[step] ?? 0) + now - last;
    last = now;
    step = name;
  };
  const waiter: Waiter = { tell: ({ step: name }) => next(name), signal: new AbortController().signal };
  const writing = keepWriting(client, id, revision);
  loop.enable();
  const outcomes = await keeper.copy(
    { folder, targets: [{ folder: place }], now: new Date().toISOString(), app: 'bench', rotates: false },
    waiter,
  );
  next('done');
  loop.disable();
  const { latencies, stored } = await writing.end();
  await keeper.close();
  await program.close();
  if (!outcomes.every((outcome) => 'file' in outcome)) throw new Error(JSON.stringify(outcomes));
  return {
    size,
    read: (steps.read ?? 0) + (steps.check ?? 0),
    encrypted: (steps.encrypt ?? 0) + (steps.confirm ?? 0),
    writer: Math.max(...latencies),
    loop: loop.max / 1e6,
    writes: stored,
  };
}

function keepWriting(client: AppClient, id: number, first: number) {
  const latencies: number[] = [];
  let isOver = false;
  const running = (async () => {
    let revision = first;
    while (!isOver) {
      latencies.push(
        await timed(async () => {
          ({ revision } = await client.statements.update({ id, revision, text: `teksti ${latencies.length}` }));
        }),
      );
      await pause(1000 / WRITES_A_SECOND);
    }
    return revision - first;
  })();
  return {
    async end() {
      isOver = true;
      return { latencies, stored: await running };
    },
  };
}

function sealing(base: string): string {
  const file = join(base, 'vulat.db');
  const database = new Database(file);
  database.exec(`CREATE TABLE seal (seq INTEGER PRIMARY KEY, meta TEXT NOT NULL, content BLOB NOT NULL,
    content_sha256 TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE) STRICT`);
  manySeals(database, SEALS);
  const began = performance.now();
  const { checked, finding } = checkSeals(database);
  const took = performance.now() - began;
  database.close();
  if (finding) throw new Error(JSON.stringify(finding));
  return `Seal chain of ${checked} records of 2 KB verified in ${seconds(took)} (${Math.round(checked / (took / 1000))} a second).`;
}

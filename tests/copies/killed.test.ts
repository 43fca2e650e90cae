import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { checked } from '../support/checked.ts';
import { kills } from '../support/kills.ts';
import { copiedOffice, finaliseAnother } from '../support/office-with-copies.ts';

const WORKER = fileURLToPath(new URL('../support/copies-worker.ts', import.meta.url));

type Ending = { done: number | undefined; took: number };
type Hit = { operation: number } | { after: number };

async function run(words: readonly string[], hit?: Hit): Promise<Ending> {
  const own = hit && 'operation' in hit ? [String(hit.operation)] : [];
  const worker = spawn(process.execPath, [WORKER, ...words, ...own], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ending: Ending = { done: undefined, took: 0 };
  let began = 0;
  worker.on('message', (message) => {
    if (message === 'begun') {
      began = performance.now();
      if (hit && 'after' in hit) setTimeout(() => worker.kill('SIGKILL'), hit.after);
    } else {
      ending.done = Number(message);
      ending.took = performance.now() - began;
    }
  });
  await once(worker, 'exit');
  return ending;
}

/** By turns before some work on a file, from the first to the last, and at a moment. */
function hits(count: number, { done = 0, took }: Ending): Hit[] {
  return Array.from({ length: count }, (_, kill) => {
    const part = (kill + 0.5) / count;
    return kill % 4 === 3 ? { after: part * took * 1.1 } : { operation: Math.round(1 + part * (done - 1)) };
  });
}

const KILLS = kills(6);

/** An office with one copy in its place and a record that is newer; closed, and given anew by `fresh`. */
async function office() {
  const { data, usb, client, close } = await copiedOffice();
  await client.safety.setRules({ targets: [usb], daily: false, atClosing: false });
  const [made] = await client.safety.copy({});
  await finaliseAnother(client);
  await close();
  let number = 0;
  const fresh = () => {
    number += 1;
    const place = join(usb, '..', `kopja-${number}`);
    mkdirSync(place);
    cpSync(data, join(place, 'regjistri'), { recursive: true });
    cpSync(usb, join(place, 'usb'), { recursive: true });
    return { data: join(place, 'regjistri'), usb: join(place, 'usb') };
  };
  return { fresh, copy: made?.file ?? '' };
}

/** The program starts, and the register is whole; gives its meetings' days. */
async function startAgain(data: string): Promise<string[]> {
  const app = openApp({ folder: data, mode: 'folder' });
  const client = inProcess(app.router);
  const days = (await client.meetings.list({})).map(({ date }) => date).toSorted();
  await app.close();
  expect((await checked(data)).findings).toEqual([]);
  expect(readdirSync(data).filter((name) => /part|tmp/u.test(name))).toEqual([]);
  return days;
}

describe('a program that is killed', () => {
  it(`while it makes a copy leaves the older copies whole and no half one (${KILLS} times)`, async () => {
    const { fresh } = await office();
    const whole = fresh();
    const ending = await run([whole.data, 'copy', whole.usb]);
    expect(ending.done).toBeGreaterThan(5);
    for (const hit of hits(KILLS, ending)) {
      const { data, usb } = fresh();
      const before = readdirSync(usb);
      await run([data, 'copy', usb], hit);
      expect(await startAgain(data)).toEqual(['2020-10-07', '2020-11-04']);
      const app = openApp({ folder: data, mode: 'folder' });
      const { safety } = inProcess(app.router);
      const found = await safety.copies({ folder: usb });
      expect(found.length).toBeGreaterThanOrEqual(before.length / 2);
      for (const { file } of found) expect((await safety.examine({ file })).report.findings).toEqual([]);
      // The next copy clears away what the killed one left.
      const [next] = await safety.copy({ to: { folder: usb } });
      expect(next?.reason === undefined || next.reason === 'target-exists', JSON.stringify(next)).toBe(true);
      expect(readdirSync(usb).filter((name) => name.includes('.part'))).toEqual([]);
      await app.close();
    }
  }, 900_000);

  it(`while it restores leaves the whole old register or the whole new one (${KILLS} times)`, async () => {
    const { fresh, copy } = await office();
    const whole = fresh();
    const ending = await run([whole.data, 'restore', copy]);
    expect(await startAgain(whole.data)).toEqual(['2020-10-07']);
    const outcomes = { old: 0, new: 0 };
    for (const hit of hits(KILLS, ending)) {
      const { data } = fresh();
      const { done } = await run([data, 'restore', copy], hit);
      expect(existsSync(join(data, 'regjistri.db')), JSON.stringify(hit)).toBe(true);
      const days = await startAgain(data);
      const isNew = days.length === 1;
      expect(days).toEqual(isNew ? ['2020-10-07'] : ['2020-10-07', '2020-11-04']);
      outcomes[isNew ? 'new' : 'old'] += 1;
      if (done !== undefined) expect(isNew).toBe(true);
    }
    expect(outcomes.old + outcomes.new).toBe(KILLS);
    expect(outcomes.old).toBeGreaterThan(0);
    if (KILLS >= 40) expect(outcomes.new).toBeGreaterThan(0);
  }, 900_000);
});

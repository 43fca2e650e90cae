import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { checked } from '../support/checked.ts';
import { kills } from '../support/kills.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WORKER = fileURLToPath(new URL('../support/finalise-worker.ts', import.meta.url));
const KILLS = kills(5);

/** When it is hit: before a statement of its own, so many milliseconds after it began, or as soon as it says that it is done. */
type Hit = { statement: number } | { after: number } | 'done';

type Ending = { isDone: boolean; statements: number; took: number };

/** Finalises in a process of its own, which is killed. */
async function finaliseKilled(folder: string, meeting: number, hit?: Hit): Promise<Ending> {
  const own = typeof hit === 'object' && 'statement' in hit ? [String(hit.statement)] : [];
  const worker = spawn(process.execPath, [WORKER, folder, String(meeting), ...own], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ending: Ending = { isDone: false, statements: 0, took: 0 };
  let began = 0;
  worker.on('message', (message) => {
    if (message === 'begun') {
      began = performance.now();
      if (typeof hit === 'object' && 'after' in hit) setTimeout(() => worker.kill('SIGKILL'), hit.after);
    } else {
      ending.isDone = true;
      ending.statements = Number(message);
      ending.took = performance.now() - began;
      if (hit === 'done') worker.kill('SIGKILL');
    }
  });
  await once(worker, 'exit');
  return ending;
}

const NUMBER = 4;

/** A register with one meeting that can be finalised; `copy` gives it anew. */
async function office() {
  const folder = temporaryFolder();
  const data = join(folder, 'regjistri');
  const { client, app } = program(data);
  const sample = sampleMeeting();
  delete sample.meeting.number;
  for (const item of sample.meeting.agenda) for (const decision of item.decisions) delete decision.number;
  const { meeting } = await client.exchange.import({
    file: new File([JSON.stringify(sample)], 'm.json'),
    replace: false,
  });
  const [committee] = await client.committees.list();
  const year = { committee: committee?.id ?? 0, year: 2020 };
  await client.numbering.setStart({ ...year, series: 'meetings', start: NUMBER });
  await app.close();
  let copies = 0;
  const copy = () => {
    copies += 1;
    const to = join(folder, `kopja-${copies}`);
    cpSync(data, to, { recursive: true });
    return to;
  };
  return { meeting, copy };
}

/** Whether the minutes are finalised, whole; where they are not, that nothing of it is there and it can be done. */
async function examine(folder: string, meeting: number): Promise<boolean> {
  const { client, app } = program(folder);
  const { minutesState, content } = await client.meetings.get({ id: meeting });
  const { versions } = await client.records.get({ meeting });
  await app.close();
  expect((await checked(folder)).findings).toEqual([]);
  const database = new Database(registerFile(folder), { readonly: true });
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const rows = (table: string) => database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
    const isFinal = minutesState !== 'draft';
    expect(versions).toHaveLength(isFinal ? 1 : 0);
    for (const table of ['record', 'seal', 'record_paper']) expect(rows(table).length > 0, table).toBe(isFinal);
    expect(content.meeting.number).toBe(isFinal ? NUMBER : undefined);
    const numbers = content.meeting.agenda.flatMap(({ decisions }) => decisions.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => (isFinal ? index + 1 : undefined)));
    if (isFinal) {
      expect(versions[0]).toMatchObject({ number: NUMBER, version: 1 });
      const papers = rows('record_paper');
      expect(papers.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['minutes', 'attendance', 'decision', 'extract']),
      );
      for (const { docx, sha256 } of papers) {
        expect(
          createHash('sha256')
            .update(docx as Buffer)
            .digest('hex'),
        ).toBe(sha256);
      }
    }
    return isFinal;
  } finally {
    database.close();
  }
}

describe('a program that is killed while it finalises', () => {
  it(`leaves all or nothing, wherever it is hit (${KILLS} times)`, async () => {
    const { meeting, copy } = await office();
    const whole = copy();
    const { isDone, statements, took } = await finaliseKilled(whole, meeting);
    expect(isDone).toBe(true);
    expect(await examine(whole, meeting)).toBe(true);

    const outcomes = { nothing: 0, all: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = copy();
      const part = (kill + 1) / (KILLS + 1);
      // By turns before a statement, up to the last one, and at a moment: while papers are made, while the disk is written,
      // and a little after it all.
      const hit: Hit =
        kill === KILLS - 1
          ? 'done'
          : kill % 2 === 0
            ? { statement: Math.round(1 + part * (statements - 1)) }
            : { after: part * took * 1.2 };
      const ending = await finaliseKilled(folder, meeting, hit);
      const isFinal = await examine(folder, meeting);
      outcomes[isFinal ? 'all' : 'nothing'] += 1;
      if (ending.isDone) expect(isFinal, JSON.stringify(hit)).toBe(true);
      if (isFinal) continue;
      const { client, app } = program(folder);
      const { revision } = await client.meetings.get({ id: meeting });
      expect(await client.records.finalise({ id: meeting, revision })).toMatchObject({ number: NUMBER, version: 1 });
      await app.close();
      expect(await examine(folder, meeting)).toBe(true);
    }
    expect(outcomes.nothing).toBeGreaterThan(0);
    expect(outcomes.nothing + outcomes.all).toBe(KILLS);
    expect(outcomes.all).toBeGreaterThan(0);
  }, 600_000);
});

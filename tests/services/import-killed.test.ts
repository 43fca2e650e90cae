import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toExchange, writeExchange } from '#shared/contract/exchange/write.ts';
import { kills } from '../support/kills.ts';
import { largeMeeting } from '../support/large-meeting.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WORKER = fileURLToPath(new URL('../support/import-worker.ts', import.meta.url));
const KILLS = kills(20);

/** Imports in a process of its own, killed after its transaction has run so many statements; whether it said that it was done. */
async function importKilledAfter(statements: number, data: string, file: string): Promise<boolean> {
  const worker = spawn(process.execPath, [WORKER, data, file, String(statements)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let done = false;
  worker.on('message', () => {
    done = true;
  });
  const [, signal] = await once(worker, 'exit');
  expect(done).toBe(signal === null);
  return done;
}

describe('an import that is killed', () => {
  it(`leaves all or nothing, wherever it is hit (${KILLS} times)`, async () => {
    const content = largeMeeting();
    const folder = temporaryFolder();
    const file = join(folder, 'mbledhja.json');
    writeFileSync(file, writeExchange(content));
    const whole = JSON.parse(JSON.stringify(toExchange(content)));
    const outcomes = { nothing: 0, all: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const data = join(folder, `regjistri-${kill}`);
      // Through the whole of the transaction and just past its commit: it runs about 700 statements.
      const done = await importKilledAfter(1 + Math.round((kill * 800) / KILLS), data, file);
      const { client, app } = program(data);
      const meetings = await client.meetings.list({});
      outcomes[meetings.length === 0 ? 'nothing' : 'all'] += 1;
      if (done) expect(meetings).toHaveLength(1);
      if (meetings[0]) {
        expect(JSON.parse(await (await client.exchange.export({ id: meetings[0].id })).text())).toEqual(whole);
      }
      await app.close();
      const database = new Database(join(data, 'regjistri.db'), { readonly: true });
      const tables = ['institution', 'person', 'committee', 'meeting', 'meeting_person', 'statement', 'audit'];
      const counts = tables.map((table) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
      expect(counts.every((count) => (meetings.length === 0 ? count === 0 : count !== 0))).toBe(true);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    }
    expect(outcomes.nothing).toBeGreaterThan(0);
    expect(outcomes.nothing + outcomes.all).toBe(KILLS);
  }, 120_000);
});

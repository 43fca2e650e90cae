import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister } from '../../electron/store/register.ts';
import { schema } from '../../electron/store/schema.ts';
import { checked } from '../support/checked.ts';
import { kills } from '../support/kills.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WORKER = fileURLToPath(new URL('../support/opening-worker.ts', import.meta.url));
const KILLS = kills(1);

/** What the program of each released schema left of the sample's meeting; from the third on it is finalised. */
const RELEASED = [1, 2, 3, 4, 5, 6, 7];
const FINAL_SINCE = 3;

function released(version: number, folder = temporaryFolder()): string {
  const data = join(folder, 'regjistri');
  mkdirSync(data, { recursive: true });
  const packed = readFileSync(new URL(`../fixtures/schema-${version}.db.gz`, import.meta.url));
  writeFileSync(registerFile(data), gunzipSync(packed));
  return data;
}

function versionOf(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    return database.pragma('user_version', { simple: true });
  } finally {
    database.close();
  }
}

/** The register is of the newest form, whole, and says what the sample says. */
async function expectBrought(data: string, version: number): Promise<void> {
  const { client, app } = program(data);
  const { content, minutesState } = await client.meetings.get({ id: 1 });
  expect(content.meeting.date).toBe('2020-10-07');
  const exported = JSON.parse(await (await client.exchange.export({ id: 1 })).text());
  expect(exported.meeting.agenda.length).toBe(sampleMeeting().meeting.agenda.length);
  expect(exported.meeting.attendance.length).toBe(sampleMeeting().meeting.attendance.length);
  expect(minutesState).toBe(version >= FINAL_SINCE ? 'finalised' : 'draft');
  if (version >= FINAL_SINCE) {
    // The record's code is the one on paper, whatever became of the tables.
    expect((await client.records.verifyCode({ code: '8A29 F57B 9F17 4D14' })).verdict).toBe('unchanged');
  }
  await app.close();
  expect(versionOf(registerFile(data))).toBe(migrations.length);
  expect((await checked(data)).findings).toEqual([]);
}

describe('a register of a released program', () => {
  it('is there for every schema but the newest', () => {
    expect(RELEASED).toEqual(migrations.slice(0, -1).map(({ version }) => version));
    for (const version of RELEASED) expect(versionOf(registerFile(released(version)))).toBe(version);
  });

  it.each(RELEASED)('of schema %i is brought to the newest, whole, with a copy of what it was', async (version) => {
    const data = released(version);
    await expectBrought(data, version);
    expect(versionOf(join(data, `para-migrimit-v${migrations.length}.db`))).toBe(version);
  });

  it('is left as it is by a step that would touch what is sealed', async () => {
    const data = released(6);
    const step = {
      version: migrations.length + 1,
      name: 'greedy',
      statements: ['DROP TRIGGER seal_stays', 'DELETE FROM seal'],
    };
    const open = () =>
      openRegister({ folder: data, mode: 'write', migrations: [...migrations, step], expectedSchema: schema });
    expect(open).toThrow(expect.objectContaining({ code: 'STORAGE' }));
    expect(versionOf(registerFile(data))).toBe(6);
    rmSync(join(data, `para-migrimit-v${migrations.length + 1}.db`));
    await expectBrought(data, 6);
  });

  it.each(RELEASED)(
    `of schema %i is old or new, never half, when its program is killed (${KILLS} times)`,
    async (version) => {
      const count = await run(released(version));
      expect(count).toBeGreaterThan(5);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const data = released(version);
        await run(data, Math.round(1 + ((kill + 0.5) / KILLS) * ((count ?? 0) - 1)));
        const after = versionOf(registerFile(data));
        expect([version, migrations.length]).toContain(after);
        expect(existsSync(registerFile(data))).toBe(true);
        await expectBrought(data, version);
      }
    },
    600_000,
  );
});

async function run(data: string, last?: number): Promise<number | undefined> {
  const words = last === undefined ? [data] : [data, String(last)];
  const worker = spawn(process.execPath, [WORKER, ...words], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let count: number | undefined;
  worker.on('message', (message) => {
    if (message !== 'begun') count = Number(message);
  });
  await once(worker, 'exit');
  return count;
}

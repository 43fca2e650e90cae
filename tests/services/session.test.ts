import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change } from '#shared/domain/stored.ts';
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { registerFile } from '../../electron/store/folder.ts';
import manifest from '../../package.json' with { type: 'json' };
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { wires } from '../support/wires.ts';

function start(folder: string, demo = false) {
  const app = startProgram({ folder, demo });
  onTestFinished(() => app.close());
  return { app, client: inProcess(app.router) };
}

const sampleFile = () => new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');

describe('a program that starts', () => {
  it('opens its register with the first call', async () => {
    const folder = temporaryFolder();
    const { client } = start(folder, true);
    expect(await client.session.start()).toEqual({
      version: manifest.version,
      folder,
      demo: true,
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
      office: null,
      preferences: {},
    });
  });

  it('says why it cannot, and can once the reason is gone', async () => {
    const folder = temporaryFolder();
    const other = program(folder);
    const { client } = start(folder);
    await expect(client.session.start()).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'locked', folder } });
    await expect(client.meetings.list({})).rejects.toMatchObject({ code: 'STORAGE' });
    await other.app.close();
    await expect(client.session.start()).resolves.toMatchObject({ demo: false });
  });

  it('leaves a damaged register as it is', async () => {
    const folder = temporaryFolder();
    writeFileSync(registerFile(folder), 'x'.repeat(8192));
    const { client } = start(folder);
    await expect(client.session.start()).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'damaged' } });
  });

  it('does not open again once it is closed', async () => {
    const folder = temporaryFolder();
    const { app, client } = start(folder);
    await client.session.start();
    await app.close();
    await expect(client.session.start()).rejects.toMatchObject({ code: 'UNEXPECTED' });
    expect(program(folder).client).toBeDefined();
  });

  it('clears away what has had its time', async () => {
    const folder = temporaryFolder();
    const first = program(folder);
    await first.client.exchange.import({ file: sampleFile(), replace: false });
    await first.client.meetings.remove({ id: 1, revision: 1 });
    await first.app.close();
    const database = new Database(join(folder, 'regjistri.db'));
    database.exec("UPDATE bin SET removed = '2020-01-01'");
    database.close();
    const { app, client } = start(folder);
    await client.session.start();
    await app.close();
    const after = new Database(join(folder, 'regjistri.db'), { readonly: true });
    expect(after.prepare('SELECT count(*) FROM bin').pluck().get()).toBe(0);
    after.close();
  });
});

describe('what a window remembers', () => {
  it('is added to what it remembered before, and leaves no line in the audit log', async () => {
    const folder = temporaryFolder();
    const { app, client } = program(folder);
    await client.session.remember({ theme: 'dark', filters: { meetings: { year: '2020' } } });
    await client.session.remember({ route: '/meetings/1', filters: { people: { q: 'a' } } });
    await client.session.remember({ filters: { meetings: { year: '2021' } } });
    expect((await client.session.start()).preferences).toEqual({
      theme: 'dark',
      route: '/meetings/1',
      filters: { meetings: { year: '2021' }, people: { q: 'a' } },
    });
    await expect(client.session.remember({ theme: 'pink' as 'dark' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await app.close();
    const database = new Database(join(folder, 'regjistri.db'), { readonly: true });
    expect(database.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(0);
    database.close();
  });
});

describe.each(wires)('who watches %s', (_, connect) => {
  it('is told of each change once it is stored, and of none that was refused, until they leave', async () => {
    const { app, client } = program(temporaryFolder());
    const window = await connect(app.router);
    const leaving = new AbortController();
    const stream = await window.session.watch(undefined, { signal: leaving.signal });
    const next = async (): Promise<Change> => (await stream.next()).value as Change;
    const awaited = next();
    await client.institutions.create({ name: 'Bashkia Krujë' });
    expect(await awaited).toEqual({ subject: 'institution', id: 1, revision: 1 });
    await client.institutions.create({ name: 'Bashkia Krujë' }).catch(() => undefined);
    await client.exchange.import({ file: sampleFile(), replace: false });
    await client.agenda.add({ meeting: 1, title: 'Pikë' });
    await client.meetings.undo({ id: 1 });
    expect(await next()).toEqual({ subject: 'meeting', id: 1, meeting: 1 });
    expect(await next()).toEqual({ subject: 'agendaItem', id: 4, meeting: 1, revision: 1 });
    expect(await next()).toEqual({ subject: 'meeting', id: 1, meeting: 1 });
    const last = next();
    leaving.abort();
    await expect(last).rejects.toThrow();
    await client.institutions.create({ name: 'Bashkia Shijak' });
  });
});

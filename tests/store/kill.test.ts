import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { kills } from '../support/kills.ts';
import { addNote, asNotes, BATCH_SIZE, noteBodies, openNotes } from '../support/notes.ts';
import { startProcess } from '../support/register-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KILLS = kills(6);

function integrityOf(folder: string): unknown {
  const database = new Database(registerFile(folder), { readonly: true });
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}

describe('a writer that is killed', () => {
  it('leaves all of a transaction or nothing of it, and all that it has acknowledged', async () => {
    const folder = temporaryFolder();
    await openNotes(folder).close();
    let kept = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = startProcess({ task: 'write', folder, mode: 'write' });
      const last = 1 + Math.floor(Math.random() * 60);
      for (let message = 0; message < last; message += 1) await writer.next();
      await writer.kill();

      const told: string[] = [];
      for (let message = await writer.next(); message !== undefined; message = await writer.next()) {
        told.push(JSON.stringify(message));
      }
      const acknowledged =
        Math.floor(last / (BATCH_SIZE + 1)) + told.filter((text) => text.includes('committed')).length;
      const register = openNotes(folder);
      const notes = (await noteBodies(register.db)).length;
      await register.close();
      expect(notes % BATCH_SIZE, `killed after message ${last}`).toBe(0);
      expect(notes - kept).toBeGreaterThanOrEqual(acknowledged * BATCH_SIZE);
      expect(integrityOf(folder)).toBe('ok');
      kept = notes;
    }
  });

  it('does not hinder a reader, who finds what was acknowledged', async () => {
    const folder = temporaryFolder();
    const writer = startProcess({ task: 'write', folder, mode: 'write' });
    for (let message = 0; message < 2 * (BATCH_SIZE + 1); message += 1) await writer.next();
    await writer.kill();
    const reader = openNotes(folder, 'read');
    expect((await noteBodies(reader.db)).length).toBeGreaterThanOrEqual(2 * BATCH_SIZE);
    await reader.close();
  });
});

describe('the making of a register that is killed before any of its steps', () => {
  it('is made whole by the next opening, to write and to read', async () => {
    let step = 0;
    let signal: NodeJS.Signals | null = 'SIGKILL';
    while (signal !== null) {
      step += 1;
      const folder = temporaryFolder();
      const maker = startProcess({ task: 'hold', folder, mode: 'write', dieAt: step });
      // One that lives to open it has only the steps of closing left to be killed in.
      if ((await maker.next()) === 'open') maker.send('close');
      signal = await maker.ended;
      const twin = temporaryFolder();
      cpSync(folder, twin, { recursive: true });
      await expectNewRegister(folder, 'write', step);
      await expectNewRegister(twin, 'read', step);
    }
    expect(step).toBeGreaterThan(15);
  });
});

async function expectNewRegister(folder: string, mode: 'write' | 'read', step: number): Promise<void> {
  const register = openNotes(folder, mode);
  expect(await noteBodies(register.db), `killed before step ${step}`).toEqual([]);
  await register.close();
  expect(integrityOf(folder)).toBe('ok');
  // A reader leaves to the next writer what a kill after the register's own making left out.
  if (mode === 'write') expect(existsSync(join(folder, 'anchors.jsonl'))).toBe(true);
}

describe('a migration that is killed before any of its steps', () => {
  it('leaves the old version or the new one, and the next opening finishes it', async () => {
    let step = 0;
    let signal: NodeJS.Signals | null = 'SIGKILL';
    while (signal !== null) {
      step += 1;
      const folder = temporaryFolder();
      const old = openNotes(folder);
      await addNote(old.db, 'e vjetra');
      await old.close();
      const migrating = startProcess({ task: 'hold', folder, mode: 'write', version: 2, dieAt: step });
      if ((await migrating.next()) === 'open') migrating.send('close');
      signal = await migrating.ended;

      expect(integrityOf(folder)).toBe('ok');
      expect(['note', 'note,tag'], `killed before step ${step}`).toContain(tablesOf(folder));
      const register = openNotes(folder, 'write', 2);
      expect(await asNotes(register.db).selectFrom('tag').select('name').execute()).toEqual([{ name: 'e vjetër' }]);
      await register.close();
    }
    expect(step).toBeGreaterThan(10);
  });
});

function tablesOf(folder: string): string {
  const database = new Database(registerFile(folder), { readonly: true });
  try {
    const names = database
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT GLOB 'sqlite_*' ORDER BY name")
      .pluck()
      .all();
    const version = database.pragma('user_version', { simple: true });
    return version === names.length ? names.join() : `${names.join()} at version ${version}`;
  } finally {
    database.close();
  }
}

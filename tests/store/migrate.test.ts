import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { type Migration, newestVersion } from '../../electron/store/migrate.ts';
import { openRegister } from '../../electron/store/register.ts';
import { addNote, asNotes, noteBodies, notesUpTo, openNotes, openWith, refusal } from '../support/notes.ts';
import { schemaOf } from '../support/schema-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COPY = 'para-migrimit-v2.db';

/** A folder with a register of version 1 and one note. */
async function oldRegister(): Promise<string> {
  const folder = temporaryFolder();
  const register = openNotes(folder);
  await addNote(register.db, 'e vjetra');
  await register.close();
  return folder;
}

const second = (...statements: string[]): readonly Migration[] => [
  ...notesUpTo(1),
  { version: 2, name: 'trial', statements },
];

async function expectVersionOneIntact(folder: string): Promise<void> {
  const register = openNotes(folder);
  expect(await noteBodies(register.db)).toEqual(['e vjetra']);
  const { rows } = await sql`PRAGMA foreign_keys`.execute(register.db);
  expect(rows).toEqual([{ foreign_keys: 1 }]);
  await register.close();
}

describe('migration', () => {
  it.each(['write', 'read'] as const)(
    'takes an older register to the newest version when opened to %s',
    async (mode) => {
      const folder = await oldRegister();
      const register = openNotes(folder, mode, 2);
      expect(await noteBodies(register.db)).toEqual(['e vjetra']);
      expect(await asNotes(register.db).selectFrom('tag').selectAll().execute()).toEqual([
        { note_id: 1, name: 'e vjetër' },
      ]);
      await register.close();
      await openNotes(folder, 'write', 2).close();
    },
  );

  it('keeps a copy of the register as it was, which opens alone', async () => {
    const folder = await oldRegister();
    await openNotes(folder, 'write', 2).close();
    const copy = new Database(join(folder, COPY), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('SELECT body FROM note').pluck().all()).toEqual(['e vjetra']);
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    copy.close();
  });

  it('makes no copy of a register that is new or of this version', async () => {
    const folder = temporaryFolder();
    await openNotes(folder, 'write', 2).close();
    await openNotes(folder, 'write', 2).close();
    expect(existsSync(join(folder, COPY))).toBe(false);
  });

  it('leaves the old version usable when a step throws, and copies once for all the tries', async () => {
    const folder = await oldRegister();
    const failing = second('CREATE TABLE half (id INTEGER) STRICT', 'CREATE TABLE half (id INTEGER) STRICT');
    const open = () => openRegister({ folder, mode: 'write', migrations: failing, expectedSchema: '' });
    expect(open).toThrow('table half already exists');
    const copy = readFileSync(join(folder, COPY));
    await expectVersionOneIntact(folder);
    expect(open).toThrow('table half already exists');
    expect(readFileSync(join(folder, COPY))).toEqual(copy);
    await openNotes(folder, 'write', 2).close();
  });

  it('is undone when the outcome is not the expected schema', async () => {
    const folder = await oldRegister();
    const migrations = second('CREATE TABLE extra (id INTEGER) STRICT');
    const open = () => openRegister({ folder, mode: 'write', migrations, expectedSchema: schemaOf(notesUpTo(2)) });
    expect(open).toThrow(expect.objectContaining({ data: { reason: 'damaged', folder } }));
    await expectVersionOneIntact(folder);
  });

  it('is undone when it leaves a reference to nothing', async () => {
    const folder = await oldRegister();
    const table = 'CREATE TABLE tag (note_id INTEGER NOT NULL REFERENCES note (id)) STRICT';
    const migrations = second(table, 'INSERT INTO tag VALUES (99)');
    const open = () => openRegister({ folder, mode: 'write', migrations, expectedSchema: schemaOf(second(table)) });
    expect(open).toThrow(
      expect.objectContaining({
        data: { reason: 'damaged', folder },
        cause: expect.objectContaining({ message: expect.stringContaining('Broken reference') }),
      }),
    );
    await expectVersionOneIntact(folder);
  });

  it('can make a table anew without emptying those that refer to it', async () => {
    const folder = temporaryFolder();
    const first = openNotes(folder, 'write', 2);
    await addNote(first.db, 'e vjetra');
    await asNotes(first.db).insertInto('tag').values({ note_id: 1, name: 'mbetet' }).execute();
    await first.close();
    const rebuild: Migration = {
      version: 3,
      name: 'rebuild',
      statements: [
        'CREATE TABLE note_new (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, body TEXT NOT NULL, colour TEXT) STRICT',
        'INSERT INTO note_new SELECT id, batch, body, NULL FROM note',
        'DROP TRIGGER note_is_kept',
        'DROP TABLE note',
        'ALTER TABLE note_new RENAME TO note',
      ],
    };
    const register = openWith(folder, [...notesUpTo(2), rebuild]);
    expect(await asNotes(register.db).selectFrom('tag').select('name').execute()).toEqual([{ name: 'mbetet' }]);
    await register.close();
  });

  it.each(['write', 'read'] as const)('refuses a register of a newer program by its version, to %s', async (mode) => {
    const folder = temporaryFolder();
    await openNotes(folder, 'write', 2).close();
    const before = readFileSync(registerFile(folder));
    expect(refusal(folder, mode)).toEqual({ reason: 'newer', version: 2, folder });
    expect(readFileSync(registerFile(folder))).toEqual(before);
  });

  it('takes one statement at a time', () => {
    const two = [
      { version: 1, name: 'two', statements: ['CREATE TABLE a (x TEXT) STRICT; CREATE TABLE b (x TEXT) STRICT'] },
    ];
    const folder = temporaryFolder();
    const open = () => openRegister({ folder, mode: 'write', migrations: two, expectedSchema: '' });
    expect(open).toThrow('more than one statement');
  });
});

describe('newestVersion', () => {
  it('is that of the last step', () => {
    expect(newestVersion(notesUpTo(2))).toBe(2);
  });

  it.each([[[2]], [[1, 3]], [[1, 1]], [[2, 1]]])('refuses the order %j', (versions) => {
    const migrations = versions.map((version) => ({ version, name: 'step', statements: [] }));
    expect(() => newestVersion(migrations)).toThrow('stands at place');
  });
});

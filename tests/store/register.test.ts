import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { openRegister } from '../../electron/store/register.ts';
import { addNote, noteBodies, notesUpTo, openNotes, refusal } from '../support/notes.ts';
import { schemaOf } from '../support/schema-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a folder that never held a register', () => {
  it.each(['write', 'read'] as const)('gets one when opened to %s', async (mode) => {
    const folder = join(temporaryFolder(), 'të dhëna', 'regjistri');
    const register = openNotes(folder, mode);
    expect(register.folder).toBe(folder);
    expect(await noteBodies(register.db)).toEqual([]);
    await register.close();
    expect(
      readdirSync(folder)
        .filter((name) => !/-(?:wal|shm)$/u.test(name))
        .sort(),
    ).toEqual(['anchors.jsonl', 'app.lock', 'celesi.txt', 'marresit.txt', 'regjistri.db']);
  });

  it('is made for its owner alone, with all that is in it', async () => {
    const folder = join(temporaryFolder(), 'regjistri');
    const register = openNotes(folder);
    await addNote(register.db, 'e fshehtë');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    await register.close();
  });

  it('gets the anchors file, which begins with its format and the moment', async () => {
    const folder = temporaryFolder();
    const now = () => new Date('2020-10-07T10:00:00Z');
    const migrations = notesUpTo(1);
    await openRegister({ folder, mode: 'write', migrations, expectedSchema: schemaOf(migrations), now }).close();
    expect(readFileSync(join(folder, 'anchors.jsonl'), 'utf8')).toBe(
      '{"format":"procesverbali.anchors","version":1,"created":"2020-10-07T10:00:00.000Z"}\n',
    );
  });
});

describe('a folder that held a register', () => {
  it.each(['write', 'read'] as const)(
    'is refused when the register is gone, to %s, and stays as it is',
    async (mode) => {
      const folder = temporaryFolder();
      await openNotes(folder).close();
      rmSync(registerFile(folder));
      expect(refusal(folder, mode)).toEqual({ reason: 'missing', folder });
      expect(readdirSync(folder).sort()).toEqual(['anchors.jsonl', 'app.lock', 'celesi.txt', 'marresit.txt']);
    },
  );

  it('is known by a -wal too, which must not be mixed into a new register', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'regjistri.db-wal'), 'x');
    expect(refusal(folder)).toEqual({ reason: 'missing', folder });
  });

  it('has its register again when it was put back', async () => {
    const folder = temporaryFolder();
    const register = openNotes(folder);
    await addNote(register.db, 'e para');
    await register.close();
    renameSync(registerFile(folder), join(folder, 'diku'));
    expect(refusal(folder)).toMatchObject({ reason: 'missing' });
    renameSync(join(folder, 'diku'), registerFile(folder));
    const again = openNotes(folder);
    expect(await noteBodies(again.db)).toEqual(['e para']);
    await again.close();
  });

  it('gets its anchors file when a kill came before it, and keeps the one it has', async () => {
    const folder = temporaryFolder();
    const anchors = join(folder, 'anchors.jsonl');
    await openNotes(folder).close();
    rmSync(anchors);
    await openNotes(folder).close();
    const text = readFileSync(anchors, 'utf8');
    await openNotes(folder).close();
    expect(readFileSync(anchors, 'utf8')).toBe(text);
  });
});

describe('what a killed process left', () => {
  const leftovers = [
    'regjistri.db.part',
    'regjistri.db.part-wal',
    'regjistri.restore-tmp',
    'kopja.part',
    'para-migrimit-v2.db.part',
  ];

  it('is deleted by a writer, and nothing else is', async () => {
    const folder = temporaryFolder();
    const others = ['shkarkim.part', 'para-migrimit-v2.db', 'fotografi.jpg'];
    for (const name of [...leftovers, ...others]) writeFileSync(join(folder, name), 'x');
    await openNotes(folder).close();
    const own = ['anchors.jsonl', 'app.lock', 'celesi.txt', 'kopja.lock', 'marresit.txt', 'regjistri.db'];
    expect(readdirSync(folder).sort()).toEqual([...own, ...others].sort());
  });

  it('is left by a reader: it may be what a writer is at', async () => {
    const folder = temporaryFolder();
    await openNotes(folder).close();
    for (const name of leftovers) writeFileSync(join(folder, name), 'x');
    await openNotes(folder, 'read').close();
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(leftovers));
  });
});

describe('a path that is a file', () => {
  it.each(['skedar', join('skedar', 'nën'), join('skedar', 'nën', 'thellë')])('is refused by name: %s', (path) => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'skedar'), 'x');
    expect(refusal(join(base, path))).toEqual({
      faults: [{ path: join(base, 'skedar'), message: 'është skedar, jo dosje' }],
    });
  });

  it('is damage where it is the other way round', async () => {
    const folder = temporaryFolder();
    mkdirSync(registerFile(folder));
    expect(refusal(folder)).toEqual({ reason: 'damaged', folder });
  });
});

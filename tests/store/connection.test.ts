import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../../electron/store/connection.ts';
import type { Tables } from '../../electron/store/tables.ts';
import { addNote, asNotes, noteBodies, openNotes } from '../support/notes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const wanted: Record<string, number | string> = {
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  secure_delete: 1,
  cell_size_check: 1,
  trusted_schema: 0,
  mmap_size: 0,
  temp_store: 2,
  journal_mode: 'wal',
  wal_autocheckpoint: 1000,
  journal_size_limit: 67_108_864,
  page_size: 4096,
};

async function readPragmas(db: Kysely<Tables>): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(wanted)) {
    const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(db);
    found[name] = rows[0]?.[name];
  }
  return found;
}

describe('a connection', () => {
  it.each(['write', 'read'] as const)('has every setting in force, to %s: new, and opened again', async (mode) => {
    const folder = temporaryFolder();
    for (const _ of ['new', 'again', 'once more']) {
      const register = openNotes(folder, mode);
      expect(await readPragmas(register.db)).toEqual(wanted);
      await addNoteWhereAllowed(register.db, mode);
      expect(await readPragmas(register.db)).toEqual(wanted);
      await register.close();
    }
  });

  it('writes nothing when it was opened to read', async () => {
    const register = openNotes(temporaryFolder(), 'read');
    await expect(addNote(register.db, 'jo')).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'read-only' } });
    await register.close();
  });

  it('lets no REPLACE pass by the triggers that keep a row', async () => {
    const register = openNotes(temporaryFolder());
    await addNote(register.db, 'e para');
    await expect(sql`REPLACE INTO note (id, batch, body) VALUES (1, 0, 'tjetër')`.execute(register.db)).rejects.toThrow(
      'notes are kept',
    );
    expect(await noteBodies(register.db)).toEqual(['e para']);
    await register.close();
  });

  it('refuses a reference to what is not there', async () => {
    const register = openNotes(temporaryFolder(), 'write', 2);
    const dangling = asNotes(register.db).insertInto('tag').values({ note_id: 99, name: 'x' }).execute();
    await expect(dangling).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    await register.close();
  });

  it('leaves one whole file when a writer closes, which a reader opens and leaves as it was', async () => {
    const folder = temporaryFolder();
    const wal = join(folder, 'regjistri.db-wal');
    const writer = openNotes(folder);
    await addNote(writer.db, 'e para');
    expect(statSync(wal).size).toBeGreaterThan(0);
    await writer.close();
    expect(existsSync(wal)).toBe(false);

    const reader = openNotes(folder, 'read');
    expect(await noteBodies(reader.db)).toEqual(['e para']);
    await reader.close();
    const again = openNotes(folder);
    expect(await noteBodies(again.db)).toEqual(['e para']);
    await again.close();
  });
});

async function addNoteWhereAllowed(db: Kysely<Tables>, mode: 'write' | 'read'): Promise<void> {
  if (mode === 'write') await addNote(db, 'shënim');
  else await noteBodies(db);
}

describe('isAtLeast', () => {
  it.each(['3.51.3', '3.51.10', '3.52.0', '4.0.0'])('takes %s for 3.51.3 or newer', (version) => {
    expect(isAtLeast(version, '3.51.3')).toBe(true);
  });

  it.each(['3.51.2', '3.50.9', '2.99.99', '3.5.3', ''])('takes %j for older than 3.51.3', (version) => {
    expect(isAtLeast(version, '3.51.3')).toBe(false);
  });
});

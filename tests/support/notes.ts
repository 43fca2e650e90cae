import type { Generated, Kysely } from 'kysely';
import { AppError } from '#shared/domain/errors.ts';
import type { Migration } from '../../electron/store/migrate.ts';
import { openRegister, type Register, type RegisterOptions } from '../../electron/store/register.ts';
import type { Tables } from '../../electron/store/tables.ts';
import { schemaOf } from './schema-of.ts';

/** A register of notes: the smallest on which the machinery can be tried, in three versions. */
const steps: readonly Migration[] = [
  {
    version: 1,
    name: 'notes',
    statements: [
      'CREATE TABLE note (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, body TEXT NOT NULL) STRICT',
      'CREATE INDEX note_batch ON note (batch)',
      "CREATE TRIGGER note_is_kept BEFORE DELETE ON note BEGIN SELECT raise(ABORT, 'notes are kept'); END",
    ],
  },
  {
    version: 2,
    name: 'tags',
    statements: [
      'CREATE TABLE tag (note_id INTEGER NOT NULL REFERENCES note (id), name TEXT NOT NULL) STRICT',
      'CREATE INDEX tag_note ON tag (note_id)',
      "INSERT INTO tag (note_id, name) SELECT id, 'e vjetër' FROM note",
    ],
  },
];

/** How many notes the worker adds in one transaction. */
export const BATCH_SIZE = 8;

export const notesUpTo = (version: number): readonly Migration[] => steps.slice(0, version);

type NoteTables = {
  note: { id: Generated<number>; batch: number; body: string };
  tag: { note_id: number; name: string };
};

export function openNotes(folder: string, mode: RegisterOptions['mode'] = 'write', version = 1): Register {
  return openWith(folder, notesUpTo(version), mode);
}

export function openWith(folder: string, migrations: readonly Migration[], mode: RegisterOptions['mode'] = 'write') {
  return openRegister({ folder, mode, migrations, expectedSchema: schemaOf(migrations) });
}

export const asNotes = (db: Kysely<Tables>) => db.withTables<NoteTables>();

export async function addNote(db: Kysely<Tables>, body: string, batch = 0): Promise<void> {
  await asNotes(db).insertInto('note').values({ batch, body }).execute();
}

export async function noteBodies(db: Kysely<Tables>): Promise<string[]> {
  const rows = await asNotes(db).selectFrom('note').select('body').orderBy('id').execute();
  return rows.map(({ body }) => body);
}

/** The data of the error with which opening is refused. */
export function refusal(folder: string, mode: RegisterOptions['mode'] = 'write', version = 1): unknown {
  try {
    openNotes(folder, mode, version);
  } catch (error) {
    if (error instanceof AppError) return error.data;
    throw error;
  }
  throw new Error('It was opened');
}

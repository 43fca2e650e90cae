import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister } from '../../electron/store/register.ts';
import { schema } from '../../electron/store/schema.ts';
import { assertSchema, describeSchema } from '../../electron/store/schema-guard.ts';
import { openNotes, refusal } from '../support/notes.ts';
import { schemaOf } from '../support/schema-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the committed schema', () => {
  it('is what the migrations make', () => {
    expect(schemaOf(migrations), 'The migrations changed: run npm run schema').toBe(schema);
  });

  it('has only STRICT tables', () => {
    const database = new Database(':memory:');
    for (const { statements } of migrations) for (const statement of statements) database.exec(statement);
    const tables = database
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'",
      )
      .all();
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('is that of a new register', async () => {
    const folder = temporaryFolder();
    await openRegister({ folder, mode: 'write', migrations, expectedSchema: schema }).close();
  });
});

describe('the schema guard', () => {
  it.each([
    ['an extra trigger', "CREATE TRIGGER sly AFTER INSERT ON note BEGIN UPDATE note SET body = 'x'; END"],
    ['an extra view', 'CREATE VIEW sly AS SELECT body FROM note'],
    ['an extra table', 'CREATE TABLE sly (body TEXT) STRICT'],
    ['an extra index', 'CREATE INDEX sly ON note (body)'],
    ['a missing index', 'DROP INDEX note_batch'],
    ['a missing trigger', 'DROP TRIGGER note_is_kept'],
    ['a column more', 'ALTER TABLE note ADD COLUMN sly TEXT'],
  ])('refuses a register with %s, to write and to read', async (_, change) => {
    const folder = temporaryFolder();
    await openNotes(folder).close();
    const database = new Database(registerFile(folder));
    database.exec(change);
    database.close();
    expect(refusal(folder)).toEqual({ reason: 'damaged', folder });
    expect(refusal(folder, 'read')).toEqual({ reason: 'damaged', folder });
  });

  it('takes statistics and full text for what they are: SQLite’s own', () => {
    const database = new Database(':memory:');
    database.exec('CREATE VIRTUAL TABLE words USING fts5 (text); CREATE TABLE a (x TEXT UNIQUE) STRICT');
    database.exec("INSERT INTO a VALUES ('1'), ('2'); ANALYZE");
    expect(describeSchema(database)).toBe(
      'CREATE TABLE a (x TEXT UNIQUE) STRICT;\n\nCREATE VIRTUAL TABLE words USING fts5 (text);\n',
    );
  });

  it('sees a trigger that hangs on a table of full text', () => {
    const database = new Database(':memory:');
    database.exec('CREATE VIRTUAL TABLE words USING fts5 (text)');
    const expected = describeSchema(database);
    database.exec('CREATE TABLE b (x TEXT) STRICT; CREATE TRIGGER t AFTER INSERT ON b BEGIN DELETE FROM words; END');
    expect(() => assertSchema(database, expected)).toThrow();
  });

  it('passes over how the SQL was broken into lines', () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE a (\n      x TEXT,\n      y TEXT\n    ) STRICT');
    assertSchema(database, 'CREATE TABLE a ( x TEXT, y TEXT ) STRICT;');
    expect(() => assertSchema(database, 'CREATE TABLE a ( x TEXT ) STRICT;')).toThrow();
  });
});

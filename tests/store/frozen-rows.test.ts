import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { CONTENT_TABLES } from '../../electron/store/journal.ts';
import { ARCHIVED, DRAFT, FINALISED, finalRegister, REOPENED, SIGNED } from '../support/final-register.ts';

type Row = Record<string, string | number | null>;

const TABLES = CONTENT_TABLES.filter((table) => table !== 'meeting' && table !== 'meeting_paper');
const PARENTS = {
  agenda_item_id: 'agenda_item',
  decision_id: 'decision',
  vote_id: 'vote',
  attendance_id: 'attendance',
} as const;
const FROZEN_ALL = [SIGNED, ARCHIVED, FINALISED];

const { open } = finalRegister();

const columnsOf = (database: Database.Database, table: string) =>
  (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);

/** Whose meeting a row of the content is, by what it hangs on. */
function meetingOf(database: Database.Database, row: Row): unknown {
  if (typeof row.meeting_id === 'number') return row.meeting_id;
  for (const [column, parent] of Object.entries(PARENTS)) {
    if (typeof row[column] !== 'number') continue;
    return meetingOf(
      database,
      database.prepare<[unknown], Row>(`SELECT * FROM ${parent} WHERE id = ?`).get(row[column]) ?? {},
    );
  }
  return undefined;
}

function rowsOf(database: Database.Database, table: string, meetings: readonly number[]) {
  const rows = database.prepare<[], Row & { rowkey: number }>(`SELECT rowid AS rowkey, * FROM ${table}`).all();
  const own = rows.filter((row) => meetings.includes(Number(meetingOf(database, row))));
  expect(own.length, `no row of ${table} to try it on`).toBeGreaterThan(0);
  return own;
}

function insert(
  database: Database.Database,
  table: string,
  { rowkey: _, ...row }: Row,
  how = 'INSERT',
  more = '',
): void {
  const names = Object.keys(row);
  database.prepare(`${how} INTO ${table} (${names}) VALUES (${names.map((name) => `:${name}`)}) ${more}`).run(row);
}

/** A change of the row: of a person's, one column may change. */
const changeOf = (columns: readonly string[]) =>
  columns.includes('ordinal') ? 'ordinal = ordinal + 1000' : `${columns.at(-1)} = ${columns.at(-1)}`;

describe.each(TABLES)('a row of %s', (table) => {
  const refused = new RegExp(`${table} rows of finalised minutes are not changed`, 'u');

  it('of finalised minutes does not change, however it is said', () => {
    const database = open();
    const change = changeOf(columnsOf(database, table));
    for (const { rowkey, ...row } of rowsOf(database, table, FROZEN_ALL)) {
      for (const verb of ['UPDATE', 'UPDATE OR IGNORE', 'UPDATE OR REPLACE']) {
        expect(() => database.exec(`${verb} ${table} SET ${change} WHERE rowid = ${rowkey}`)).toThrow(refused);
      }
      expect(() => insert(database, table, row, 'INSERT OR REPLACE')).toThrow(refused);
      expect(() => insert(database, table, row, 'INSERT', `ON CONFLICT DO UPDATE SET ${change}`)).toThrow(refused);
      expect(() => database.exec(`DELETE FROM ${table} WHERE rowid = ${rowkey}`)).toThrow(refused);
    }
  });

  it('does not come to finalised minutes, be it one that had gone from them', () => {
    const database = open();
    const rows = rowsOf(database, table, FROZEN_ALL);
    for (const other of TABLES) database.exec(`DROP TRIGGER ${other}_frozen_delete`);
    for (const row of rows) {
      database.exec(`DELETE FROM ${table} WHERE rowid = ${row.rowkey}`);
      expect(() => insert(database, table, row)).toThrow(refused);
    }
  });

  it('does not move into finalised minutes or out of them', () => {
    const database = open();
    const columns = columnsOf(database, table);
    const parents = ['meeting_id', ...Object.keys(PARENTS)].filter((name) => columns.includes(name));
    const rows = [rowsOf(database, table, [SIGNED])[0], rowsOf(database, table, [DRAFT])[0]];
    for (const [row, to] of [rows, rows.toReversed()]) {
      const move = parents.map((name) => `${name} = ${to?.[name] ?? 'NULL'}`);
      expect(() => database.exec(`UPDATE ${table} SET ${move} WHERE rowid = ${row?.rowkey}`)).toThrow(refused);
    }
  });

  it('of a draft comes, changes and goes, be the draft one that was opened again', () => {
    const database = open();
    const change = changeOf(columnsOf(database, table));
    for (const row of rowsOf(database, table, [DRAFT, REOPENED])) {
      database.exec(`DELETE FROM ${table} WHERE rowid = ${row.rowkey}`);
      insert(database, table, row);
      database.exec(`UPDATE ${table} SET ${change} WHERE rowid = ${row.rowkey}`);
    }
  });
});

describe('finalised minutes', () => {
  it.each(['minutes_approval', 'meeting_campaign'])('get no row of %s whose key was left to SQLite', (table) => {
    const database = open();
    const [key = ''] = columnsOf(database, table);
    const { rowkey, ...row } = rowsOf(database, table, [FINALISED])[0] ?? { rowkey: 0 };
    database.exec(`DROP TRIGGER ${table}_frozen_delete; DROP TRIGGER ${table}_frozen_update`);
    // The key that is given next is then the finalised meeting's.
    database.exec(`DELETE FROM ${table} WHERE rowid IN (${rowkey}, ${rowkey - 1})`);
    database.exec(`UPDATE ${table} SET ${key} = ${rowkey - 1} WHERE rowid = (SELECT max(rowid) FROM ${table})`);
    expect(() => insert(database, table, { ...row, [key]: null })).toThrow(/of finalised minutes are not changed/u);
  });

  it('keep each column of the meeting but its number in the protocol, by update and upsert', () => {
    const database = open();
    const columns = columnsOf(database, 'meeting').filter(
      (name) => !['minutes_state', 'protocol_number', 'revision'].includes(name),
    );
    expect(columns.length).toBeGreaterThan(25);
    for (const id of FROZEN_ALL) {
      const row = database.prepare<[number], Row>('SELECT * FROM meeting WHERE id = ?').get(id) ?? {};
      const { year: _, ...values } = row;
      for (const column of columns) {
        const change = column === 'id' ? 'id = 1000' : `${column} = iif(${column} IS NULL, '1', NULL)`;
        expect(() => database.exec(`UPDATE meeting SET ${change} WHERE id = ${id}`)).toThrow(
          /finalised minutes are not/u,
        );
      }
      expect(() => insert(database, 'meeting', values, 'INSERT OR REPLACE')).toThrow(/finalised/u);
      const draft = { ...values, minutes_state: 'draft' };
      expect(() => insert(database, 'meeting', draft, 'INSERT OR REPLACE')).toThrow(/with a record is not removed/u);
      expect(() => insert(database, 'meeting', draft, 'INSERT', "ON CONFLICT DO UPDATE SET place = 'x'")).toThrow(
        /finalised minutes are not/u,
      );
    }
  });

  it('give way to no other meeting that takes their day, their number or their id', () => {
    const database = open();
    for (const change of [
      `id = ${SIGNED}`,
      `date = (SELECT date FROM meeting WHERE id = ${SIGNED})`,
      `number = (SELECT number FROM meeting WHERE id = ${ARCHIVED}), date = '2021-05-05'`,
    ]) {
      expect(() => database.exec(`UPDATE OR REPLACE meeting SET ${change} WHERE id = ${DRAFT}`)).toThrow(
        /with a record is not removed/u,
      );
    }
  });

  it('get their number in the protocol until they are archived', () => {
    const database = open();
    const set = (id: number) => () =>
      database.exec(`UPDATE meeting SET protocol_number = '5', revision = revision + 1 WHERE id = ${id}`);
    for (const id of [REOPENED, SIGNED, DRAFT, FINALISED]) set(id)();
    expect(set(ARCHIVED)).toThrow(/finalised minutes are not/u);
  });

  it('take another record of the directory for the same person, and no other name', () => {
    const database = open();
    database.exec('UPDATE meeting_person SET person_id = (SELECT max(id) FROM person)');
    for (const column of columnsOf(database, 'meeting_person').filter((name) => name !== 'person_id')) {
      const change = column === 'id' ? 'id = id + 1000' : `${column} = iif(${column} IS NULL, 'x', NULL)`;
      expect(() => database.exec(`UPDATE meeting_person SET ${change} WHERE meeting_id = ${SIGNED}`)).toThrow(
        /meeting_person rows of finalised/u,
      );
    }
  });

  it('keep the files of their materials; those of a draft go, and none is rewritten', () => {
    const database = open();
    const remove = (id: number) => () =>
      database.exec(`DELETE FROM material_file WHERE id = (SELECT file_id FROM material
        JOIN agenda_item ON agenda_item.id = agenda_item_id WHERE meeting_id = ${id} AND file_id IS NOT NULL)`);
    for (const id of FROZEN_ALL) expect(remove(id)).toThrow(/a file of finalised minutes/u);
    expect(() => database.exec("UPDATE material_file SET name = 'x'")).toThrow(/are not changed/u);
    expect(() => database.exec('INSERT OR REPLACE INTO material_file SELECT * FROM material_file')).toThrow(
      /a file of/u,
    );
    remove(DRAFT)();
  });

  it('do not go with their meeting; a draft that was never finalised does, with all its rows', () => {
    const database = open();
    for (const id of [REOPENED, ...FROZEN_ALL]) {
      expect(() => database.exec(`DELETE FROM meeting WHERE id = ${id}`)).toThrow(/with a record is not removed/u);
    }
    database.exec(`DELETE FROM meeting WHERE id = ${DRAFT}`);
    expect(database.prepare(`SELECT count(*) FROM agenda_item WHERE meeting_id = ${DRAFT}`).pluck().get()).toBe(0);
  });

  it('leave free what is told of the meeting later: its list of tasks and its notice for the press', () => {
    const database = open();
    database.exec(`INSERT INTO meeting_paper (meeting_id, kind, date) VALUES (${SIGNED}, 'tasks', '2021-03-02')`);
    database.exec("UPDATE meeting_paper SET date = '2021-03-03'; DELETE FROM meeting_paper");
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openApp } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { openConnection } from '../../electron/store/connection.ts';
import { CONTENT_TABLES } from '../../electron/store/journal.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { firstBrokenSeal } from '../../electron/store/seal.ts';
import type { Tables } from '../../electron/store/tables.ts';
import { sampleMeeting } from '../support/sample.ts';

const FROZEN = CONTENT_TABLES.filter((table) => table !== 'meeting' && table !== 'meeting_paper');

async function bring(client: AppClient, date: string): Promise<number> {
  const sample = sampleMeeting();
  delete sample.meeting.number;
  for (const item of sample.meeting.agenda) {
    for (const decision of item.decisions) delete decision.number;
    item.recused = [];
  }
  Object.assign(sample.meeting, { date, notice: undefined });
  const file = new File([JSON.stringify(sample)], 'm.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

/** A register with a signed, scanned record (1), a reopened one (2) and a draft (3), and its rows by raw SQL. */
async function fill(): Promise<void> {
  const app = openApp({ folder, mode: 'write' });
  const client = inProcess(app.router);
  for (const date of ['2020-10-07', '2020-11-07', '2020-12-07']) await bring(client, date);
  const finalise = async (id: number) =>
    client.records.finalise({ id, revision: (await client.meetings.get({ id })).revision });
  await finalise(1);
  const record = (await client.records.get({ meeting: 1 })).versions[0]?.id ?? 0;
  await client.records.notePrinting({ record, copies: 2 });
  await client.records.handOver({ record, copy: 1, recipient: 'Bashkia', on: '2020-10-12' });
  await client.records.sign({ record, on: '2020-10-12', names: ['Emër Prefekti'] });
  await client.records.attachScan({ record, file: new File(['%PDF-1.7\n%%EOF'], 's.pdf') });
  const entries = [{ place: 'Pika 1', was: 'a', becomes: 'b' }];
  const { id, revision } = await client.corrections.create({
    meeting: 1,
    date: '2020-11-12',
    reason: 'gabim',
    entries,
  });
  await client.corrections.finalise({ id, revision });
  await finalise(2);
  const { revision: now } = await client.meetings.get({ id: 2 });
  await client.records.reopen({ id: 2, revision: now, reason: 'gabim' });
  await app.close();
}

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'procesverbali-'));
  await fill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program's own kind of connection; whatever a test does is rolled back. */
function raw(): Database.Database {
  const database = openConnection(join(folder, 'regjistri.db'), 'write', migrations.length);
  database.exec('BEGIN');
  onTestFinished(() => {
    if (database.inTransaction) database.exec('ROLLBACK');
    database.close();
  });
  return database;
}

const refused = /is not|are not|only|follows|appended|comes|gets no|what was sealed|finalised/u;

describe('a register with records', () => {
  it.each(['seal', 'record', 'record_paper', 'reopening', 'printing', 'signature', 'scan'])(
    'keeps each row of %s, whichever way it is asked to change',
    (table) => {
      const database = raw();
      const [column] = database.pragma(`table_info(${table})`) as { name: string }[];
      const rows = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
      expect(rows).toBeGreaterThan(0);
      expect(() => database.exec(`UPDATE ${table} SET ${column?.name} = ${column?.name}`)).toThrow(refused);
      expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(refused);
      expect(() => database.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`)).toThrow(refused);
      expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(rows);
    },
  );

  it('lets a copy that was handed over be taken back, not rewritten', () => {
    const database = raw();
    expect(() => database.exec("UPDATE handed_copy SET recipient = 'x'")).toThrow(refused);
    database.exec('DELETE FROM handed_copy');
  });

  it.each(FROZEN)('lets no row of %s of finalised minutes come, change or go', (table) => {
    const database = raw();
    const columns = (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    const touched = columns.includes('ordinal') ? 'ordinal' : (columns.at(-1) ?? '');
    // Of a person’s row, one column may change.
    const change = table === 'meeting_person' ? `${touched} + 1000` : touched;
    const of = (meeting: number) =>
      database
        .prepare(`SELECT rowid FROM ${table}`)
        .pluck()
        .all()
        .filter((rowid) => meetingOf(database, table, Number(rowid)) === meeting) as number[];
    for (const rowid of of(1)) {
      const one = `rowid = ${rowid}`;
      expect(() => database.exec(`UPDATE ${table} SET ${touched} = ${change} WHERE ${one}`)).toThrow(refused);
      expect(() => database.exec(`DELETE FROM ${table} WHERE ${one}`)).toThrow(refused);
      expect(() => database.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} WHERE ${one}`)).toThrow(
        refused,
      );
    }
    for (const rowid of of(3)) database.exec(`UPDATE ${table} SET ${touched} = ${touched} WHERE rowid = ${rowid}`);
  });

  it('takes a person’s other record for the same one, and changes no name', () => {
    const database = raw();
    database.exec('UPDATE meeting_person SET person_id = person_id WHERE meeting_id = 1');
    expect(() => database.exec("UPDATE meeting_person SET first_name = 'x' WHERE meeting_id = 1")).toThrow(refused);
  });

  it('changes nothing of a finalised meeting but its number in the protocol', () => {
    const database = raw();
    for (const change of ["place = 'x'", 'number = 9', "date = '2021-01-01'", "state = 'cancelled'", 'copies = 7']) {
      expect(() => database.exec(`UPDATE meeting SET ${change} WHERE id = 1`)).toThrow(refused);
    }
    database.exec("UPDATE meeting SET protocol_number = '5', revision = revision + 1 WHERE id = 1");
    database.exec("UPDATE meeting SET place = 'x' WHERE id = 3");
  });

  it('moves minutes only along what was told of their record', () => {
    const database = raw();
    const to = (state: string, id: number) => () =>
      database.exec(`UPDATE meeting SET minutes_state = '${state}' WHERE id = ${id}`);
    for (const state of ['draft', 'finalised', 'archived']) expect(to(state, 1)).toThrow(refused);
    for (const id of [2, 3])
      for (const state of ['finalised', 'signed', 'archived']) expect(to(state, id)).toThrow(refused);
    expect(() =>
      database.exec("INSERT OR REPLACE INTO meeting (id, minutes_state) SELECT id, 'draft' FROM meeting WHERE id = 1"),
    ).toThrow();
  });

  it('removes no meeting with a record, and any other', () => {
    const database = raw();
    for (const id of [1, 2]) expect(() => database.exec(`DELETE FROM meeting WHERE id = ${id}`)).toThrow(refused);
    database.exec('DELETE FROM meeting WHERE id = 3');
  });

  it('signs, opens again and archives only what may be', () => {
    const database = raw();
    const insert = (table: string, record: number, more: string) => () =>
      database.exec(`INSERT INTO ${table} VALUES (${record}, ${more}, 'a', 'b', 1)`);
    const [minutes, , reopened] = database.prepare('SELECT id FROM record ORDER BY id').pluck().all() as number[];
    expect(insert('reopening', minutes ?? 0, "'x'")).toThrow(refused);
    expect(insert('signature', reopened ?? 0, "'2020-11-12', '[]'")).toThrow(refused);
    expect(insert('archiving', reopened ?? 0, "'1', '2020-11-12'")).toThrow(refused);
  });

  it('keeps a finalised correction, and takes no record that was not sealed', () => {
    const database = raw();
    expect(() => database.exec("UPDATE correction SET reason = 'x'")).toThrow(refused);
    expect(() => database.exec('DELETE FROM correction')).toThrow(refused);
    expect(() =>
      database.exec(
        "INSERT INTO correction (meeting_id, number, date, reason, entries) VALUES (3, 1, '2020-01-01', 'x', '[]')",
      ),
    ).toThrow(refused);
    const hash = 'a'.repeat(64);
    expect(() =>
      database.exec(
        `INSERT INTO record (meeting_id, kind, number, version, sha256, code, at, actor, seal_seq)
         VALUES (3, 'minutes', 3, 1, '${hash}', '${hash.slice(0, 16)}', 'a', 'b', 1)`,
      ),
    ).toThrow(refused);
  });
});

describe('the seal chain', () => {
  const opened = (database: Database.Database) => new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

  it('holds as the program wrote it', async () => {
    const database = raw();
    expect(database.prepare('SELECT count(*) FROM seal').pluck().get()).toBe(6);
    expect(await firstBrokenSeal(opened(database))).toBeUndefined();
  });

  it.each(['seal_is_kept', 'seal_stays'])(
    'names its first entry that was changed or taken out without %s',
    async (guard) => {
      const database = raw();
      database.exec(`DROP TRIGGER ${guard}`);
      database.pragma('defer_foreign_keys = ON');
      if (guard === 'seal_is_kept') database.exec("UPDATE seal SET content = x'7b7d' WHERE seq = 3");
      else database.exec('DELETE FROM seal WHERE seq = 3');
      expect(await firstBrokenSeal(opened(database))).toBe(guard === 'seal_is_kept' ? 3 : 4);
    },
  );

  it('takes an entry only at its end', () => {
    const database = raw();
    const insert = (seq: number, prev: string) => () =>
      database.exec(`INSERT INTO seal VALUES (${seq}, '{}', x'7b7d', 'a', ${prev}, 'h')`);
    const head = '(SELECT hash FROM seal ORDER BY seq DESC LIMIT 1)';
    expect(insert(8, head)).toThrow(refused);
    expect(insert(7, "'x'")).toThrow(refused);
    insert(7, head)();
  });
});

/** Whose meeting a row of the content is, by what it hangs on. */
function meetingOf(database: Database.Database, table: string, rowid: number): number | undefined {
  const row = database.prepare(`SELECT * FROM ${table} WHERE rowid = ?`).get(rowid) as Record<string, number | null>;
  if (typeof row.meeting_id === 'number') return row.meeting_id;
  for (const [column, parent] of [
    ['agenda_item_id', 'agenda_item'],
    ['decision_id', 'decision'],
    ['vote_id', 'vote'],
    ['attendance_id', 'attendance'],
  ] as const) {
    const id = row[column];
    if (typeof id === 'number') return meetingOf(database, parent, id);
  }
  return undefined;
}

import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  ARCHIVED,
  DRAFT,
  FINALISED,
  finalRegister,
  HEAD,
  hashOf,
  REOPENED,
  SIGNED,
  sealed,
} from '../support/final-register.ts';

const { open } = finalRegister();

/** The standing or the last record of a meeting. */
const recordOf = (meeting: number, kind = 'minutes') =>
  `(SELECT max(id) FROM record WHERE meeting_id = ${meeting} AND kind = '${kind}')`;

type Wanted = { meeting: number; kind?: string; number: number | string; version: number; code?: string };

function record(database: Database.Database, letter: string, wanted: Wanted, seal = HEAD): void {
  const { meeting, kind = 'minutes', number, version, code = letter.repeat(16) } = wanted;
  database.exec(`INSERT INTO record (meeting_id, kind, number, version, sha256, code, at, actor, seal_seq)
    VALUES (${meeting}, '${kind}', ${number}, ${version}, '${hashOf(letter)}', '${code}', 'a', 'b', ${seal})`);
}

const FACTS = {
  reopening: {
    fact: 'reopened',
    values: (of: string) => `(record_id, reason, at, actor, seal_seq) VALUES (${of}, 'x'`,
  },
  signature: {
    fact: 'signed',
    values: (of: string) => `(record_id, signed_on, names, at, actor, seal_seq) VALUES (${of}, '2021-03-02', '[]'`,
  },
  scan: {
    fact: 'scanned',
    values: (of: string) =>
      `(record_id, name, type, size, sha256, bytes, at, actor, seal_seq) VALUES (${of}, 'n', 't', 1, 'h', x'00'`,
  },
  archiving: {
    fact: 'archived',
    values: (of: string) => `(record_id, number, archived_on, at, actor, seal_seq) VALUES (${of}, '1', '2021-03-02'`,
  },
} as const;
type Told = keyof typeof FACTS;

/** As a function, so that a test says whether it passes. */
const tell =
  (database: Database.Database, table: Told, of: string, seal = HEAD) =>
  () =>
    database.exec(`INSERT INTO ${table} ${FACTS[table].values(of)}, 'a', 'b', ${seal})`);

const state =
  (database: Database.Database, meeting: number, to: string, more = '') =>
  () =>
    database.exec(`UPDATE meeting SET minutes_state = '${to}'${more} WHERE id = ${meeting}`);

describe('what was told of a record', () => {
  it.each(['seal', 'record', 'record_paper', 'asset', 'reopening', 'printing', 'signature', 'scan', 'archiving'])(
    'stays: no row of %s changes or goes, however it is said',
    (table) => {
      const database = open();
      const columns = (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
      const rows = database.prepare<[], { rowkey: number }>(`SELECT rowid AS rowkey FROM ${table}`).all();
      expect(rows.length).toBeGreaterThan(0);
      const before = database.prepare(`SELECT * FROM ${table}`).all();
      for (const { rowkey } of rows) {
        const one = `rowid = ${rowkey}`;
        for (const column of columns) {
          for (const verb of ['UPDATE', 'UPDATE OR REPLACE', 'UPDATE OR IGNORE']) {
            expect(() => database.exec(`${verb} ${table} SET ${column} = ${column} WHERE ${one}`)).toThrow(
              /not changed/u,
            );
          }
        }
        const copy = `INTO ${table} SELECT * FROM ${table} WHERE ${one}`;
        expect(() => database.exec(`DELETE FROM ${table} WHERE ${one}`)).toThrow(/not removed/u);
        expect(() => database.exec(`INSERT OR REPLACE ${copy}`)).toThrow();
        expect(() => database.exec(`INSERT ${copy} ON CONFLICT DO UPDATE SET ${columns[0]} = ${columns[0]}`)).toThrow();
      }
      expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual(before);
    },
  );

  it('lets a copy that was handed over be taken back, not rewritten', () => {
    const database = open();
    expect(() => database.exec("UPDATE handed_copy SET recipient = 'x'")).toThrow(/not changed/u);
    database.exec('DELETE FROM handed_copy');
  });
});

describe('a record', () => {
  const draft = { meeting: DRAFT, number: 40, version: 1 };
  const ready = () => {
    const database = open();
    database.exec(`UPDATE meeting SET number = 40 WHERE id = ${DRAFT}`);
    sealed(database, 'finalised', 'a');
    return database;
  };
  const none = /a record is what was sealed/u;

  it('of a draft is what was just sealed, and finalises the minutes of its number', () => {
    const database = ready();
    expect(state(database, DRAFT, 'finalised')).toThrow(/follows/u);
    record(database, 'a', draft);
    database.exec(`INSERT INTO record_paper (record_id, kind, name, title, tree, docx, sha256)
      VALUES (${recordOf(DRAFT)}, 'minutes', 'n', 't', '{}', x'00', 'h')`);
    expect(state(database, DRAFT, 'signed')).toThrow(/follows/u);
    expect(state(database, DRAFT, 'finalised', ", place = 'x'")).toThrow(/finalised minutes are not/u);
    expect(state(database, DRAFT, 'finalised', ', number = 41')).toThrow();
    state(database, DRAFT, 'finalised')();
  });

  it.each<[string, Partial<Wanted>]>([
    ['another number than its meeting’s', { number: 41 }],
    ['a version too many', { version: 2 }],
    ['another code', { code: 'b'.repeat(16) }],
    ['the kind of a correction', { kind: 'correction' }],
    ['a meeting whose record stands', { meeting: FINALISED, version: 2 }],
  ])('does not come with %s', (_, wrong) => {
    const database = ready();
    expect(() => record(database, 'a', { ...draft, ...wrong })).toThrow(none);
  });

  it('does not come of an old seal, of another content or of another fact', () => {
    const database = ready();
    expect(() => record(database, 'b', draft)).toThrow(none);
    sealed(database, 'signed', 'c');
    expect(() => record(database, 'a', draft, `${HEAD} - 1`)).toThrow(none);
    expect(() => record(database, 'c', draft)).toThrow(none);
  });

  it('stands alone: a second comes only when the first was opened again, and under its number', () => {
    const database = ready();
    record(database, 'a', draft);
    sealed(database, 'finalised', 'b');
    expect(() => record(database, 'b', { ...draft, version: 2 })).toThrow(none);
    const number = `(SELECT number FROM meeting WHERE id = ${REOPENED})`;
    expect(() => record(database, 'b', { meeting: REOPENED, number, version: 1 })).toThrow(none);
    database.exec('SAVEPOINT other');
    database.exec(`UPDATE meeting SET number = 77 WHERE id = ${REOPENED}`);
    for (const version of [1, 2]) {
      expect(() => record(database, 'b', { meeting: REOPENED, number, version })).toThrow(none);
    }
    database.exec('ROLLBACK TO other');
    record(database, 'b', { meeting: REOPENED, number, version: 2 });
    state(database, REOPENED, 'finalised')();
  });

  it('gets no paper once its minutes are finalised, once something else is sealed, nor one twice', () => {
    const database = ready();
    const paper = (of: string, n: number) => () =>
      database.exec(`INSERT OR REPLACE INTO record_paper (record_id, kind, n, name, title, tree, docx, sha256)
        VALUES (${of}, 'extract', ${n}, 'n', 't', '{}', x'00', 'h')`);
    record(database, 'a', draft);
    paper(recordOf(DRAFT), 1)();
    expect(paper(recordOf(DRAFT), 1)).toThrow(/not removed/u);
    expect(paper(recordOf(FINALISED), 9)).toThrow(/no other papers/u);
    expect(paper(recordOf(REOPENED), 9)).toThrow(/no other papers/u);
    state(database, DRAFT, 'finalised')();
    expect(paper(recordOf(DRAFT), 2)).toThrow(/no other papers/u);
  });
});

describe('minutes', () => {
  it('are opened again only along a reopening', () => {
    const database = open();
    expect(state(database, FINALISED, 'draft')).toThrow(/follows/u);
    sealed(database, 'reopened', 'a');
    tell(database, 'reopening', recordOf(FINALISED))();
    for (const to of ['signed', 'archived']) expect(state(database, FINALISED, to)).toThrow(/follows/u);
    state(database, FINALISED, 'draft')();
  });

  it('are signed only along a signature, and archived along an archiving', () => {
    const database = open();
    sealed(database, 'signed', 'a');
    tell(database, 'signature', recordOf(FINALISED))();
    for (const to of ['draft', 'archived']) expect(state(database, FINALISED, to)).toThrow(/follows/u);
    state(database, FINALISED, 'signed')();
    expect(state(database, FINALISED, 'archived')).toThrow(/follows/u);
    sealed(database, 'archived', 'b');
    tell(database, 'archiving', recordOf(FINALISED))();
    for (const to of ['draft', 'finalised']) expect(state(database, FINALISED, to)).toThrow(/follows/u);
    state(database, FINALISED, 'archived')();
  });

  it('take no other step, whatever a statement says', () => {
    const database = open();
    const may = ['draft', 'finalised', 'signed', 'archived'];
    for (const meeting of [REOPENED, DRAFT, FINALISED, SIGNED, ARCHIVED]) {
      const now = database.prepare(`SELECT minutes_state FROM meeting WHERE id = ${meeting}`).pluck().get();
      for (const to of may.filter((one) => one !== now)) expect(state(database, meeting, to)).toThrow(/follows/u);
      for (const verb of ['UPDATE OR IGNORE', 'UPDATE OR REPLACE']) {
        const other = now === 'draft' ? 'finalised' : 'draft';
        expect(() => database.exec(`${verb} meeting SET minutes_state = '${other}' WHERE id = ${meeting}`)).toThrow();
      }
    }
  });

  it.each<[Told, number[]]>([
    ['reopening', [REOPENED, SIGNED, ARCHIVED]],
    ['signature', [REOPENED, SIGNED, ARCHIVED]],
    ['scan', [REOPENED, FINALISED, ARCHIVED]],
    ['archiving', [REOPENED, FINALISED, ARCHIVED]],
  ])('that are in another state get no %s', (told, meetings) => {
    const database = open();
    sealed(database, FACTS[told].fact, 'a');
    for (const meeting of meetings) expect(tell(database, told, recordOf(meeting))).toThrow();
    expect(tell(database, told, 'NULL')).toThrow();
    expect(tell(database, told, '999')).toThrow(/only/u);
  });

  it.each<[Told, number]>([
    ['reopening', FINALISED],
    ['signature', FINALISED],
    ['scan', SIGNED],
    ['archiving', SIGNED],
  ])('get a %s only with its own seal, the last of the chain', (told, meeting) => {
    const database = open();
    const only = /^only/u;
    expect(tell(database, told, recordOf(meeting), '1')).toThrow(only);
    sealed(database, FACTS[told].fact, 'a');
    sealed(database, 'finalised', 'b');
    for (const seal of [HEAD, `${HEAD} - 1`, `${HEAD} + 1`]) {
      expect(tell(database, told, recordOf(meeting), seal)).toThrow(only);
    }
    sealed(database, FACTS[told].fact, 'c');
    tell(database, told, recordOf(meeting))();
  });

  it('that a draft has no record of are not signed before they are finalised', () => {
    const database = open();
    database.exec(`UPDATE meeting SET number = 40 WHERE id = ${DRAFT}`);
    sealed(database, 'finalised', 'a');
    record(database, 'a', { meeting: DRAFT, number: 40, version: 1 });
    sealed(database, 'signed', 'b');
    expect(tell(database, 'signature', recordOf(DRAFT))).toThrow(/only a record that stands/u);
  });
});

describe('a correction', () => {
  const enter = (database: Database.Database, meeting: number, number: number) => () =>
    database.exec(`INSERT INTO correction (meeting_id, number, date, reason, entries)
      VALUES (${meeting}, ${number}, '2021-03-02', 'x', '[]')`);

  it('is entered for signed or archived minutes alone', () => {
    const database = open();
    for (const meeting of [REOPENED, DRAFT, FINALISED, 999])
      expect(enter(database, meeting, 1)).toThrow(/only signed/u);
    enter(database, SIGNED, 3)();
    enter(database, ARCHIVED, 1)();
  });

  it('changes and goes as long as it is a draft, and is never another’s', () => {
    const database = open();
    database.exec("UPDATE correction SET reason = 'y', revision = revision + 1 WHERE number = 2");
    for (const change of ['number = 3', `meeting_id = ${ARCHIVED}`, 'id = 99']) {
      expect(() => database.exec(`UPDATE correction SET ${change} WHERE number = 2`)).toThrow(/not changed/u);
    }
    database.exec('DELETE FROM correction WHERE number = 2');
  });

  it('that is final stays as it is', () => {
    const database = open();
    expect(() => database.exec("UPDATE correction SET reason = 'y' WHERE number = 1")).toThrow(/not changed/u);
    expect(() => database.exec('UPDATE OR REPLACE correction SET number = 1 WHERE number = 2')).toThrow(/not changed/u);
    expect(() => database.exec('DELETE FROM correction WHERE number = 1')).toThrow(/not removed/u);
    expect(() =>
      database.exec('INSERT OR REPLACE INTO correction SELECT * FROM correction WHERE number = 1'),
    ).toThrow();
  });

  it('gets one record, of a draft that is there; it is signed and archived for itself and never opened again', () => {
    const database = open();
    const own = { meeting: SIGNED, kind: 'correction', version: 1 };
    sealed(database, 'finalised', 'a');
    expect(() => record(database, 'a', { ...own, number: 1 })).toThrow(/UNIQUE/u);
    for (const wrong of [{ number: 1, version: 2 }, { number: 9 }, { number: 2, version: 2 }]) {
      expect(() => record(database, 'a', { ...own, ...wrong })).toThrow(/a record is what was sealed/u);
    }
    record(database, 'a', { ...own, number: 2 });
    const of = recordOf(SIGNED, 'correction');
    sealed(database, 'reopened', 'b');
    expect(tell(database, 'reopening', of)).toThrow(/only minutes/u);
    for (const [told, letter] of [
      ['signature', 'c'],
      ['scan', 'd'],
      ['archiving', 'e'],
    ] as const) {
      sealed(database, FACTS[told].fact, letter);
      tell(database, told, of)();
    }
    expect(state(database, SIGNED, 'archived')).toThrow(/follows/u);
  });
});

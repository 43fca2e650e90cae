import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DRAFT, FINALISED, finalRegister, SIGNED } from '../support/final-register.ts';

const { open } = finalRegister();

const set = (database: Database.Database, meeting: number, number: string | null) =>
  database.prepare('UPDATE meeting SET protocol_number = ? WHERE id = ?').run(number, meeting);
const former = (database: Database.Database, meeting: number) =>
  database.prepare('SELECT number FROM former_protocol_number WHERE meeting_id = ? ORDER BY 1').pluck().all(meeting);

describe('a protocol number', () => {
  it('that a record bore is kept when another takes its place or none, and each once', () => {
    const database = open();
    for (const number of ['11', '12', null, '11', '13']) set(database, FINALISED, number);
    // It was finalised under 15.
    expect(former(database, FINALISED)).toEqual(['11', '12', '15']);
  });

  it('of a draft that never was a record leaves nothing', () => {
    const database = open();
    for (const number of ['11', '12', null]) set(database, DRAFT, number);
    expect(former(database, DRAFT)).toEqual([]);
  });

  it('that no record bore is not entered as a former one, and a former one stays', () => {
    const database = open();
    set(database, SIGNED, '11');
    const enter = (meeting: number, number: string) => () =>
      database.prepare('INSERT INTO former_protocol_number VALUES (?, ?)').run(meeting, number);
    expect(enter(SIGNED, '99')).toThrow('was borne by a record');
    expect(enter(DRAFT, '11')).toThrow('was borne by a record');
    expect(enter(SIGNED, '11')).not.toThrow();
    expect(() => database.exec("UPDATE former_protocol_number SET number = '12'")).toThrow('former numbers stay');
    expect(() => database.exec('DELETE FROM former_protocol_number')).toThrow('former numbers stay');
  });
});

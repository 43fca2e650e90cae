import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { type AuditRow, auditHash } from '../../electron/store/audit.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The log that some commands left, and the register's file behind it. */
async function setup() {
  const folder = temporaryFolder();
  const app = openApp({ folder, mode: 'write' });
  const client = inProcess(app.router);
  const file = new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');
  await client.exchange.import({ file, replace: false });
  await client.exchange.import({ file, replace: false });
  await client.institutions.create({ name: 'Bashkia Krujë' });
  await client.institutions.create({ name: 'Bashkia Krujë' }).catch(() => undefined);
  await app.close();
  const database = new Database(`${folder}/regjistri.db`);
  const rows = database.prepare<[], AuditRow & { hash: string }>('SELECT * FROM audit ORDER BY seq').all();
  return { database, rows };
}

describe('the audit log', () => {
  it('has one line for each command that changed something, and none for the others', async () => {
    const { rows } = await setup();
    expect(rows.map(({ command, subject }) => [command, subject])).toEqual([
      ['exchange.import', 'meeting'],
      ['institution.create', 'institution'],
    ]);
    expect(rows.every(({ at, actor }) => /^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/u.test(at) && actor !== '')).toBe(
      true,
    );
  });

  it('chains its lines by hash', async () => {
    const { rows } = await setup();
    const [first, second] = rows;
    expect(rows.map(auditHash)).toEqual(rows.map(({ hash }) => hash));
    expect([first?.prev, second?.prev]).toEqual(['', first?.hash]);
  });

  it('holds nothing of the record’s text', async () => {
    const { rows } = await setup();
    expect(rows.map(({ details }) => details).join('')).not.toMatch(/fushat|Emër|Bashkia/iu);
  });

  it.each([
    ['changed', "UPDATE audit SET actor = 'tjetër' WHERE seq = 1"],
    ['removed', 'DELETE FROM audit WHERE seq = 2'],
    [
      'replaced',
      "INSERT OR REPLACE INTO audit SELECT seq, at, 'tjetër', command, subject, subject_id, details, prev, hash FROM audit WHERE seq = 2",
    ],
    [
      'put in out of its turn',
      "INSERT INTO audit SELECT 9, at, actor, command, subject, subject_id, details, prev, 'x' FROM audit WHERE seq = 2",
    ],
    [
      'put in on another’s chain',
      "INSERT INTO audit SELECT 3, at, actor, command, subject, subject_id, details, prev, 'x' FROM audit WHERE seq = 2",
    ],
  ])('cannot be %s by SQL', async (_, statement) => {
    const { database, rows } = await setup();
    database.pragma('recursive_triggers = ON');
    expect(() => database.exec(statement)).toThrow(/audit rows/u);
    expect(database.prepare('SELECT * FROM audit ORDER BY seq').all()).toEqual(rows);
    database.close();
  });
});

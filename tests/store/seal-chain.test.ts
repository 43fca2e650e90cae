import { describe, expect, it } from 'vitest';
import { checkSeals } from '../../electron/store/check/chains.ts';
import { finalRegister, HEAD, hashOf, sealed } from '../support/final-register.ts';

const { open } = finalRegister();

describe('the seal chain', () => {
  it('holds as the program wrote it, and tells an entry whose hash is none', () => {
    const database = open();
    expect(checkSeals(database).finding).toBeUndefined();
    const length = database.prepare(`SELECT ${HEAD}`).pluck().get() as number;
    sealed(database, 'signed', 'a');
    expect(checkSeals(database).finding).toMatchObject({ part: 'seal', seq: length + 1 });
  });

  it.each([
    ["UPDATE seal SET content = x'7b7d' WHERE seq = 3", 3],
    ["UPDATE seal SET meta = '{}' WHERE seq = 3", 3],
    ['DELETE FROM seal WHERE seq = 3', 3],
  ])('names its first bad entry after %s', (change, broken) => {
    const database = open();
    database.exec('DROP TRIGGER seal_is_kept; DROP TRIGGER seal_stays');
    database.exec(change);
    expect(checkSeals(database).finding).toMatchObject({ part: 'seal', seq: broken });
  });

  it('takes an entry only at its end, tied to the one before it', () => {
    const database = open();
    const insert =
      (seq: string, prev: string, how = 'INSERT') =>
      () =>
        database.exec(`${how} INTO seal VALUES (${seq}, '{}', x'7b7d', 'a', ${prev}, 'h')`);
    const head = '(SELECT hash FROM seal ORDER BY seq DESC LIMIT 1)';
    for (const how of ['INSERT', 'INSERT OR REPLACE', 'INSERT OR IGNORE']) {
      for (const seq of ['NULL', '0', '1', HEAD, `${HEAD} + 2`]) {
        expect(insert(seq, head, how)).toThrow(/appended to the chain/u);
      }
      for (const prev of ["'x'", `'${hashOf('0')}'`, '(SELECT hash FROM seal WHERE seq = 1)']) {
        expect(insert(`${HEAD} + 1`, prev, how)).toThrow(/appended to the chain/u);
      }
    }
    insert(`${HEAD} + 1`, head)();
  });

  it('begins after sixty-four zeros', () => {
    const database = open();
    database.exec('DROP TRIGGER seal_stays; DELETE FROM seal');
    expect(() => database.exec("INSERT INTO seal VALUES (1, '{}', x'7b7d', 'a', '', 'h')")).toThrow(/appended/u);
    database.exec(`INSERT INTO seal VALUES (1, '{}', x'7b7d', 'a', '${hashOf('0')}', 'h')`);
  });
});

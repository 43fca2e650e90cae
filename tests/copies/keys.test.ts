import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  adoptKey,
  beginKeys,
  identityIn,
  keyFile,
  newIdentity,
  readKeys,
  recipientOf,
  setRecovery,
} from '../../electron/store/copies/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const hasAge = spawnSync('age', ['--version']).status === 0;

describe('the keys of the copies', () => {
  it('are of the kind that age makes', async () => {
    for (let n = 0; n < 20; n += 1) {
      const identity = newIdentity();
      expect(recipientOf(identity)).toBe(await identityToRecipient(identity));
    }
    const identity = newIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipientOf(identity));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(await encrypter.encrypt('mbledhja'), 'text')).toBe('mbledhja');
  });

  it('are made once with the register, for its owner alone, and stay', () => {
    const folder = temporaryFolder();
    beginKeys(folder);
    const first = readKeys(folder);
    beginKeys(folder);
    expect(readKeys(folder)).toEqual(first);
    expect(first.recipients).toEqual([recipientOf(first.identity)]);
    expect(statSync(keyFile(folder)).mode & 0o077).toBe(0);
  });

  it('take one recovery key, the last one', () => {
    const folder = temporaryFolder();
    beginKeys(folder);
    const [own] = readKeys(folder).recipients;
    for (const recovery of [recipientOf(newIdentity()), recipientOf(newIdentity())]) {
      setRecovery(folder, recovery);
      expect(readKeys(folder).recipients).toEqual([own, recovery]);
    }
  });

  it('are read as people type them from paper, and a wrong letter is told', () => {
    const identity = newIdentity();
    const secret = identity.slice('AGE-SECRET-KEY-1'.length);
    const groups = secret.match(/.{1,4}/gu) ?? [];
    for (const typed of [identity, identity.toLowerCase(), ` ${identity}\n`, groups.join(' '), groups.join('\n')]) {
      expect(identityIn(typed)).toBe(identity);
    }
    expect(identityIn(`# çelësi\n${identity}\n`)).toBe(identity);
    const wrong = secret.startsWith('Q') ? `P${secret.slice(1)}` : `Q${secret.slice(1)}`;
    for (const typed of ['', wrong, secret.slice(1), `${secret}Q`, recipientOf(identity)]) {
      expect(identityIn(typed), typed).toBeUndefined();
    }
  });

  it('that opened a copy on a new machine are kept: the office’s as the office’s, the one from paper as the recovery key', () => {
    const office = temporaryFolder();
    beginKeys(office);
    const brought = temporaryFolder();
    adoptKey(brought, readFileSync(keyFile(office), 'utf8'));
    expect(readKeys(brought)).toEqual(readKeys(office));

    const fresh = temporaryFolder();
    const recovery = newIdentity();
    adoptKey(fresh, recovery);
    expect(readKeys(fresh).recipients[1]).toBe(recipientOf(recovery));
    expect(readKeys(fresh).identity).not.toBe(recovery);
  });

  it.skipIf(!hasAge)('open with the program age itself', async () => {
    const folder = temporaryFolder();
    beginKeys(folder);
    const encrypter = new Encrypter();
    for (const recipient of readKeys(folder).recipients) encrypter.addRecipient(recipient);
    const file = join(folder, 'letra.age');
    writeFileSync(file, await encrypter.encrypt('mbledhja'));
    const { stdout } = spawnSync('age', ['-d', '-i', keyFile(folder), file], { encoding: 'utf8' });
    expect(stdout).toBe('mbledhja');
  });
});

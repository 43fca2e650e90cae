import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import type { Register } from '../../electron/store/register.ts';
import { addNote, noteBodies, openNotes } from '../support/notes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function withRegister(work: (register: Register) => Promise<void>): Promise<void> {
  const register = openNotes(temporaryFolder());
  await work(register);
  await register.close();
}

/** A promise and the function that settles it. */
function gate(): { passed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { passed: promise, open: resolve };
}

describe('a transaction', () => {
  it('does not mix with another that runs at the same time', () =>
    withRegister(async (register) => {
      const write = (name: string) =>
        register.transaction(async (tx) => {
          for (const part of [1, 2, 3]) {
            await addNote(tx, `${name}${part}`);
            await new Promise(setImmediate);
          }
        });
      await Promise.all([write('a'), write('b')]);
      expect(await noteBodies(register.db)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
    }));

  it('leaves nothing of itself when its work throws, and nothing of it in the next', () =>
    withRegister(async (register) => {
      const failing = register.transaction(async (tx) => {
        await addNote(tx, 'humb');
        throw new Error('mjaft');
      });
      const following = register.transaction((tx) => addNote(tx, 'mbetet'));
      await expect(failing).rejects.toThrow('mjaft');
      await following;
      expect(await noteBodies(register.db)).toEqual(['mbetet']);
    }));

  it('is waited for by a read from outside', () =>
    withRegister(async (register) => {
      const [begun, finish] = [gate(), gate()];
      const order: string[] = [];
      const writing = register
        .transaction(async (tx) => {
          await addNote(tx, 'e re');
          begun.open();
          await finish.passed;
        })
        .then(() => order.push('u shkrua'));
      await begun.passed;
      const reading = noteBodies(register.db).then((bodies) => order.push(...bodies));
      await new Promise(setImmediate);
      expect(order).toEqual([]);
      finish.open();
      await Promise.all([writing, reading]);
      expect(order).toEqual(['u shkrua', 'e re']);
    }));

  it('has the write lock from its first moment until its end', async () => {
    const folder = temporaryFolder();
    const register = openNotes(folder);
    const other = new Database(registerFile(folder), { timeout: 0 });
    await register.transaction(async () => {
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked');
    });
    other.exec('BEGIN IMMEDIATE; ROLLBACK');
    other.close();
    await register.close();
  });

  it('sees in a register opened to read one unchanging state, whatever a writer commits', async () => {
    const folder = temporaryFolder();
    const writer = openNotes(folder);
    const reader = openNotes(folder, 'read');
    await reader.transaction(async (tx) => {
      expect(await noteBodies(tx)).toEqual([]);
      await addNote(writer.db, 'më pas');
      expect(await noteBodies(tx)).toEqual([]);
    });
    expect(await noteBodies(reader.db)).toEqual(['më pas']);
    await reader.close();
    await writer.close();
  });

  it('is finished before its register closes', async () => {
    const folder = temporaryFolder();
    const register = openNotes(folder);
    const begun = gate();
    const writing = register.transaction(async (tx) => {
      begun.open();
      await new Promise(setImmediate);
      await addNote(tx, 'e fundit');
    });
    await begun.passed;
    await Promise.all([register.close(), writing]);
    const again = openNotes(folder, 'read');
    expect(await noteBodies(again.db)).toEqual(['e fundit']);
    await again.close();
  });
});

describe('an error of a statement', () => {
  it('stays what it is when the statement is at fault, not the disk', () =>
    withRegister(async (register) => {
      await expect(sql`SELECT nothing`.execute(register.db)).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
    }));
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { insertInstitution, updateInstitution } from '../../electron/store/institutions.ts';
import { takeJournal } from '../../electron/store/journal.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister } from '../../electron/store/register.ts';
import type { Tx } from '../../electron/store/rows.ts';
import { schema } from '../../electron/store/schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A register that keeps a journal of its institutions. */
function setup() {
  const options = { folder: temporaryFolder(), migrations, expectedSchema: schema, journalled: ['institution'] };
  const register = openRegister({ ...options, mode: 'write' });
  onTestFinished(() => register.close());
  const journal = async (tx: Tx) => JSON.parse((await takeJournal(tx)) ?? 'null');
  return { register, options, journal };
}

const bashkia = { name: 'Bashkia "Krujë"' };

describe('the journal of a transaction', () => {
  it('tells what was made, changed and removed, in order and with what stood there', async () => {
    const { register, journal } = setup();
    await register.transaction(async (tx) => {
      const id = await insertInstitution(tx, bashkia);
      await updateInstitution(tx, id, { ...bashkia, city: 'Krujë' });
      await tx.deleteFrom('institution').execute();
      const name = { name: bashkia.name, name_key: bashkia.name };
      expect(await journal(tx)).toEqual([
        { table: 'institution', op: 'made', key: { id } },
        { table: 'institution', op: 'changed', key: { id }, was: { city: null, revision: 1 } },
        {
          table: 'institution',
          op: 'removed',
          key: { id },
          was: { id, ...name, county: null, city: 'Krujë', revision: 2 },
        },
      ]);
      expect(await journal(tx)).toBeNull();
    });
  });

  it('passes over a row whose revision alone grew', async () => {
    const { register, journal } = setup();
    const id = await register.transaction((tx) => insertInstitution(tx, bashkia));
    await register.transaction(async (tx) => {
      await updateInstitution(tx, id, bashkia);
      expect(await journal(tx)).toBeNull();
    });
  });

  it('ends with it, whether it is kept or rolled back', async () => {
    const { register, journal } = setup();
    await register.transaction((tx) => insertInstitution(tx, bashkia));
    await register.transaction(async (tx) => expect(await journal(tx)).toBeNull());
    const failed = register.transaction(async (tx) => {
      await insertInstitution(tx, { name: 'Bashkia Shijak' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await register.transaction(async (tx) => expect(await journal(tx)).toBeNull());
  });

  it('leaves no trace in the register’s own schema', async () => {
    const { register, options } = setup();
    await register.close();
    await openRegister({ ...options, mode: 'read' }).close();
    await openRegister({ ...options, journalled: [], mode: 'write' }).close();
  });
});

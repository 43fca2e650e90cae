import type { Kysely } from 'kysely';
import type { Preferences } from '#shared/domain/stored.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export async function getPreferences(db: Kysely<Tables>): Promise<Preferences> {
  const rows = await db.selectFrom('preference').selectAll().execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
}

export async function putPreferences(tx: Tx, preferences: Preferences): Promise<void> {
  for (const [name, given] of Object.entries(preferences)) {
    if (given === undefined) continue;
    const value = JSON.stringify(given);
    await tx
      .insertInto('preference')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  }
}

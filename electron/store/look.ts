/** How a committee's papers look; a committee that has decided nothing has no row. */
import type { Kysely } from 'kysely';
import { type Look, USUAL_LOOK } from '#shared/domain/look.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type StoredLook = { look: Look; revision: number };

/** `revision` is 0 where nothing was decided yet. */
export async function getLook(db: Kysely<Tables>, committee: number): Promise<StoredLook> {
  const row = await db
    .selectFrom('committee_look')
    .select(['look', 'revision'])
    .where('committee_id', '=', committee)
    .executeTakeFirst();
  return row ? { look: JSON.parse(row.look) as Look, revision: row.revision } : { look: USUAL_LOOK, revision: 0 };
}

export const lookOf = async (db: Kysely<Tables>, committee: number): Promise<Look> =>
  (await getLook(db, committee)).look;

export async function putLook(tx: Tx, committee: number, look: Look): Promise<void> {
  const value = JSON.stringify(look);
  await tx
    .insertInto('committee_look')
    .values({ committee_id: committee, look: value })
    .onConflict((conflict) =>
      conflict
        .column('committee_id')
        .doUpdateSet((eb) => ({ look: value, revision: eb('committee_look.revision', '+', 1) })),
    )
    .execute();
}

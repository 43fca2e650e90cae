/** Two records of one person become one. */
import { replaceKept } from './kept-changes.ts';
import type { Tx } from './rows.ts';

/** Makes all that `other` was and did another person's, and takes `other` out of the directory. */
export async function mergeInto(tx: Tx, id: number, other: number): Promise<void> {
  await tx
    .updateTable('membership')
    .set((eb) => ({ person_id: id, revision: eb('revision', '+', 1) }))
    .where('person_id', '=', other)
    .execute();
  await tx.updateTable('meeting_person').set({ person_id: id }).where('person_id', '=', other).execute();
  await replaceKept(tx, { table: 'meeting_person', column: 'person_id' }, other, id);
  await tx.deleteFrom('person').where('id', '=', other).execute();
}

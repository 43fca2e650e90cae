/** Which meeting is another's second call. */
import type { Kysely } from 'kysely';
import type { StoredContent } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

/** Both ways: the meeting of which this one is the second call, and the one that is this one's. */
export async function secondCallsOf(
  db: Kysely<Tables>,
  meeting: number,
): Promise<Pick<StoredContent, 'secondCallOf' | 'secondCall'>> {
  const columns = ['other.id as meeting', 'other.date', 'other.number'] as const;
  const first = await db
    .selectFrom('meeting')
    .innerJoin('meeting as other', 'other.id', 'meeting.second_call_of')
    .select(columns)
    .where('meeting.id', '=', meeting)
    .executeTakeFirst();
  const second = await db
    .selectFrom('meeting as other')
    .select(columns)
    .where('other.second_call_of', '=', meeting)
    .executeTakeFirst();
  return { ...(first && { secondCallOf: omitNull(first) }), ...(second && { secondCall: omitNull(second) }) };
}

export async function putSecondCall(tx: Tx, meeting: number, of: number): Promise<void> {
  await tx.updateTable('meeting').set({ second_call_of: of }).where('id', '=', meeting).execute();
}

/** Which later meeting approves the minutes of an earlier one, by which item of its agenda, and how. */
import type { Kysely } from 'kysely';
import type { ApprovalOutcome, MinutesApproval } from '#shared/domain/records.ts';
import type { StoredItem } from '#shared/domain/stored.ts';
import { forgetKept } from './kept-changes.ts';
import { found, omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** By which later meeting a meeting's minutes are approved: the newest that has them on its agenda. */
export async function approvalOf(db: Db, meeting: number): Promise<MinutesApproval | undefined> {
  const row = await db
    .selectFrom('minutes_approval')
    .innerJoin('agenda_item', 'agenda_item.id', 'minutes_approval.agenda_item_id')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select(['meeting.id as meeting', 'meeting.date', 'meeting.number', 'minutes_approval.outcome'])
    .where('approved_id', '=', meeting)
    .orderBy('meeting.date', 'desc')
    .orderBy('meeting.start_time', 'desc')
    .executeTakeFirst();
  return row && omitNull(row);
}

/** What each item of a meeting's agenda approves, by the item's id. */
export async function approvedBy(db: Db, meeting: number): Promise<Map<number, Pick<StoredItem, 'approves'>>> {
  const rows = await db
    .selectFrom('minutes_approval')
    .innerJoin('agenda_item', 'agenda_item.id', 'minutes_approval.agenda_item_id')
    .innerJoin('meeting', 'meeting.id', 'minutes_approval.approved_id')
    .select(['agenda_item.id as item', 'meeting.id as meeting', 'meeting.date', 'meeting.number', 'outcome'])
    .where('agenda_item.meeting_id', '=', meeting)
    .execute();
  return new Map(rows.map(({ item, ...row }) => [item, { approves: omitNull(row) }]));
}

/** The committee's last meeting before this one that was held and whose minutes no meeting has approved yet. */
export async function lastUnapproved(db: Db, meeting: number): Promise<number | undefined> {
  const own = await db
    .selectFrom('meeting')
    .select(['committee_id', 'date', 'start_time'])
    .where('id', '=', meeting)
    .executeTakeFirst();
  const { committee_id, date, start_time } = found(own, 'meeting', meeting);
  const row = await db
    .selectFrom('meeting')
    .select('id')
    .where('committee_id', '=', committee_id)
    .where('state', '=', 'held')
    .where((eb) => eb.or([eb('date', '<', date), eb.and([eb('date', '=', date), eb('start_time', '<', start_time)])]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('minutes_approval')
            .select('agenda_item_id')
            .whereRef('approved_id', '=', 'meeting.id')
            .where('outcome', 'is not', null),
        ),
      ),
    )
    .orderBy('date', 'desc')
    .orderBy('start_time', 'desc')
    .executeTakeFirst();
  return row?.id;
}

export async function insertApproval(tx: Tx, item: number, approved: number): Promise<void> {
  await tx
    .insertInto('minutes_approval')
    .values({ agenda_item_id: item, approved_id: approved, outcome: null })
    .execute();
}

/** Whether the item approves minutes at all. */
export async function putOutcome(tx: Tx, item: number, outcome: ApprovalOutcome | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('minutes_approval')
    .set({ outcome })
    .where('agenda_item_id', '=', item)
    .executeTakeFirst();
  await tx
    .updateTable('agenda_item')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', item)
    .execute();
  return numUpdatedRows > 0n;
}

/** An item that undo or the bin would bring back comes back without its tie to a meeting that goes. */
export async function forgetApprovals(tx: Tx, approved: number): Promise<void> {
  await forgetKept(tx, { table: 'minutes_approval', column: 'approved_id' }, approved);
}

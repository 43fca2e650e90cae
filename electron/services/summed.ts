/** A committee and its meetings of a time, for what is made of many of them. */
import type { Summed } from '#shared/domain/overview.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { listCommittees } from '../store/committees.ts';
import { getMeeting, listMeetings } from '../store/meetings.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';

type Database = Context['register']['db'];

export type Period = { from: string; to: string };

/** Throws NOT_FOUND. */
export async function committeeOf(db: Database, id: number): Promise<StoredCommittee> {
  return found(
    (await listCommittees(db)).find((one) => one.id === id),
    'committee',
    id,
  );
}

/** In the order of their days, both ends of the time included. */
export async function meetingsOf(db: Database, committee: number, { from, to }: Period): Promise<Summed[]> {
  const listed = (await listMeetings(db, { committee })).filter(({ date }) => from <= date && date <= to);
  const all: Summed[] = [];
  for (const { id } of listed) {
    const record = await getMeeting(db, id);
    if (record) all.push(record);
  }
  return all;
}

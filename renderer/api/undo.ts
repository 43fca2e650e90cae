import { ORPCError } from '@orpc/client';
import { apiText } from '../text/api.ts';
import type { MeetingCommands } from './meeting.ts';

/**
 * `Zhbëj` of one command in its toast. The meeting's undo takes back whatever came last: where that is another command
 * by now, nothing is taken back and the clerk is told.
 */
export async function undoLast({ run, refresh }: MeetingCommands, meeting: number, command: string): Promise<void> {
  if ((await refresh()).history.undo !== command) {
    throw new ORPCError('RULE_BROKEN', { data: { message: apiText.undoneLater } });
  }
  await run((client) => client.meetings.undo({ id: meeting }));
}

import { formatDate } from '#shared/albanian/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { MeetingRecord, Row } from '#shared/domain/stored.ts';
import { insertItem, insertPart, materialColumns } from '../store/agenda.ts';
import { addMeetingPerson, directoryIds } from '../store/attendance.ts';
import { getMeeting } from '../store/meetings.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { putSecondCall } from '../store/second-calls.ts';
import type { PersonIds } from '../store/votes.ts';
import { type Context, command } from './context.ts';
import { makeMeeting } from './new-meeting.ts';
import { refused } from './refused.ts';

/**
 * Calls a meeting that was put off for the second time: another one with its agenda, its place and those who lead it, who
 * sits in it as of the new day. RULE_BROKEN where it was not put off, or was called for the second time already.
 */
export const secondCall =
  (context: Context) =>
  ({ id, revision, date, start }: Row & { date: string; start: string }): Promise<MeetingRecord> =>
    command(context, 'meeting.secondCall', async (tx) => {
      await requireRevision(tx, 'meeting', id, revision);
      const first = found(await getMeeting(tx, id), 'meeting', id);
      requireFirst(first, date);
      const { kind, place, chair, secretary } = first.content.meeting;
      const directory = await directoryIds(tx, id);
      const second = await makeMeeting(tx, {
        ...{ committee: first.committeeId, kind, call: 2, date, start, place },
        chair: directory(chair),
        secretary: directory(secretary),
      });
      await putSecondCall(tx, second, id);
      await copyAgenda(tx, second, first, directory);
      const result = found(await getMeeting(tx, second), 'meeting', second);
      return { result, subject: 'meeting', id: second, meeting: second, details: { first: id } };
    });

function requireFirst({ state, content }: MeetingRecord, date: string): void {
  const { meeting, secondCall } = content;
  if (state !== 'postponed' || meeting.call !== 1) {
    throw refused(
      'Për herë të dytë thirret vetëm një mbledhje e thirrjes së parë që është shtyrë. Nuk u ndryshua asgjë.',
    );
  }
  if (secondCall) {
    throw refused(
      `Kjo mbledhje është thirrur tashmë për herë të dytë, më datë ${formatDate(secondCall.date)}. Nuk u ndryshua asgjë.`,
    );
  }
  if (date < meeting.date) {
    const message = 'thirrja e dytë nuk mund të jetë para së parës';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'date', message }] });
  }
}

/** What was withdrawn is not on it again; whoever reports comes with it, member or not. */
async function copyAgenda(tx: Tx, meeting: number, { content }: MeetingRecord, directory: PersonIds) {
  for (const { title, rapporteur, state, materials } of content.meeting.agenda) {
    if (state === 'withdrawn') continue;
    const own = rapporteur === undefined ? 0 : await addMeetingPerson(tx, meeting, directory(rapporteur));
    const item = await insertItem(tx, meeting, { title, ...(rapporteur !== undefined && { rapporteur }) }, () => own);
    for (const { title, kind } of materials) await insertPart(tx, 'material', item, materialColumns({ title, kind }));
  }
}

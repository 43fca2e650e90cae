import { AppError } from '#shared/domain/errors.ts';
import { NEXT_STATES, needsReason } from '#shared/domain/lifecycle.ts';
import type { Meeting } from '#shared/domain/record.ts';
import { rulesOn } from '#shared/domain/rules.ts';
import type { MeetingRecord, MeetingState, MeetingSummary, Row } from '#shared/domain/stored.ts';
import { getCommittee } from '../store/committees.ts';
import {
  getMeeting,
  getSummary,
  listMeetings,
  type MeetingFields,
  putMeetingRules,
  setMeetingState,
  updateMeeting,
} from '../store/meetings.ts';
import { found, requireRevision } from '../store/rows.ts';
import { putAgendaVote } from '../store/votes.ts';
import { type Context, command } from './context.ts';
import { checkedEdit, edit } from './draft.ts';
import { refuseRenumbering } from './given-numbers.ts';
import { makeMeeting, type NewMeeting, refuseSameTime } from './new-meeting.ts';
import { refuseTakenNumber } from './numbers.ts';
import { refused } from './refused.ts';
import { refreshRoster } from './roster.ts';
import { secondCall } from './second-call.ts';

export type MeetingInput = MeetingFields & Pick<Meeting, 'chair' | 'secretary'>;

export function meetingService(context: Context) {
  const { db } = context.register;
  const get = async (id: number): Promise<MeetingRecord> => found(await getMeeting(db, id), 'meeting', id);
  return {
    list: (filter: { committee?: number; year?: number }): Promise<MeetingSummary[]> => listMeetings(db, filter),

    get,

    create: (input: NewMeeting) =>
      command(context, 'meeting.create', async (tx) => {
        const id = await makeMeeting(tx, input);
        return { result: found(await getMeeting(tx, id), 'meeting', id), subject: 'meeting', id, meeting: id };
      }),

    update: ({ id, revision, chair, secretary, ...fields }: MeetingInput & Row) =>
      checkedEdit(context, 'meeting.update', id, async ({ tx, personId }) => {
        await requireRevision(tx, 'meeting', id, revision);
        const { committeeId } = found(await getMeeting(tx, id), 'meeting', id);
        await refuseSameTime(tx, committeeId, fields, id);
        await refuseRenumbering(tx, id, fields);
        const year = Number(fields.date.slice(0, 4));
        await refuseTakenNumber(tx, 'meetings', { committee: committeeId, year }, id, fields.number);
        await updateMeeting(tx, id, fields, { chair: personId(chair), secretary: personId(secretary) });
        const vote = fields.agendaApproval === 'unanimous' ? undefined : fields.agendaApproval;
        await putAgendaVote(tx, id, vote, personId);
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id };
      }),

    setState: ({ id, revision, state, reason }: Row & { state: MeetingState; reason?: string }) =>
      edit(context, 'meeting.setState', id, async ({ tx }) => {
        await requireRevision(tx, 'meeting', id, revision);
        const before = found(await getSummary(tx, id), 'meeting', id);
        requireStep(before.state, state, reason);
        await setMeetingState(tx, id, state, reason);
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id, details: { state } };
      }),

    refreshRoster: refreshRoster(context),

    refreshRules: ({ id, revision }: Row) =>
      checkedEdit(context, 'meeting.refreshRules', id, async ({ tx }) => {
        await requireRevision(tx, 'meeting', id, revision);
        const { committeeId, date } = found(await getSummary(tx, id), 'meeting', id);
        const committee = found(await getCommittee(tx, committeeId), 'committee', committeeId);
        await putMeetingRules(tx, id, rulesOn(committee.rules, date));
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id };
      }),

    secondCall: secondCall(context),
  };
}

function requireStep(from: MeetingState, to: MeetingState, reason: string | undefined) {
  if (!NEXT_STATES[from].includes(to)) {
    throw refused('Mbledhja nuk mund të kalojë në këtë gjendje.');
  }
  if (needsReason(to) && reason === undefined) {
    const message = 'shkruani arsyen e shtyrjes ose të anulimit';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'reason', message }] });
  }
}

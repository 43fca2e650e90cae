/** Two committees at one table: each has a meeting of its own; one keeps the text and the other follows it. */
import { AppError } from '#shared/domain/errors.ts';
import type { Row } from '#shared/domain/stored.ts';
import { addMeetingPerson } from '../store/attendance.ts';
import { jointOf, otherOf, putJointHost } from '../store/joint.ts';
import { getMeeting } from '../store/meetings.ts';
import { loadRoster } from '../store/roster.ts';
import { found, requireRevision } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { requireDraft } from './draft.ts';
import { wasFinalised } from './given-numbers.ts';
import { keepJoint } from './joint-follow.ts';
import { makeMeeting } from './new-meeting.ts';
import { refused } from './refused.ts';

export function jointService(context: Context) {
  return {
    join: ({ id, revision, committee }: Row & { committee: number }): Promise<Row> =>
      command(context, 'meeting.join', async (tx) => {
        await requireRevision(tx, 'meeting', id, revision);
        await requireDraft(tx, id);
        const host = found(await getMeeting(tx, id), 'meeting', id);
        if (host.state === 'postponed' || host.state === 'cancelled') {
          throw refused('Një mbledhje e shtyrë ose e anuluar nuk bëhet e përbashkët. Nuk u ndryshua asgjë.');
        }
        if (host.committeeId === committee) {
          const message = 'zgjidhni një organ tjetër';
          throw new AppError('INVALID_INPUT', { faults: [{ path: 'committee', message }] });
        }
        if (await jointOf(tx, id)) throw refused('Kjo mbledhje është tashmë e përbashkët. Nuk u ndryshua asgjë.');
        const { kind, call, date, start, place } = host.content.meeting;
        const partner = await makeMeeting(tx, { committee, kind, call, date, start, place });
        await putJointHost(tx, partner, id);
        // Whoever sits in the other committee speaks here too.
        for (const { person } of await loadRoster(tx, partner)) await addMeetingPerson(tx, id, person);
        await keepJoint(tx, { host: id, partner }, id);
        return { result: { id, revision }, subject: 'meeting', id, meeting: id, beside: partner, details: { partner } };
      }),

    /** From then on each goes its own way, with the text that it has. */
    part: ({ id, revision }: Row): Promise<Row> =>
      command(context, 'meeting.part', async (tx) => {
        await requireRevision(tx, 'meeting', id, revision);
        await requireDraft(tx, id);
        const joint = await jointOf(tx, id);
        if (!joint) throw refused('Kjo mbledhje nuk është e përbashkët. Nuk u ndryshua asgjë.');
        if (await wasFinalised(tx, id)) {
          throw refused(
            'Procesverbali i mbledhjes së përbashkët është përfunduar njëherë, prandaj mbledhjet nuk ndahen më. Nuk u ndryshua asgjë.',
          );
        }
        await putJointHost(tx, joint.partner, null);
        const now = found(await getMeeting(tx, id), 'meeting', id);
        const result = { id, revision: now.revision };
        return { result, subject: 'meeting', id, meeting: id, beside: otherOf(joint, id) };
      }),
  };
}

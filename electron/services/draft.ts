import { AppError } from '#shared/domain/errors.ts';
import type { MinutesState } from '#shared/domain/stored.ts';
import { meetingPersonIds } from '../store/attendance.ts';
import { otherOf, standing } from '../store/joint.ts';
import { getMeeting, minutesState } from '../store/meetings.ts';
import { found, type Tx } from '../store/rows.ts';
import type { PersonIds } from '../store/votes.ts';
import { newFaults } from './content-check.ts';
import { type Context, command, type Done } from './context.ts';
import { keepJoint, refuseFollowed } from './joint-follow.ts';
import { refused } from './refused.ts';
import { recordStep } from './steps.ts';

type Edit = { tx: Tx; personId: PersonIds };
type Edited<T> = Pick<Done<T>, 'result' | 'subject' | 'id' | 'details'>;

/** Changes one meeting's content, as long as its minutes are a draft: one step that can be taken back. */
export function edit<T>(
  context: Context,
  name: string,
  meeting: number | ((tx: Tx) => Promise<number>),
  work: (edit: Edit) => Promise<Edited<T>>,
): Promise<T> {
  return command(context, name, async (tx) => {
    const id = typeof meeting === 'number' ? meeting : await meeting(tx);
    const { minutesState: state, joint } = await standing(tx, id);
    refuseFixed(state);
    if (joint) await refuseFollowed(tx, joint, id, name);
    const { details, ...done } = await work({ tx, personId: await meetingPersonIds(tx, id) });
    await recordStep(tx, id, { command: name, subject: done.subject, subjectId: done.id, at: context.now() });
    if (joint) await keepJoint(tx, joint, id);
    return {
      ...done,
      meeting: id,
      ...(joint && { beside: otherOf(joint, id) }),
      details: { meeting: id, ...details },
    };
  });
}

/** As `edit`; refused (INVALID_INPUT) where it would make presence, times or votes contradict each other. */
export function checkedEdit<T>(
  context: Context,
  name: string,
  meeting: number | ((tx: Tx) => Promise<number>),
  work: (edit: Edit) => Promise<Edited<T>>,
): Promise<T> {
  return edit(context, name, meeting, async ({ tx, personId }) => {
    const id = typeof meeting === 'number' ? meeting : await meeting(tx);
    const before = found(await getMeeting(tx, id), 'meeting', id);
    const done = await work({ tx, personId });
    const after = found(await getMeeting(tx, id), 'meeting', id);
    const faults = newFaults(before.content, after.content);
    if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
    return done;
  });
}

export async function requireDraft(tx: Tx, id: number): Promise<void> {
  refuseFixed(await minutesState(tx, id));
}

function refuseFixed(state: MinutesState): void {
  if (state === 'draft') return;
  throw refused('Procesverbali i kësaj mbledhjeje është përfunduar dhe nuk ndryshohet më.');
}

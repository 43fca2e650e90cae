import { jointOf, otherOf } from '../store/joint.ts';
import { takeBack, takeJournal } from '../store/journal.ts';
import { changesOf, type Direction, deleteStep, insertStep, newestStep } from '../store/undo.ts';
import { type Context, command } from './context.ts';
import { requireDraft } from './draft.ts';
import { keepJoint } from './joint-follow.ts';

/** The one command that was taken back or done again; null where there was none. */
type Stepped = { command: string | null };

/** Takes a meeting's content back and forth, one command a step. */
export function historyService(context: Context) {
  const step = (direction: Direction, meeting: number): Promise<Stepped> =>
    command<Stepped>(context, `meeting.${direction}`, async (tx) => {
      await requireDraft(tx, meeting);
      const wanted = await newestStep(tx, meeting, direction);
      if (!wanted) return { result: { command: null }, audit: false };
      await takeBack(tx, await changesOf(tx, wanted.id));
      await deleteStep(tx, wanted.id);
      const opposite = direction === 'undo' ? 'redo' : 'undo';
      await insertStep(tx, meeting, opposite, wanted, (await takeJournal(tx)) ?? '[]');
      const joint = await jointOf(tx, meeting);
      if (joint) await keepJoint(tx, joint, meeting);
      const details = { meeting, command: wanted.command };
      return {
        result: { command: wanted.command },
        subject: 'meeting',
        id: meeting,
        meeting,
        ...(joint && { beside: otherOf(joint, meeting) }),
        details,
      };
    });
  return {
    undo: (meeting: number) => step('undo', meeting),
    redo: (meeting: number) => step('redo', meeting),
  };
}

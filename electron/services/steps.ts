import { takeJournal } from '../store/journal.ts';
import type { Tx } from '../store/rows.ts';
import { deleteSteps, extendStep, insertStep, newestStep, type Step } from '../store/undo.ts';

/** Notes what the transaction did up to here as one step of the meeting; what could be done again is over. */
export async function recordStep(tx: Tx, meeting: number, step: Step): Promise<void> {
  const changes = await takeJournal(tx);
  if (changes === undefined) return;
  await deleteSteps(tx, meeting, 'redo');
  const last = isTyped(step) ? await newestStep(tx, meeting, 'undo') : undefined;
  if (last && continues(last, step)) await extendStep(tx, last.id, changes);
  else await insertStep(tx, meeting, 'undo', step, changes);
}

/** Seconds of typing that go back at once. */
const BREATH = 10;

const isTyped = ({ command }: Step) => command.endsWith('.update') || command === 'attendance.set';

/** What is typed is kept every moment: it goes back a few words at a time, not letter by letter. */
function continues(last: Step, step: Step): boolean {
  const isSame = last.command === step.command && last.subject === step.subject && last.subjectId === step.subjectId;
  return isSame && Math.abs(Date.parse(step.at) - Date.parse(last.at)) <= BREATH * 1000;
}

/** The steps of a finalised record on paper: which are done, which comes next. */
import type { FinalRecord } from '#shared/domain/records.ts';

export type StepName = 'finalised' | 'printed' | 'signed' | 'scanned' | 'archived';
export type StepState = 'done' | 'next' | 'later' | 'leftOut';

const STEPS: readonly StepName[] = ['finalised', 'printed', 'signed', 'scanned', 'archived'];

/** `next` is the first that is not done; what was not noted in its time is left out for good. */
export function stepStates(record: FinalRecord): Record<StepName, StepState> {
  const isDone: Record<StepName, boolean> = {
    finalised: true,
    printed: record.printings.length > 0,
    signed: record.signed !== undefined,
    scanned: record.scans.length > 0,
    archived: record.archived !== undefined,
  };
  const next = STEPS.find((step) => !isDone[step] && canBeDone(record, step));
  const state = (step: StepName): StepState => {
    if (isDone[step]) return 'done';
    if (step === next) return 'next';
    const isOver = STEPS.slice(STEPS.indexOf(step) + 1).some((following) => isDone[following]);
    return isOver && !canBeDone(record, step) ? 'leftOut' : 'later';
  };
  return {
    finalised: state('finalised'),
    printed: state('printed'),
    signed: state('signed'),
    scanned: state('scanned'),
    archived: state('archived'),
  };
}

/** Paper that is signed was printed, whether that was noted or not; scanned and archived is only what is signed, and the archive takes nothing more. */
export function canBeDone({ signed, archived }: FinalRecord, step: StepName): boolean {
  if (step === 'printed') return signed === undefined;
  if (step === 'signed') return signed === undefined;
  return step !== 'finalised' && signed !== undefined && archived === undefined;
}

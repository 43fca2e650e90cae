import type { PreviousTask, TaskOutcome } from '#shared/domain/record.ts';

export const OUTCOME_NAMES: Readonly<Record<TaskOutcome, string>> = {
  reported: 'u raportua',
  notReported: 'nuk u raportua',
  done: 'u krye',
};

/** `u raportua (shtatë raste)` */
export function outcomeText({ outcome, note }: Pick<PreviousTask, 'outcome' | 'note'>): string {
  return note === undefined ? OUTCOME_NAMES[outcome] : `${OUTCOME_NAMES[outcome]} (${note})`;
}

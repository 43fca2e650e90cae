import type { PreviousTask, Task, TaskOutcome } from '#shared/domain/record.ts';
import { formatDate } from './dates.ts';

export const OUTCOME_NAMES: Readonly<Record<TaskOutcome, string>> = {
  reported: 'u raportua',
  notReported: 'nuk u raportua',
  done: 'u krye',
};

/** `u raportua (shtatë raste)` */
export function outcomeText({ outcome, note }: Pick<PreviousTask, 'outcome' | 'note'>): string {
  return note === undefined ? OUTCOME_NAMES[outcome] : `${OUTCOME_NAMES[outcome]} (${note})`;
}

/** `31.10.2020`, or that there is none. */
export const dueText = ({ due }: Pick<Task, 'due'>): string => (due === undefined ? 'pa afat' : formatDate(due));

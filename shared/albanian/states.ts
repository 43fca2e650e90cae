import type { TaskStatus } from '#shared/domain/record.ts';
import type { MeetingState, MinutesState } from '#shared/domain/stored.ts';

const STATES: Record<MeetingState, string> = {
  planned: 'e planifikuar',
  convened: 'e thirrur',
  held: 'e zhvilluar',
  postponed: 'e shtyrë',
  cancelled: 'e anuluar',
};

/** In what state a meeting is (`mbledhja` is feminine): `e zhvilluar`. */
export function stateName(state: MeetingState): string {
  return STATES[state];
}

const MINUTES_STATES: Record<MinutesState, string> = {
  draft: 'në hartim',
  finalised: 'i përfunduar',
  signed: 'i nënshkruar',
  archived: 'i arkivuar',
};

/** In what state its minutes are (`procesverbali` is masculine): `në hartim`. */
export function minutesStateName(state: MinutesState): string {
  return MINUTES_STATES[state];
}

const TASK_STATES: Record<TaskStatus, string> = { open: 'e hapur', done: 'e kryer', dropped: 'e hequr' };
const TASK_STATES_OF_MANY: Record<TaskStatus, string> = {
  open: 'të hapura',
  done: 'të kryera',
  dropped: 'të hequra',
};

/** In what state a task is (`detyra` is feminine), or so many of them: `e kryer`, `të kryera`. */
export function taskStateName(state: TaskStatus, count = 1): string {
  return (count === 1 ? TASK_STATES : TASK_STATES_OF_MANY)[state];
}

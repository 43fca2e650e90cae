import type { MeetingState } from '#shared/domain/stored.ts';

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

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

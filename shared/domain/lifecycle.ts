import type { MeetingState } from './stored.ts';

/** From each state of a meeting, those that it may go to; a meeting that was put off or called off can be planned again. */
export const NEXT_STATES: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['convened', 'held', 'postponed', 'cancelled'],
  convened: ['planned', 'held', 'postponed', 'cancelled'],
  held: ['convened', 'postponed'],
  postponed: ['planned'],
  cancelled: ['planned'],
};

/** Whether the step to that state is only taken with a reason. */
export const needsReason = (state: MeetingState): boolean => state === 'postponed' || state === 'cancelled';

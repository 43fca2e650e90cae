/** The head of one meeting. */
export const meetingText = {
  more: 'Më shumë',
  remove: 'Hiq mbledhjen',
  removed: 'Mbledhja u hoq. Ndodhet te Koshi për 30 ditë.',
} as const;

/** The chart of who was in the room. */
export const chartText = {
  title: 'Prezenca gjatë mbledhjes',
  quorum: 'Kuorumi',
  member: 'Anëtari',
  inRoom: 'Në sallë',
  never: 'nuk ishte në sallë',
  span: (from: string, to: string) => `${from}–${to}`,
  lost: (from: string, to: string) => `Pa kuorum: ${from}–${to}.`,
} as const;

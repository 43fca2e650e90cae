import type { SentencesOf } from './bank.ts';

/** The sentences of the attendance list; what it says of the quorum after the meeting is the minutes' own. */
export const ATTENDANCE = {
  'attendance.members': {
    text: '{anëtarë} gjithsej: {numri}.',
    placeholders: { anëtarë: 'anëtarë', numri: '5 (pesë)' },
  },
  'attendance.voting': {
    text: '{anëtarë} me të drejtë vote: {numri}.',
    placeholders: { anëtarë: 'anëtarë', numri: '4 (katër)' },
  },
  'attendance.quorumNeeded': {
    text: 'Kuorumi i nevojshëm: {kuorumi}.',
    placeholders: { kuorumi: '3 (tre)' },
  },
} as const satisfies SentencesOf;

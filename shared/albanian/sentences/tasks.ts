import type { SentencesOf } from './bank.ts';

const BODY = 'Komitetit Rajonal Antitrafik Durrës';
const DAY = '07.10.2020';

/** The sentences of the list of tasks, in the order of the paper. */
export const TASKS = {
  'tasks.ofMeeting': {
    text: 'të lëna në {mbledhjen} të {organi}, datë {data}',
    placeholders: { mbledhjen: 'mbledhjen e zakonshme', organi: BODY, data: DAY },
  },
  'tasks.open': {
    text: 'të {organi}, gjendja më {data}',
    placeholders: { organi: BODY, data: DAY },
  },
  'tasks.institution': {
    text: 'Institucioni përgjegjës: {institucioni}',
    placeholders: { institucioni: 'Bashkia Durrës' },
  },
  'tasks.none': { text: 'Në këtë mbledhje nuk u lanë detyra.', placeholders: {} },
  'tasks.noneOfInstitution': { text: 'Në këtë mbledhje nuk iu la asnjë detyrë këtij institucioni.', placeholders: {} },
  'tasks.noneOpen': { text: 'Nuk ka detyra të hapura.', placeholders: {} },
  'tasks.count': { text: 'Detyra gjithsej: {numri}.', placeholders: { numri: '3 (tri)' } },
} as const satisfies SentencesOf;

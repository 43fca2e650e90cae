import type { SentencesOf } from './bank.ts';

/** The sentences of an extract of the minutes, in the order of the paper; those about its item are the minutes' own. */
export const EXTRACT = {
  'extract.held': {
    text: 'Më datë {data}, ora {ora}, në {vendi}, u zhvillua {mbledhja} e {organi}.',
    placeholders: {
      data: '07.10.2020',
      ora: '10:00',
      vendi: 'sallën e mbledhjeve',
      mbledhja: 'mbledhja e zakonshme',
      organi: 'Komitetit Rajonal Antitrafik Durrës',
    },
  },
  'extract.item': { text: 'Pika {numri} e rendit të ditës:', placeholders: { numri: '2' } },
  'extract.task': { text: 'Detyra e lënë për këtë pikë:', placeholders: {} },
  'extract.tasks': { text: 'Detyrat e lëna për këtë pikë:', placeholders: {} },
  'extract.certified': { text: 'Ekstrakti është i njëjtë me origjinalin.', placeholders: {} },
} as const satisfies SentencesOf;

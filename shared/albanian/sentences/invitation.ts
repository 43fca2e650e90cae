import type { SentencesOf } from './bank.ts';

const MEETING = {
  dita: 'e mërkurë',
  data: '07.10.2020',
  ora: '10:00',
  vendi: 'sallën e mbledhjeve',
  mbledhja: 'mbledhja e zakonshme',
  organi: 'Komitetit Rajonal Antitrafik Durrës',
};

/** The sentences of the notice that convenes a meeting, in the order of the paper. */
export const INVITATION = {
  'invitation.subject': { text: 'Njoftim për mbledhje', placeholders: {} },
  'invitation.addressed': { text: 'Anëtarëve të {organi}', placeholders: { organi: MEETING.organi } },
  'invitation.body': {
    text: 'Ju njoftojmë se ditën {dita}, datë {data}, ora {ora}, në {vendi}, do të zhvillohet {mbledhja} e {organi}, me këtë rend të ditës:',
    placeholders: MEETING,
  },
  'invitation.bodyWithoutAgenda': {
    text: 'Ju njoftojmë se ditën {dita}, datë {data}, ora {ora}, në {vendi}, do të zhvillohet {mbledhja} e {organi}.',
    placeholders: MEETING,
  },
  'invitation.rapporteur': {
    text: 'Relaton: {relatori}',
    placeholders: { relatori: 'znj. Ana Hoxha (Bashkia Durrës)' },
  },
  'invitation.secondCall': {
    text: 'Mbledhja zhvillohet me thirrje të dytë, pasi në thirrjen e parë nuk pati kuorum.',
    placeholders: {},
  },
  'invitation.secondCallOf': {
    text: 'Mbledhja zhvillohet me thirrje të dytë, pasi mbledhja e datës {data} nuk pati kuorum.',
    placeholders: { data: '30.09.2020' },
  },
  'invitation.material': {
    text: 'Në mbledhje do të prezantohet {materiali} {titulli}.',
    placeholders: { materiali: 'raporti', titulli: '“Raporti vjetor”' },
  },
  'invitation.materials': { text: 'Në mbledhje do të prezantohen materialet:', placeholders: {} },
  'invitation.confirm': {
    text: 'Lutemi të konfirmoni pjesëmarrjen. Në pamundësi pjesëmarrjeje, njoftoni sekretariatin dhe zëvendësuesin tuaj.',
    placeholders: {},
  },
  'invitation.thanks': { text: 'Duke ju falënderuar për bashkëpunimin,', placeholders: {} },
} as const satisfies SentencesOf;

import type { SentencesOf } from './bank.ts';

const LIST = 'Bashkia Durrës, Bashkia Krujë dhe Drejtoria Vendore e Policisë Durrës';

/** The sentences of which the press release is composed, in the order of the paper. */
export const PRESS_RELEASE = {
  'press-release.held': {
    text: 'Ditën {dita}, datë {data}, në {vendi}, u zhvillua {mbledhja} e {organi}.',
    placeholders: {
      dita: 'e mërkurë',
      data: '07.10.2020',
      vendi: 'sallën e mbledhjeve',
      mbledhja: 'mbledhja e zakonshme',
      organi: 'Komitetit Rajonal Antitrafik Durrës',
    },
  },
  'press-release.led': {
    text: 'Mbledhja u drejtua nga {drejtuesi}.',
    placeholders: { drejtuesi: 'z. Artan Leka, Prefekt i Qarkut Durrës' },
  },
  'press-release.institutions': {
    text: 'Në mbledhje morën pjesë përfaqësues nga {institucionet}.',
    placeholders: { institucionet: LIST },
  },
  'press-release.presented': {
    text: 'Në mbledhje {prezantuan} {materialet}.',
    placeholders: {
      prezantuan: 'u prezantuan',
      materialet: 'raporti “Raporti vjetor” dhe videoja “Mbrojtja e fëmijëve”',
    },
  },
  'press-release.discussedOne': {
    text: 'Në mbledhje u diskutua çështja {titulli}.',
    placeholders: { titulli: '“Siguria e shkollave”' },
  },
  'press-release.discussed': { text: 'Në mbledhje u diskutuan këto çështje:', placeholders: {} },
  'press-release.decidedOne': {
    text: 'Në përfundim u mor vendimi {titulli}.',
    placeholders: { titulli: '“Miratimi i planit të veprimit”' },
  },
  'press-release.decided': { text: 'Në përfundim u morën këto vendime:', placeholders: {} },
  'press-release.task': {
    text: 'Në vijim të mbledhjes do të kryhet kjo detyrë: {detyra}. Institucioni përgjegjës është {institucioni}.',
    placeholders: {
      detyra: 'Riparimi i ndriçimit pranë shkollave (deri më 31.10.2020)',
      institucioni: 'Bashkia Durrës',
    },
  },
  'press-release.tasks': { text: 'Në vijim të mbledhjes do të kryhen këto detyra:', placeholders: {} },
  'press-release.campaign': {
    text: 'Mbledhja u zhvillua në kuadër të {fushata}, që {zhvillohet} nga data {fillimi} deri më datë {mbarimi}.',
    placeholders: {
      fushata: 'Fushatës së ndërgjegjësimit',
      zhvillohet: 'zhvillohet',
      fillimi: '01.10.2020',
      mbarimi: '31.10.2020',
    },
  },
  'press-release.campaignWithSlogan': {
    text: 'Mbledhja u zhvillua në kuadër të {fushata}, me sloganin {slogani}, që {zhvillohet} nga data {fillimi} deri më datë {mbarimi}.',
    placeholders: {
      fushata: 'Fushatës së ndërgjegjësimit',
      slogani: '“Fol sot, mbro një jetë”',
      zhvillohet: 'zhvillohet',
      fillimi: '01.10.2020',
      mbarimi: '31.10.2020',
    },
  },
  'press-release.activitiesPast': {
    text: 'Në kuadër të saj {aktivitetet}:',
    placeholders: { aktivitetet: 'janë zhvilluar këto aktivitete' },
  },
  'press-release.activitiesToCome': {
    text: 'Në vijim, në kuadër të saj {aktivitetet}:',
    placeholders: { aktivitetet: 'do të zhvillohet ky aktivitet' },
  },
} as const satisfies SentencesOf;

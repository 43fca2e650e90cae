import type { SentencesOf } from './bank.ts';

const MINUTES = {
  numri: '4',
  mbledhjes: 'mbledhjes së zakonshme',
  organi: 'Komitetit Rajonal Antitrafik Durrës',
  dita: '07.10.2020',
};

/** The sentences of a procesverbal korrigjues, in the order of the paper. */
export const CORRECTION = {
  'correction.opened': {
    text: 'Sot, më datë {data}, u hartua ky procesverbal korrigjues, me të cilin korrigjohet procesverbali nr. {numri} i {mbledhjes} të {organi}, datë {dita}.',
    placeholders: { data: '20.10.2020', ...MINUTES },
  },
  'correction.code': {
    text: 'Procesverbali që korrigjohet ka versionin {versioni} dhe kodin e verifikimit {kodi}.',
    placeholders: { versioni: '1', kodi: '1A2B 3C4D 5E6F 7081' },
  },
  'correction.reason': {
    text: 'Arsyeja e korrigjimit: {arsyeja}.',
    placeholders: { arsyeja: 'gabim në shënimin e emrit' },
  },
  'correction.entry': { text: 'Në procesverbal bëhet ky korrigjim:', placeholders: {} },
  'correction.entries': { text: 'Në procesverbal bëhen këto korrigjime:', placeholders: {} },
  'correction.unchanged': { text: 'Pjesa tjetër e procesverbalit mbetet e pandryshuar.', placeholders: {} },
  'correction.attached': {
    text: 'Ky procesverbal korrigjues i bashkëlidhet procesverbalit që korrigjon dhe është pjesë e pandarë e tij.',
    placeholders: {},
  },
  'correction.copies': {
    text: 'Ky procesverbal korrigjues u hartua në {ekzemplarë}.',
    placeholders: { ekzemplarë: '3 (tre) ekzemplarë' },
  },
} as const satisfies SentencesOf;

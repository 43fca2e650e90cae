import type { SentencesOf } from './bank.ts';

const BODY = 'Komiteti Rajonal Antitrafik Durrës';

/** The sentences of a decision, in the order of the paper; who is charged and a day of its own are the minutes' sentences. */
export const DECISION = {
  'decision.basis': {
    text: 'Në mbështetje të {baza},',
    placeholders: { baza: 'urdhrit të Prefektit nr. 14, datë 15.01.2020' },
  },
  'decision.meeting': {
    text: '{organi}, në mbledhjen e datës {data},',
    placeholders: { organi: BODY, data: '07.10.2020' },
  },
  'decision.secretVote': { text: 'me votim të fshehtë,', placeholders: {} },
  'decision.votes': { text: 'me {votat},', placeholders: { votat: '4 vota pro, 0 kundër dhe 1 abstenim' } },
  'decision.castingVote': { text: 'ku vendosi vota e {drejtuesit},', placeholders: { drejtuesit: 'kryetarit' } },
  'decision.decided': { text: 'VENDOSI:', placeholders: {} },
  'decision.inForceAtOnce': { text: 'Ky vendim hyn në fuqi menjëherë.', placeholders: {} },
} as const satisfies SentencesOf;

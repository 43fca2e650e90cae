import type { SentencesOf } from './bank.ts';

const PERSON = 'znj. Ana Hoxha';
const OFFICER = 'z. Artan Leka, Prefekt i Qarkut Durrës';
const REASON = 'mungesë e energjisë elektrike';
const DAY = '07.10.2020';

/** The sentences of the minutes, in the order of the paper. */
export const MINUTES = {
  'minutes.opened': {
    text: 'Sot, më datë {data}, ora {ora}, në {vendi}, u zhvillua {mbledhja} e {organi}.',
    placeholders: {
      data: DAY,
      ora: '10:00',
      vendi: 'sallën e mbledhjeve',
      mbledhja: 'mbledhja e zakonshme',
      organi: 'Komitetit Rajonal Antitrafik Durrës',
    },
  },
  'minutes.purpose': { text: 'Qëllimi i mbledhjes:', placeholders: {} },
  'minutes.convened': { text: 'Mbledhja u thirr me njoftimin e datës {data}.', placeholders: { data: '05.10.2020' } },
  'minutes.convenedByNumber': {
    text: 'Mbledhja u thirr me njoftimin nr. {numri} prot., datë {data}.',
    placeholders: { numri: '1234', data: '05.10.2020' },
  },
  'minutes.secondCall': { text: 'Mbledhja zhvillohet me thirrje të dytë.', placeholders: {} },
  'minutes.firstCall': {
    text: 'Mbledhja e datës {data} u shty për mungesë kuorumi.',
    placeholders: { data: '30.09.2020' },
  },
  'minutes.joint': {
    text: 'Mbledhja u zhvillua e përbashkët, me pjesëmarrjen e anëtarëve të {organi}.',
    placeholders: { organi: 'Tryezës Teknike Antitrafik Durrës' },
  },
  'minutes.jointRecord': {
    text: 'Procesverbali i {organi} për të njëjtën mbledhje mban numrin {numri}.',
    placeholders: { organi: 'Tryezës Teknike Antitrafik Durrës', numri: '2' },
  },
  'minutes.jointMembers': {
    text: 'Anëtarët e {organi}:',
    placeholders: { organi: 'Tryezës Teknike Antitrafik Durrës' },
  },
  'minutes.rules': {
    text: 'Rregullat e organit në fuqi: {akti}.',
    placeholders: { akti: 'Rregullorja e brendshme, miratuar me vendimin nr. 2, datë 12.02.2019' },
  },
  'minutes.led': {
    text: 'Mbledhja u drejtua nga {drejtuesi}, në cilësinë e {roli}.',
    placeholders: { drejtuesi: OFFICER, roli: 'kryetarit' },
  },
  'minutes.ledByMember': { text: 'Mbledhja u drejtua nga {drejtuesi}.', placeholders: { drejtuesi: OFFICER } },
  'minutes.ledForChair': {
    text: 'Në mungesë të {kryetarit}, mbledhja u drejtua nga {drejtuesi}, në cilësinë e {roli}.',
    placeholders: { kryetarit: 'kryetarit', drejtuesi: PERSON, roli: 'zëvendëskryetares' },
  },
  'minutes.ledForChairByMember': {
    text: 'Në mungesë të {kryetarit}, mbledhja u drejtua nga {drejtuesi}.',
    placeholders: { kryetarit: 'kryetarit', drejtuesi: PERSON },
  },
  'minutes.kept': {
    text: 'Procesverbali u mbajt nga {mbajtësi}, në cilësinë e {roli}.',
    placeholders: { mbajtësi: `${PERSON}, Specialiste`, roli: 'sekretares' },
  },
  'minutes.keptByOther': {
    text: 'Procesverbali u mbajt nga {mbajtësi}.',
    placeholders: { mbajtësi: `${PERSON}, Specialiste` },
  },
  'minutes.keptForSecretary': {
    text: 'Në mungesë të {sekretarit}, procesverbali u mbajt nga {mbajtësi}.',
    placeholders: { sekretarit: 'sekretares', mbajtësi: 'z. Ilir Dema, Specialist' },
  },
  'minutes.substituted': {
    text: '{anëtari} u zëvendësua nga {zëvendësuesi}.',
    placeholders: { anëtari: PERSON, zëvendësuesi: 'z. Ilir Dema' },
  },
  'minutes.substitutedWithReason': {
    text: '{anëtari} u zëvendësua nga {zëvendësuesi} ({arsyeja}).',
    placeholders: { anëtari: PERSON, zëvendësuesi: 'z. Ilir Dema', arsyeja: 'me shërbim jashtë qarkut' },
  },
  'minutes.counted': {
    text: 'Nga {anëtarë} me të drejtë vote, {pranishëm}.',
    placeholders: { anëtarë: '5 anëtarë', pranishëm: 'janë të pranishëm 4' },
  },
  'minutes.quorumNeeded': { text: 'Kuorumi i nevojshëm: {kuorumi}.', placeholders: { kuorumi: '3' } },
  'minutes.valid': { text: 'Mbledhja është e vlefshme.', placeholders: {} },
  'minutes.noQuorum': { text: 'Mbledhja nuk ka kuorum dhe shtyhet.', placeholders: {} },
  'minutes.came': { text: '{emri} erdhi në orën {ora}.', placeholders: { emri: PERSON, ora: '10:20' } },
  'minutes.wentOut': {
    text: '{emri} doli nga salla në orën {dalja}, u kthye në orën {kthimi}.',
    placeholders: { emri: PERSON, dalja: '10:40', kthimi: '10:50' },
  },
  'minutes.left': { text: '{emri} u largua në orën {ora}.', placeholders: { emri: PERSON, ora: '11:00' } },
  'minutes.quorumLost': {
    text: 'Kuorumi humbi në orën {ora}, kur {shkaku}.',
    placeholders: { ora: '11:00', shkaku: `u largua ${PERSON}` },
  },
  'minutes.quorumBack': { text: 'Kuorumi u plotësua në orën {ora}.', placeholders: { ora: '11:10' } },
  'minutes.agendaUnanimous': { text: 'Rendi i ditës u miratua njëzëri.', placeholders: {} },
  'minutes.agendaApproved': { text: 'Rendi i ditës u miratua me votim.', placeholders: {} },
  'minutes.agendaRefused': { text: 'Rendi i ditës nuk u miratua.', placeholders: {} },
  'minutes.previousTasks': { text: 'Zbatimi i detyrave të mbledhjeve të kaluara:', placeholders: {} },
  'minutes.itemLate': { text: 'Pika u shtua në rendin e ditës gjatë mbledhjes.', placeholders: {} },
  'minutes.itemWithdrawn': { text: 'Pika u tërhoq nga rendi i ditës.', placeholders: {} },
  'minutes.itemSilent': { text: 'Për këtë pikë nuk u regjistruan diskutime.', placeholders: {} },
  'minutes.rapporteur': {
    text: 'Relatoi: {relatori}.',
    placeholders: { relatori: `${PERSON} (Bashkia Durrës)` },
  },
  'minutes.material': {
    text: 'U prezantua {materiali} {titulli}.',
    placeholders: { materiali: 'raporti', titulli: '“Raporti vjetor”' },
  },
  'minutes.materials': { text: 'U prezantuan materialet:', placeholders: {} },
  'minutes.recusedFromItem': {
    text: '{emri} nuk mori pjesë në diskutimin dhe votimin e kësaj pike për shkak të konfliktit të interesit.',
    placeholders: { emri: PERSON },
  },
  'minutes.approvedEarlier': {
    text: 'Procesverbali i mbledhjes së datës {data} u miratua {ndryshimet}.',
    placeholders: { data: '09.09.2020', ndryshimet: 'pa ndryshime' },
  },
  'minutes.decided': { text: 'U mor vendimi {titulli}.', placeholders: { titulli: '“Miratimi i planit”' } },
  'minutes.putToVote': {
    text: 'U hodh në votim projektvendimi {titulli}.',
    placeholders: { titulli: '“Miratimi i planit”' },
  },
  'minutes.draftText': { text: 'Teksti i projektvendimit:', placeholders: {} },
  'minutes.ballot': { text: 'Votimi {rendi}.', placeholders: { rendi: 'i parë' } },
  'minutes.recusedFromVote': {
    text: '{emri} nuk mori pjesë në votim për shkak të konfliktit të interesit.',
    placeholders: { emri: PERSON },
  },
  'minutes.voteAt': { text: 'Votimi u zhvillua në orën {ora}.', placeholders: { ora: '10:55' } },
  'minutes.voteWithoutQuorum': {
    text: 'Votimi u zhvillua pa kuorum: {arsyeja}.',
    placeholders: { arsyeja: 'çështje procedurale' },
  },
  'minutes.voteOutcome': {
    text: 'Përfundimi: {përfundimi}.',
    placeholders: {
      përfundimi: 'u miratua me 3 vota pro nga 4 anëtarë të pranishëm që mund të votonin; duheshin të paktën 3',
    },
  },
  'minutes.voteInvalid': { text: 'Votimi u zhvillua pa kuorum, prandaj nuk është vendim.', placeholders: {} },
  'minutes.voteResult': {
    text: 'Rezultati i votimit: pro {pro}, kundër {kundër}, abstenime {abstenime}.',
    placeholders: { pro: '3', kundër: '1', abstenime: '0' },
  },
  'minutes.voteOpen': { text: 'Votim i hapur.', placeholders: {} },
  'minutes.voteSecret': { text: 'Votim i fshehtë.', placeholders: {} },
  'minutes.votedFor': {
    text: '{votuan} pro: {emrat}.',
    placeholders: { votuan: 'votuan', emrat: `${PERSON} dhe z. Ilir Dema` },
  },
  'minutes.votedAgainst': {
    text: '{votuan} kundër: {emrat}.',
    placeholders: { votuan: 'votoi', emrat: PERSON },
  },
  'minutes.abstained': { text: '{abstenuan}: {emrat}.', placeholders: { abstenuan: 'abstenoi', emrat: PERSON } },
  'minutes.castingVote': {
    text: 'Votat u barazuan; vendosi vota e {drejtuesit} ({vota}).',
    placeholders: { drejtuesit: 'kryetarit', vota: 'pro' },
  },
  'minutes.draftRejected': { text: 'Projektvendimi nuk u miratua.', placeholders: {} },
  'minutes.dissent': { text: 'Mendim kundër:', placeholders: {} },
  'minutes.charged': { text: 'Ngarkohet {përgjegjësi}.', placeholders: { përgjegjësi: 'Bashkia Durrës' } },
  'minutes.inForce': { text: 'Ky vendim hyn në fuqi më datë {data}.', placeholders: { data: '15.10.2020' } },
  'minutes.closed': { text: 'Mbledhja u mbyll në orën {ora}.', placeholders: { ora: '11:30' } },
  'minutes.closedWithReason': {
    text: 'Mbledhja u mbyll në orën {ora}, me vendim të arsyetuar të {drejtuesit}: {arsyeja}.',
    placeholders: { ora: '11:30', drejtuesit: 'kryetarit', arsyeja: 'vijon më 09.10.2020' },
  },
  'minutes.closedEarly': {
    text: 'Mbledhja u mbyll para kohe, në orën {ora}, me vendim të {drejtuesit}.',
    placeholders: { ora: '10:40', drejtuesit: 'kryetarit' },
  },
  'minutes.closedEarlyWithReason': {
    text: 'Mbledhja u mbyll para kohe, në orën {ora}, me vendim të arsyetuar të {drejtuesit}: {arsyeja}.',
    placeholders: { ora: '10:40', drejtuesit: 'kryetarit', arsyeja: REASON },
  },
  'minutes.copies': {
    text: 'Ky procesverbal u hartua në {ekzemplarë}.',
    placeholders: { ekzemplarë: '3 (tre) ekzemplarë' },
  },
  'minutes.signedByAll': { text: 'Nënshkrimet e të pranishmëve:', placeholders: {} },
} as const satisfies SentencesOf;

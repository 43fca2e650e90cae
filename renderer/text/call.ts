import type { MeetingState } from '#shared/domain/stored.ts';

export const callText = {
  state: {
    title: 'Gjendja e mbledhjes',
    is: (state: string) => `Mbledhja është ${state}.`,
    because: (reason: string) => `Arsyeja: ${reason}`,
    to: (from: MeetingState, to: MeetingState): string => {
      if (to === 'convened') return from === 'held' ? 'Nuk u zhvillua ende' : 'Shëno se u thirr';
      if (to === 'planned') return from === 'convened' ? 'Nuk u thirr ende' : 'Planifikoje përsëri';
      return { held: 'Shëno se u zhvillua', postponed: 'Shtyje mbledhjen', cancelled: 'Anuloje mbledhjen' }[to];
    },
    reason: 'Arsyeja',
    reasonHint: 'Shkruhet në regjistër bashkë me gjendjen.',
    needsReason: 'Shkruani arsyen',
    leave: 'Lëre si është',
    changed: (state: string) => `Mbledhja është tani ${state}.`,
  },
  convening: {
    title: 'Thirrja',
    kind: 'Lloji i mbledhjes',
    call: 'Thirrja',
    calls: { 1: 'e parë', 2: 'e dytë' },
    date: 'Data',
    start: 'Ora e fillimit',
    place: 'Vendi',
    placeReads: (place: string) => `Lexohet: “… në ${place}”`,
    purpose: 'Qëllimi i mbledhjes (nëse shkruhet)',
    purposeHint: 'Një fjali për hyrjen e procesverbalit.',
    richPurpose: 'Ky tekst ka formatim; ruhet ashtu siç është.',
  },
  notice: {
    title: 'Njoftimi',
    hint: 'Me cilin njoftim u thirrën anëtarët.',
    date: 'Data e njoftimit',
    time: 'Ora',
    protocolNumber: 'Nr. i protokollit',
    needsDate: 'Shkruani edhe datën e njoftimit; pa të njoftimi nuk ruhet.',
  },
  officers: {
    title: 'Drejtimi',
    chair: 'E drejton mbledhjen',
    secretary: 'Mban procesverbalin',
    away: { chair: 'Kryetari i organit mungon.', secretary: 'Sekretari i organit mungon.' },
    standIn: {
      deputy: 'Sipas rregullave, mbledhjen e drejton zëvendëskryetari.',
      longestServing:
        'Ku akti i organit nuk parashikon ndryshe, mbledhjen e drejton anëtari me të drejtë vote më i vjetër në detyrë.',
      newest:
        'Ku akti i organit nuk parashikon ndryshe, procesverbalin e mban anëtari me të drejtë vote më i ri në detyrë.',
      named: 'Sipas rregullave, procesverbalin e mban ai që cakton drejtuesi i mbledhjes. Zgjidheni më lart.',
    },
    equal: 'Këta kanë të njëjtën vjetërsi; zgjidhni njërin.',
    nobody: 'Askush nga anëtarët e pranishëm nuk e plotëson këtë kusht. Zgjidheni vetë më lart.',
    take: (name: string) => `Cakto: ${name}`,
  },
  closing: {
    title: 'Mbyllja',
    end: 'Ora e mbylljes',
    passesMidnight: (day: string) => `Pas mesnate, më ${day}`,
    early: 'Mbledhja u mbyll para kohe',
    reason: 'Arsyeja e mbylljes para kohe',
    needsReason: 'Shkruani arsyen; deri atëherë mbyllja para kohe nuk ruhet.',
  },
  approval: {
    title: 'Miratimi i rendit të ditës',
    label: 'Si u miratua rendi i ditës',
    modes: { none: 'Nuk shënohet', unanimous: 'Njëzëri', vote: 'Me votim' },
    for: 'Pro',
    against: 'Kundër',
    abstain: 'Abstenime',
    secret: 'Votim i fshehtë',
    needsCounts: 'Shkruani votat me numra, nga 0 deri në 9999.',
  },
  numbers: {
    title: 'Numrat',
    number: 'Nr. i mbledhjes',
    numberHint: 'Lëreni bosh: jepet vetë kur përfundohet procesverbali.',
    protocolNumber: 'Nr. i protokollit',
    protocolHint: 'Numri i zyrës së protokollit për procesverbalin.',
    copies: 'Sa ekzemplarë',
    copiesHint: 'Shkruhet në fund të procesverbalit.',
    wrongNumber: 'Shkruani një numër nga 1 deri në 99999, ose lëreni bosh.',
  },
  roster: {
    title: 'Anëtarët e kësaj mbledhjeje',
    hint: 'Mbledhja mban emrat dhe funksionet e ditës së saj. Nëse organi ndryshoi pasi e krijuat mbledhjen, merrini përsëri: shtohen anëtarët e rinj, hiqet kush nuk është më e nuk ka asgjë të shënuar, emrat merren si janë sot te organi.',
    count: (n: number) => (n === 1 ? '1 anëtar' : `${n} anëtarë`),
    refresh: 'Merr përsëri anëtarët nga organi',
    refreshed: 'Anëtarët u morën nga organi.',
  },
  theirs: { none: 'bosh', yes: 'po', no: 'jo' },
  needed: { date: 'Shkruani datën', start: 'Shkruani orën', place: 'Shkruani vendin' },
} as const;

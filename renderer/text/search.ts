/** Kërkimi në gjithë regjistrin. */
export const searchText = {
  title: 'Kërkimi',
  what: 'Në mbledhje, fjalë, vendime, detyra, njerëz dhe aktivitete',
  label: 'Fjalët',
  hint: 'Nuk dallon ë nga e as ç nga c; fjala e fundit mund të jetë vetëm fillimi.',
  filters: {
    kind: 'Ku',
    everywhere: 'Kudo',
    committee: 'Organi',
    allCommittees: 'Të gjitha organet',
    year: 'Viti',
    allYears: 'Të gjitha vitet',
    order: 'Renditja',
    best: 'Më të përafërtat',
    newest: 'Më të rejat',
  },
  found: (n: number, isMore: boolean) =>
    n === 1 ? 'U gjet 1' : isMore ? `U gjetën më shumë se ${n}; shtoni një fjalë` : `U gjetën ${n}`,
  start: { title: 'Shkruani ç’kërkoni', hint: 'Një fjalë nga diskutimi, një emër, një datë, numri i një vendimi.' },
  nothing: { title: 'Nuk u gjet asgjë', hint: 'Provoni vetëm fillimin e fjalës, ose hiqni një kufizim.' },
  all: 'Të gjitha rezultatet',
  group: 'Gjetur në regjistër',
} as const;

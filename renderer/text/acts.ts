/** Vendimet. */
export const actsText = {
  title: 'Vendimet',
  table: 'Lista e vendimeve',
  columns: { number: 'Nr.', date: 'Data', title: 'Vendimi', committee: 'Organi', state: 'Gjendja', actions: 'Veprime' },
  filters: {
    committee: 'Organi',
    year: 'Viti',
    allCommittees: 'Të gjitha organet',
    allYears: 'Të gjithë vitet',
    search: 'Kërko në tituj',
    clear: 'Hiq filtrat',
  },
  inForce: (day: string) => `në fuqi më ${day}`,
  state: (state: string) => `procesverbali ${state}`,
  openOf: (act: string) => `Hap te mbledhja: ${act}`,
  save: 'Ruaj si DOCX',
  saveOf: (act: string) => `Ruaj si DOCX: ${act}`,
  saved: (name: string) => `U ruajt: ${name}`,
  nameOf: (number: number | null, title: string, day: string) =>
    `${number === null ? 'vendim pa numër' : `vendimi nr. ${number}`}, ${day}, ${title}`,
  notFinal: 'Dokumenti del pasi të përfundohet procesverbali.',
  shown: (shown: number, all: number) => `Shfaqen ${shown} nga ${all} vendime.`,
  more: 'Shfaq më shumë',
  none: {
    title: 'Ende nuk ka vendime',
    hint: 'Këtu mblidhen vendimet e miratuara të çdo organi, sipas vitit dhe numrit. Vendimi shkruhet te procesverbali i mbledhjes; numrin e merr kur procesverbali përfundohet.',
    action: 'Te mbledhjet',
  },
  noMatch: { title: 'Asnjë vendim me këta filtra', hint: 'Hiqni filtrat për të parë të gjitha vendimet.' },
} as const;

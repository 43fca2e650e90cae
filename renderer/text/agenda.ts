import type { AgendaItemState } from '#shared/domain/record.ts';

export const agendaText = {
  title: 'Rendi i ditës',
  hint: 'Shkruani pikat një nga një; Enter shkon te pika tjetër. Mund të ngjisni edhe një listë të tërë.',
  empty: 'Rendi i ditës është ende bosh. Shkruani më poshtë pikën e parë.',
  keys: 'Alt+↑ dhe Alt+↓ e zhvendosin pikën; Del te numri i saj e heq.',
  itemOf: (number: number) => `Pika ${number}`,
  titleOf: (number: number) => `Titulli i pikës ${number}`,
  newItem: 'Pikë e re',
  newItemHint: 'Shkruani titullin e pikës',
  handle: (number: number) => `Pika ${number}: zhvendose`,
  rapporteur: 'Relatori',
  rapporteurOf: (number: number) => `Relatori i pikës ${number}`,
  nobody: 'pa relator',
  state: 'Gjendja',
  stateOf: (number: number) => `Gjendja e pikës ${number}`,
  states: { normal: 'Sipas njoftimit', late: 'E shtuar në mbledhje', withdrawn: 'E tërhequr' } satisfies Record<
    AgendaItemState,
    string
  >,
  recused: 'Në konflikt interesi',
  recusedOf: (number: number) => `Në konflikt interesi për pikën ${number}`,
  addRecused: 'Konflikt interesi',
  addRecusedOf: (number: number) => `Shëno konflikt interesi për pikën ${number}`,
  nobodyFound: 'Nuk u gjet',
  remove: 'Hiq',
  removeOf: (number: number) => `Hiq pikën ${number}`,
  removed: (title: string) => `Pika “${title}” u hoq.`,
  noTitle: 'Shkruani titullin; pika ruhet me titullin e mëparshëm. Nëse nuk duhet, hiqeni pikën.',
  moved: (title: string, number: number) => `“${title}” është tani pika ${number}.`,
  pasted: (count: number) => `U shtuan ${count} pika.`,
} as const;

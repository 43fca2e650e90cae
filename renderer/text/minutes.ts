import { formatDate } from '#shared/albanian/dates.ts';
import { counted } from '#shared/albanian/numbers.ts';
import type { AgendaItemState, MaterialKind, TaskStatus } from '#shared/domain/record.ts';

/** The minutes of each item, and what came of the meeting. */
export const minutesText = {
  noItems: 'Rendi i ditës është ende bosh',
  noItemsHint: 'Shkruani pikat te “2 Rendi i ditës”. Për çdo pikë këtu shkruhen fjalët, vendimet dhe detyrat.',
  item: (number: number, title: string) => `${number}. ${title}`,
  rapporteur: (name: string) => `Relatoi: ${name}`,
  itemStates: { normal: '', late: 'e shtuar në mbledhje', withdrawn: 'e tërhequr nga rendi i ditës' } satisfies Record<
    AgendaItemState,
    string
  >,
  unknownSpeaker: 'Pa folës',
  statements: (item: number) => `Fjalët për pikën ${item}`,
  statementOf: (speaker: string, at: string | undefined) =>
    at === undefined ? `Fjala: ${speaker}` : `Fjala: ${speaker}, ora ${at}`,
  speaker: 'Folësi',
  at: 'Ora',
  statementText: 'Teksti i fjalës',
  emptyStatement: 'Fjala pa tekst nuk ruhet; në procesverbal mbetet teksti i mëparshëm.',
  restoreText: 'Kthe tekstin e mëparshëm',
  removeStatement: 'Hiq fjalën',
  moveUp: 'Lart',
  moveDown: 'Poshtë',
  statementRemoved: 'Fjala u hoq.',
  statementKeys: 'Ctrl+Enter fjala tjetër · Alt+↑ Alt+↓ zhvendose · Esc mbyll, pastaj Del e heq',
  add: {
    statement: 'Fjalë',
    decision: 'Vendim',
    task: 'Detyrë',
    material: 'Material',
  },
  addTo: {
    statement: (item: number) => `Shto fjalë te pika ${item}`,
    decision: (item: number) => `Shto vendim te pika ${item}`,
    task: (item: number) => `Shto detyrë te pika ${item}`,
    material: (item: number) => `Shto material te pika ${item}`,
  },
  rich: {
    toolbar: 'Forma e tekstit',
    bold: 'Trashë',
    italic: 'Pjerrët',
    bulletList: 'Listë me pika',
    orderedList: 'Listë me numra',
    table: 'Tabelë',
    addRow: 'Shto rresht',
    removeRow: 'Hiq rreshtin',
    addColumn: 'Shto kolonë',
    removeColumn: 'Hiq kolonën',
    removeTable: 'Hiq tabelën',
  },
} as const;

export const materialText = {
  title: 'Materiali',
  kind: 'Lloji',
  kinds: {
    report: 'Raport',
    video: 'Video',
    presentation: 'Prezantim',
    document: 'Dokument',
    other: 'Tjetër',
  } satisfies Record<MaterialKind, string>,
  noTitle: 'Shkruani titullin e materialit.',
  newHint: 'Shkruani titullin dhe shtypni Enter, ose zgjidhni një skedar.',
  add: 'Shto materialin',
  chooseFile: 'Zgjidh skedar',
  chooseFileFor: (title: string) => `Zgjidh skedar për “${title}”`,
  saveFile: 'Ruaj skedarin',
  saveFileOf: (title: string) => `Ruaj skedarin e materialit “${title}”`,
  detach: 'Hiq skedarin',
  detachOf: (title: string) => `Hiq skedarin e materialit “${title}”`,
  detached: 'Skedari u hoq.',
  remove: 'Hiq materialin',
  removeOf: (title: string) => `Hiq materialin “${title}”`,
  removed: 'Materiali u hoq.',
  tooLarge: (name: string, size: string) =>
    `Skedari “${name}” është ${size}; më i madhi që ruhet është 50 MB. Nuk u shtua. Zvogëlojeni ose ndajeni dhe provoni përsëri.`,
  emptyFile: (name: string) => `Skedari “${name}” është bosh. Nuk u shtua.`,
  attaching: (name: string) => `Po ruhet “${name}”…`,
  dropHere: 'Lëshojeni këtu: skedari bëhet material i kësaj pike',
} as const;

export const taskText = {
  task: 'Detyra',
  responsible: 'Përgjegjësi',
  responsibleHint: 'Institucioni që e kryen',
  due: 'Afati',
  status: 'Gjendja',
  statuses: { open: 'e hapur', done: 'e kryer', dropped: 'e hequr' } satisfies Record<TaskStatus, string>,
  noText: 'Shkruani detyrën.',
  noResponsible: 'Shkruani institucionin përgjegjës.',
  notAddedYet: 'Detyra e re nuk është shtuar ende: shtypni Enter.',
  newHint: 'Enter e shton detyrën; rreshti tjetër është gati.',
  add: 'Shto detyrën',
  remove: 'Hiq',
  removeOf: (task: string) => `Hiq detyrën “${task}”`,
  removed: 'Detyra u hoq.',
  line: (task: string, responsible: string, due: string | undefined) =>
    `${task} (${responsible}${due === undefined ? '' : `, deri më ${formatDate(due)}`})`,
} as const;

export const outcomeText = {
  decisions: 'Vendimet',
  noDecisions: 'Në këtë mbledhje nuk është shënuar ende asnjë vendim. Vendimet shtohen te pikat, në “4 Procesverbali”.',
  tasks: 'Detyrat',
  noTasks: 'Në këtë mbledhje nuk është lënë ende asnjë detyrë. Detyrat shtohen te pikat, në “4 Procesverbali”.',
  ofItem: (number: number, title: string) => `Pika ${number}: ${title}`,
  taskCount: (count: number) => counted(count, 'detyrë', 'detyra'),
} as const;

export const decisionText = {
  decision: 'Vendim',
  newDecision: 'Vendim i ri',
  numbered: (number: number | undefined) => (number === undefined ? 'Vendim' : `Vendim nr. ${number}`),
  untitled: 'pa titull',
  edit: 'Ndrysho',
  editOf: (title: string) => `Ndrysho vendimin “${title}”`,
  close: 'Mbyll',
  remove: 'Hiq vendimin',
  removed: 'Vendimi u hoq.',
  title: 'Titulli',
  titleHint: 'Si në “Miratimi i planit të masave”',
  accusative: 'Titulli pas fjalës “për”',
  accusativeHint: 'Propozohet nga titulli; ndreqeni po të duhet',
  text: 'Teksti i vendimit',
  number: 'Numri',
  numberHint: 'Bosh: jepet në përfundim',
  charged: 'Ngarkohet',
  chargedHint: 'Kush e zbaton vendimin',
  inForce: 'Hyn në fuqi',
  inForceHint: 'Bosh: menjëherë',
  inForceFrom: (date: string) => `Hyn në fuqi më ${formatDate(date)}.`,
  noTitle: 'Shkruani titullin e vendimit.',
  noText: 'Shkruani tekstin e vendimit.',
  badNumber: 'Numri është nga 1 deri në 99999.',
  notStoredYet: 'Vendimi ruhet sapo të ketë titull dhe tekst:',
  keptBefore: 'Ndryshimet e fundit ende nuk ruhen; mbetet vendimi si ishte:',
  discard: 'Kthe vendimin si ishte',
  noVote: 'Pa votim.',
  dissent: 'Mendim kundër',
  dissentPerson: 'Anëtari',
  dissentReason: 'Arsyeja',
  addDissent: 'Shto mendim kundër',
  removeDissent: 'Hiq mendimin kundër',
  noDissentPerson: 'Zgjidhni anëtarin me mendim kundër.',
  noDissentReason: 'Shkruani arsyen e mendimit kundër.',
} as const;

/** Putting the text in order afterwards. */
export const tidyText = {
  merge: 'Bashko me atë përpara',
  split: 'Ndaje te kursori',
  moveTo: 'Zhvendos te pika…',
  merged: 'Fjala u bashkua me atë përpara.',
  wasSplit: 'Fjala u nda në dy.',
  moved: (number: number) => `Fjala u zhvendos te pika ${number}.`,
} as const;

/** What earlier meetings asked for. */
export const previousText = {
  title: 'Herën e kaluar',
  keys: 'Në rresht: r u raportua, n nuk u raportua, k u krye, Del pa shënim, ↑ ↓ rreshti tjetër. Ç’shënohet del si tabelë në procesverbal.',
  unmarked: (count: number) => `${counted(count, 'detyrë', 'detyra')} pa u shënuar`,
  allMarked: 'të gjitha të shënuara',
  given: (date: string, number: number | undefined, due: string | undefined) =>
    `Mbledhja ${number === undefined ? '' : `nr. ${number}, `}e datës ${formatDate(date)} · ${due === undefined ? 'pa afat' : `afati ${formatDate(due)}`}`,
  outcomeOf: (task: string) => `Gjendja: ${task}`,
  note: 'Shënim',
  noteOf: (task: string) => `Shënim për detyrën: ${task}`,
} as const;

/** What is written of decisions beside the text of a meeting in progress. */
export const quickText = {
  done: 'Mbaro',
  doneKey: 'Ctrl+Enter; ruhet vetë ndërsa shkruani',
  notStored: 'Ende nuk është ruajtur:',
} as const;

export const voteText = {
  vote: 'Votimi',
  earlier: (number: number) => `Votimi i mëparshëm ${number}`,
  add: 'Hidh në votim',
  remove: 'Hiq votimin',
  again: 'Përsërit votimin',
  againHint: 'Ky mbetet si votim i mëparshëm',
  aboutPerson: 'Vendimi ka të bëjë me një person',
  aboutPersonHint: 'Zgjedhje, emërim, shkarkim ose vlerësim i dikujt',
  form: 'Forma e votimit',
  forms: { open: 'I hapur', secret: 'I fshehtë' },
  choices: { for: 'Pro', against: 'Kundër', abstain: 'Abstenim' },
  fewer: (choice: string) => `${choice}: një më pak`,
  more: (choice: string) => `${choice}: një më shumë`,
  unanimous: (voters: number) => `Njëzëri (${voters})`,
  unanimousKey: 'Njëzëri me një tast: N, kur nuk jeni duke shkruar tekst.',
  voters: (voters: number) => `Në sallë mund të votojnë ${voters}.`,
  at: 'Ora e votimit',
  byName: 'Votim me emër',
  ballots: 'Votat me emër',
  ballotKeys: 'Në rresht: p pro, k kundër, a abstenim.',
  ballotKeysWithout: 'Në rresht: p pro, k kundër.',
  ballotOf: (name: string) => `Vota: ${name}`,
  recused: 'Të përjashtuar nga votimi',
  nobodyFound: 'Nuk u gjet',
  casting: 'Votat u barazuan; vota e drejtuesit të mbledhjes',
  castings: { none: 'Pa votë vendimtare', for: 'Pro', against: 'Kundër' },
  withoutQuorum: 'Votim pa kuorum: arsyeja',
  withoutQuorumHint: 'Pa arsye të shënuar ky votim nuk bëhet vendim. Arsyeja shkruhet në procesverbal.',
  result: 'Përfundimi i votimit',
  secretForPersons: 'Sipas rregullave të organit, për persona votohet fshehtas.',
  noAbstention: 'Rregullat e organit nuk lejojnë abstenim.',
  voter: 'Anëtari',
} as const;

import { formatDate } from '#shared/albanian/dates.ts';
import { counted } from '#shared/albanian/numbers.ts';
import type { ApprovalOutcome } from '#shared/domain/records.ts';

/** `2020-10-07T14:20:05+02:00` → `07.10.2020, ora 14:20`. */
const moment = (at: string): string => `${formatDate(at.slice(0, 10))}, ora ${at.slice(11, 16)}`;

type Done = { at: string; by: string };
const doneBy = ({ at, by }: Done): string => `${moment(at)}, nga ${by}`;
const copies = (count: number): string => counted(count, 'kopje', 'kopje');

/** The official record: how it is closed and what becomes of it on paper. */
export const recordText = {
  title: 'Procesverbali zyrtar',
  draft:
    'Procesverbali është në hartim. Kur të jetë i plotë, përfundojeni me “Përfundo procesverbalin” lart: merr numrin e vet dhe nuk ndryshohet më.',
  notHeld: 'Procesverbali përfundohet pasi mbledhja të jetë zhvilluar.',
  reopened: (version: number, done: Done & { reason: string }) =>
    `Versioni ${version} u rihap më ${doneBy(done)}. Arsyeja: ${done.reason}`,
  reopenedHint: 'Versioni i mëparshëm mbetet i lexueshëm. Numrat mbeten; kur të përfundohet përsëri, versioni rritet.',
  heading: (number: number, version: number) => `Procesverbali nr. ${number}, versioni ${version}`,
  reopen: 'Rihape',
  code: 'Kodi i verifikimit',
  copyCode: 'Kopjo kodin',
  codeCopied: 'Kodi u kopjua.',
  close: 'Mbyll',
  back: 'Kthehu',
  approvedBy: (date: string, number: number | undefined, outcome: ApprovalOutcome | undefined) => {
    const meeting = `mbledhja ${number === undefined ? '' : `nr. ${number} `}e datës ${formatDate(date)}`;
    if (outcome === undefined) return `Miratimi i tij është në rendin e ditës: ${meeting}.`;
    return `E miratoi ${outcome === 'unchanged' ? 'pa ndryshime' : 'me ndryshime'} ${meeting}.`;
  },
  openMeeting: 'Hap mbledhjen',
  correctedBy: (number: number, date: string) =>
    `U korrigjua me procesverbalin korrigjues nr. ${number}, datë ${formatDate(date)}.`,
} as const;

export const finaliseText = {
  title: 'Përfundimi i procesverbalit',
  blocking: 'Pengojnë përfundimin',
  blocked: (count: number) =>
    `Procesverbali nuk përfundohet dot ende: ${count === 1 ? 'ndreqni vendin' : `ndreqni ${count} vendet`} më sipër. Çdo rresht të çon te vendi i vet.`,
  warnings: 'Shihini para se ta përfundoni',
  after: 'Pas përfundimit',
  number: (number: number) => `Mbledhja mban numrin ${number}.`,
  decisions: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Vendimi mban numrin ${numbers[0]}.`
      : `Vendimet mbajnë numrat ${numbers.slice(0, -1).join(', ')} dhe ${numbers.at(-1)}.`,
  skipped: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Numrin ${numbers[0]} nuk e mban asnjë mbledhje e këtij viti. Vazhdoni vetëm nëse ai procesverbal gjendet në letër.`
      : `Numrat ${numbers.join(', ')} nuk i mban asnjë mbledhje e këtij viti. Vazhdoni vetëm nëse ata procesverbale gjenden në letër.`,
  joint: (committee: string) => `Njëherësh përfundohet edhe procesverbali i organit “${committee}”, me numrin e vet.`,
  fixed: 'Përmbajtja ngrin: askush nuk e ndryshon më, as fjalët, as prezencën, as vendimet.',
  papers: 'Dokumentet përgatiten dhe ruhen bashkë me kodin e verifikimit.',
  reopenable: 'Deri në nënshkrim mund ta rihapni me arsye; numrat mbeten, versioni rritet.',
  unsaved: 'Diçka e shkruar nuk është ruajtur ende; shihni shënimin pranë saj, pastaj provoni përsëri.',
  act: 'Përfundo procesverbalin',
  acting: 'Po përgatiten dokumentet…',
  done: 'Procesverbali u përfundua',
  doneLine: (number: number, version: number) => `Procesverbali nr. ${number}, versioni ${version}.`,
  codeHint: 'Ky kod del në çdo faqe; me të provohet se letra është procesverbali.',
  print: 'Printo',
  toPapers: 'Te dokumentet',
} as const;

export const reopenText = {
  title: 'Rihapja e procesverbalit',
  joint: (committee: string) => `Bashkë me të rihapet edhe procesverbali i organit “${committee}”.`,
  after:
    'Procesverbali kthehet në hartim dhe mund të ndryshohet. Numrat mbeten; versioni i tanishëm mbetet i lexueshëm. Letrat e printuara të tij nuk vlejnë më.',
  reason: 'Arsyeja',
  reasonHint: 'Mbetet e shënuar në regjistër',
  needsReason: 'Shkruani arsyen e rihapjes.',
  act: 'Rihape procesverbalin',
  done: 'Procesverbali u rihap. Tani mund të ndryshohet.',
} as const;

export const stepsText = {
  label: 'Rruga e procesverbalit',
  states: { done: 'u krye', next: 'hapi tjetër', later: 'më vonë', leftOut: 'nuk u shënua' },
  finalised: 'Përfunduar',
  printed: 'Printuar',
  signed: 'Nënshkruar',
  scanned: 'Skanuar',
  archived: 'Arkivuar',
  finalisedOn: doneBy,
  printing: (done: Done & { copies: number }) => `${copies(done.copies)}, ${doneBy(done)}`,
  print: 'Printo',
  printLater: 'Printohet nga dokumentet; këtu shënohet kush, kur dhe sa kopje.',
  signedOn: (on: string, names: readonly string[]) => `më ${formatDate(on)}: ${names.join(', ')}`,
  noted: (done: Done) => `shënuar më ${doneBy(done)}`,
  sign: 'Shëno nënshkrimin',
  signLater: 'Pasi letra të jetë printuar dhe nënshkruar.',
  scanLater: 'Pasi të jetë nënshkruar.',
  archive: 'Arkivo',
  archiveLater: 'Pasi të jetë nënshkruar.',
  archivedOn: (number: string, on: string) => `nr. ${number}, më ${formatDate(on)}`,
  protocol: 'Numri i protokollit',
  protocolHint: 'Plotësohet deri në arkivim; del në letrat që printohen pas tij.',
  noProtocol: 'Pa numër protokolli.',
} as const;

export const signText = {
  title: 'Nënshkrimi i procesverbalit',
  after:
    'Pas kësaj procesverbali nuk rihapet më. Gabimet ndreqen vetëm me procesverbal korrigjues, që përmendet në të.',
  day: 'Dita e nënshkrimit',
  names: 'Kush e nënshkroi',
  namesHint: 'Sipas pamjes së dokumenteve të organit; shtoni ose hiqni emra sipas letrës.',
  removeName: (name: string) => `Hiq emrin ${name}`,
  needsDay: 'Shkruani ditën e nënshkrimit.',
  tooEarly: 'Nënshkrimi nuk është para ditës së mbledhjes.',
  inFuture: 'Nënshkrimi nuk është pas ditës së sotme.',
  needsNames: 'Shkruani të paktën një emër.',
  act: 'Shëno si të nënshkruar',
  done: 'Procesverbali u shënua si i nënshkruar.',
} as const;

export const archiveText = {
  title: 'Arkivimi i procesverbalit',
  after: 'Pas arkivimit nuk ndryshohet më as numri i protokollit. Korrigjimet mbeten të mundshme.',
  number: 'Numri i arkivit',
  day: 'Dita e arkivimit',
  needsNumber: 'Shkruani numrin e arkivit.',
  needsDay: 'Shkruani ditën e arkivimit.',
  tooEarly: 'Arkivimi nuk është para nënshkrimit.',
  inFuture: 'Arkivimi nuk është pas ditës së sotme.',
  noScan: 'Kopja e skanuar mungon ende. Pas arkivimit nuk shtohet më: nëse e keni, shtojeni përpara.',
  act: 'Arkivo procesverbalin',
  done: 'Procesverbali u arkivua.',
} as const;

export const scanText = {
  add: 'Shto kopjen e skanuar',
  none: 'U arkivua pa kopje të skanuar.',
  hint: 'PDF, JPEG, PNG ose TIFF, deri në 50 MB; mund ta lëshoni edhe këtu.',
  drop: 'Lëshojeni këtu kopjen e skanuar',
  stored: (name: string) => `Kopja “${name}” u ruajt. Ajo mbetet në regjistër.`,
  storing: (name: string) => `Po ruhet “${name}”…`,
  tooLarge: (name: string) =>
    `“${name}” është më i madh se 50 MB. Nuk u ruajt. Skanojeni me më pak ngjyra ose ndajeni në dy skedarë.`,
  empty: (name: string) => `Skedari “${name}” është bosh. Nuk u ruajt.`,
  refused: (name: string, reasons: readonly string[]) => `“${name}” nuk u ruajt. ${reasons.join(' ')}`,
  show: 'Shiko',
  showOf: (name: string) => `Shiko kopjen e skanuar “${name}”`,
  save: 'Ruaj skedarin',
  saveOf: (name: string) => `Ruaj skedarin “${name}”`,
  title: (name: string) => `Kopja e skanuar: ${name}`,
  tiff: 'Skedarët TIFF nuk shihen këtu. Ruajeni dhe hapeni me programin e figurave.',
  loading: 'Kopja po hapet…',
  unreadable: 'Kopja nuk u shfaq dot. Skedari vetë është i ruajtur: ruajeni dhe hapeni me një program tjetër.',
  locked: 'Ky PDF hapet vetëm me fjalëkalim. Ruajeni dhe hapeni me një program tjetër.',
  page: (number: number, of: number) => `Faqja ${number} nga ${of}`,
  previous: 'Faqja para',
  next: 'Faqja pas',
  smaller: 'Zvogëlo',
  larger: 'Zmadho',
  zoom: (percent: number) => `${percent} %`,
} as const;

export const handedText = {
  title: 'Kopjet e dorëzuara',
  hint: 'Kush mori cilën kopje të printuar.',
  none: 'Nuk është shënuar ende asnjë kopje e dorëzuar.',
  table: 'Kopjet e dorëzuara',
  copy: 'Kopja',
  recipient: 'Kujt iu dorëzua',
  on: 'Dita',
  noted: 'Shënuar',
  actions: 'Veprime',
  add: 'Shëno dorëzimin',
  remove: 'Hiq',
  removeOf: (copy: number, recipient: string) => `Hiq dorëzimin e kopjes ${copy}: ${recipient}`,
  removed: 'Dorëzimi u hoq.',
  needsCopy: 'Shkruani numrin e kopjes.',
  needsRecipient: 'Shkruani kujt iu dorëzua.',
  needsDay: 'Shkruani ditën.',
  moment: doneBy,
} as const;

export const versionsText = {
  title: 'Versionet',
  version: (version: number) => `Versioni ${version}`,
  current: 'i tanishmi',
  line: doneBy,
  reopened: (done: Done & { reason: string }) => `Rihapur më ${doneBy(done)}: ${done.reason}`,
  papers: 'Dokumentet e tij',
  papersOf: (version: number) => `Dokumentet e tij: versioni ${version}`,
  compare: 'Krahaso',
  compareOf: (from: number, to: number) => `Çfarë ndryshoi nga versioni ${from} te versioni ${to}`,
  changes: (from: number, to: number) => `Nga versioni ${from} te versioni ${to}`,
  same: 'Asgjë nuk ndryshoi.',
  was: 'Ishte',
  is: 'Është',
  nothing: '(asgjë)',
  hide: 'Mbyll krahasimin',
} as const;

export const correctionText = {
  title: 'Korrigjimet',
  hint: 'Procesverbali i nënshkruar nuk ndryshohet. Gabimi ndreqet me procesverbal korrigjues: ka numrin e vet, nënshkruhet dhe arkivohet si ai.',
  none: 'Nuk ka asnjë korrigjim.',
  add: 'Korrigjim i ri',
  name: (number: number) => `Procesverbal korrigjues nr. ${number}`,
  draft: 'në hartim',
  date: 'Data',
  reason: 'Arsyeja',
  reasonHint: 'Pse duhet korrigjimi',
  place: 'Vendi',
  placeHint: 'Si në “Pika 2, fjala e dytë”',
  was: 'Ishte shkruar',
  becomes: 'Bëhet',
  entry: (number: number) => `Ndreqja ${number}`,
  addEntry: 'Shto ndreqje',
  removeEntry: 'Hiq ndreqjen',
  removeEntryOf: (number: number) => `Hiq ndreqjen ${number}`,
  save: 'Ruaj korrigjimin',
  saved: 'Korrigjimi u ruajt, në hartim.',
  edit: 'Ndrysho',
  editOf: (number: number) => `Ndrysho korrigjimin nr. ${number}`,
  remove: 'Hiq',
  removeOf: (number: number) => `Hiq korrigjimin nr. ${number}`,
  removed: 'Korrigjimi u hoq.',
  finalise: 'Përfundo',
  finaliseOf: (number: number) => `Përfundo korrigjimin nr. ${number}`,
  finaliseTitle: (number: number) => `Përfundimi i procesverbalit korrigjues nr. ${number}`,
  finaliseAfter:
    'Korrigjimi nuk ndryshohet dhe nuk rihapet më. Procesverbali i korrigjuar e përmend kudo ku shihet ose printohet.',
  finaliseAct: 'Përfundo korrigjimin',
  finalised: (number: number) => `Procesverbali korrigjues nr. ${number} u përfundua.`,
  paper: 'Dokumenti',
  paperOf: (number: number) => `Dokumenti i korrigjimit nr. ${number}`,
  needs: {
    date: 'Shkruani datën.',
    reason: 'Shkruani arsyen.',
    place: 'Shkruani vendin që ndreqet.',
    words: 'Shkruani çfarë ishte ose çfarë bëhet.',
  },
} as const;

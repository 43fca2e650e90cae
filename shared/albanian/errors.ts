/** The closed set of errors in Albanian: what happened, what was kept, what to do next. */
import type { ErrorCode, ErrorData, StorageReason, Subject } from '#shared/domain/errors.ts';
import type { CopyReason } from '#shared/domain/safety.ts';
import { counted } from './numbers.ts';

type Storage = ErrorData['STORAGE'];

const SUBJECTS: Record<Subject, string> = {
  office: 'Zyra',
  institution: 'Institucioni',
  person: 'Personi',
  committee: 'Organi kolegjial',
  membership: 'Anëtari',
  meeting: 'Mbledhja',
  attendance: 'Prezenca',
  agendaItem: 'Pika e rendit të ditës',
  material: 'Materiali',
  file: 'Skedari',
  statement: 'Fjala',
  decision: 'Vendimi',
  task: 'Detyra',
  campaign: 'Fushata',
  activity: 'Aktiviteti',
  record: 'Procesverbali i përfunduar',
  correction: 'Procesverbali korrigjues',
  scan: 'Kopja e skanuar',
  paper: 'Dokumenti',
  look: 'Pamja e dokumenteve',
  template: 'Shablloni',
  user: 'Përdoruesi',
  register: 'Regjistri',
};

const STORAGE: Record<StorageReason, (data: Storage) => string> = {
  missing: (data) =>
    `Regjistri që ishte${place(data) || ' këtu'} nuk gjendet më. Nuk u krijua regjistër i ri. Lidhni diskun ose kthejeni dosjen në vendin e saj; nëse regjistri ka humbur, riktheni kopjen rezervë.`,
  damaged: (data) =>
    `Regjistri${place(data)} është i dëmtuar. Programi nuk e ndryshoi. Mos e fshini; riktheni kopjen rezervë më të fundit.`,
  'not-ours': (data) =>
    `Skedari${place(data)} nuk është regjistër i këtij programi. Programi nuk e ndryshoi. Zgjidhni dosjen ku ndodhet regjistri.`,
  newer: (data) =>
    `Regjistri${place(data)} është bërë nga një version më i ri i programit${data.version === undefined ? '' : ` (versioni i regjistrit: ${data.version})`}. Të dhënat nuk u ndryshuan. Instaloni versionin më të ri të programit dhe provoni përsëri.`,
  locked: (data) =>
    `Regjistri${place(data)} është i hapur nga ${data.holder ?? 'një program tjetër'}. Nuk u ndryshua asgjë. Mbylleni atje dhe provoni përsëri.`,
  permission: (data) =>
    `Programi nuk ka leje të lexojë ose të shkruajë regjistrin${place(data)}. Nuk u ndryshua asgjë. Kërkojini administratorit të kompjuterit leje për këtë dosje dhe provoni përsëri.`,
  'read-only': (data) =>
    `Regjistri${place(data)} mund vetëm të lexohet. Ndryshimi nuk u ruajt; ç’ishte ruajtur më parë mbetet. Hiqni mbrojtjen nga shkrimi dhe provoni përsëri.`,
  full: () =>
    'Disku është plot. Nuk u ruajt asgjë e re; ç’ishte ruajtur më parë mbetet. Lironi vend në disk dhe provoni përsëri.',
  'network-folder': (data) =>
    `Dosja${data.folder === undefined ? '' : ` ${data.folder}`} ndodhet në rrjet ose sinkronizohet, dhe regjistri atje mund të dëmtohet. Nuk u ndryshua asgjë. Zgjidhni një dosje në diskun e këtij kompjuteri.`,
  fault: (data) =>
    `Disku nuk po punon si duhet dhe regjistri${place(data)} nuk u lexua ose nuk u shkrua dot. Ndryshimi i fundit nuk u ruajt. Mos punoni më në këtë disk; njoftoni administratorin e kompjuterit dhe mbani gati kopjen rezervë.`,
};

const CONFLICTS: Record<ErrorData['CONFLICT']['reason'], string> = {
  changed:
    'është ndryshuar ndërkohë. Ndryshimi i mëparshëm u ruajt, juaji ende jo. Hapeni përsëri, shihni ç’ka ndryshuar dhe provoni përsëri.',
  exists:
    'është tashmë në regjistër. Nuk u shtua asgjë. Hapni atë që ekziston ose ndryshoni të dhënat dhe provoni përsëri.',
  differs:
    'është në regjistër me përmbajtje tjetër nga ajo e skedarit. Nuk u ndryshua asgjë. Krahasojini para se ta zëvendësoni.',
};

type Copy = ErrorData['COPY'];

const COPIES: Record<CopyReason, (data: Copy) => string> = {
  busy: () =>
    'Po bëhet tashmë një kopje ose një kontroll i regjistrit. Kjo nuk u nis; asgjë nuk u ndryshua. Prisni sa të mbarojë dhe provoni përsëri.',
  'no-space': (data) =>
    `Kopja nuk u bë: nuk ka vend të mjaftueshëm${at(data)}. Regjistri dhe kopjet e mëparshme janë siç ishin. Lironi vend ose zgjidhni një vend tjetër dhe provoni përsëri.`,
  'target-missing': (data) =>
    `Kopja nuk u bë: vendi i kopjeve${at(data)} nuk gjendet. Regjistri dhe kopjet e mëparshme janë siç ishin. Lidhni diskun ose USB-në dhe provoni përsëri.`,
  'target-denied': (data) =>
    `Kopja nuk u bë: programi nuk ka leje të shkruajë${at(data)}. Regjistri dhe kopjet e mëparshme janë siç ishin. Hiqni mbrojtjen nga shkrimi ose zgjidhni një vend tjetër dhe provoni përsëri.`,
  'target-own': (data) =>
    `Kopja nuk u bë: vendi${at(data)} është vetë vendi i regjistrit. Asgjë nuk u ndryshua. Zgjidhni një dosje në një disk tjetër ose në një USB.`,
  'target-exists': (data) =>
    `Kopja nuk u bë: ${data.place === undefined ? 'një skedar me atë emër' : `“${data.place}”`} ekziston tashmë dhe nuk u prek. Jepni një emër tjetër.`,
  'target-fault': (data) =>
    `Kopja nuk u bë: ajo që u shkrua${at(data)} nuk u lexua dot siç ishte. Regjistri dhe kopjet e mëparshme janë siç ishin. Zgjidhni një disk tjetër dhe provoni përsëri.`,
  'register-damaged': () =>
    'Kopja nuk u bë, sepse kontrolli gjeti diçka që nuk është siç u ruajt në regjistër. Kopjet e mëparshme janë siç ishin; mos i fshini. Shihni kontrollin e regjistrit te Cilësimet.',
  cancelled: () => 'U ndal. Regjistri dhe kopjet e mëparshme janë siç ishin.',
  'no-key': (data) =>
    `Çelësi i zyrës nuk gjendet${at(data)}. Asgjë nuk u ndryshua. Jepni çelësin e rikthimit që u printua, ose skedarin e çelësit.`,
  'wrong-key': (data) =>
    `Kopja${at(data)} nuk hapet me këtë çelës. Asgjë nuk u ndryshua. Provoni çelësin e rikthimit të asaj kohe.`,
  'not-ours': (data) =>
    `Skedari${at(data)} nuk është kopje e regjistrit të këtij programi. Asgjë nuk u ndryshua. Zgjidhni një skedar që mbaron me “.db.age”.`,
  damaged: (data) =>
    `Kopja${at(data)} është e dëmtuar ose e paplotë dhe nuk u përdor. Regjistri është siç ishte. Provoni një kopje tjetër.`,
  newer: (data) =>
    `Kopja${at(data)} është bërë nga një version më i ri i programit${data.version === undefined ? '' : ` (versioni i regjistrit: ${data.version})`}. Asgjë nuk u ndryshua. Instaloni versionin më të ri të programit dhe provoni përsëri.`,
  neighbours: (data) =>
    `Pranë skedarit${at(data)} ka një skedar “-wal” ose “-journal”, pra kjo nuk është kopje e plotë. Asgjë nuk u ndryshua. Kërkoni kopjen e plotë, që mbaron me “.db.age”.`,
};

const ENTRIES: Record<ErrorData['ENTRY']['reason'], (data: ErrorData['ENTRY']) => string> = {
  needed: () =>
    'Programi është i mbyllur me fjalëkalim. Ç’po shkruani mbahet në dritare. Hyni me emrin dhe fjalëkalimin tuaj.',
  wrong: () => 'Emri ose fjalëkalimi nuk është i saktë. Asgjë nuk u ndryshua. Shkruajini përsëri.',
  wait: ({ seconds = 0 }) =>
    `Pati disa fjalëkalime të gabuara. Prisni ${seconds < 90 ? counted(seconds, 'sekondë', 'sekonda') : counted(Math.ceil(seconds / 60), 'minutë', 'minuta')} dhe provoni përsëri.`,
  forbidden: () =>
    'Ky veprim nuk i lejohet përdoruesit tuaj. Asgjë nuk u ndryshua. Kërkojini atij që e ka në detyrë, ose administratorit të programit.',
};

const at = ({ place }: Copy) => (place === undefined ? '' : ` “${place}”`);

const WORDINGS: { [C in ErrorCode]: (data: ErrorData[C]) => string } = {
  INVALID_INPUT: ({ faults }) =>
    `Të dhënat kanë ${counted(faults.length, 'gabim', 'gabime')}. Nuk u ruajt asgjë. ${faults.length === 1 ? 'Ndreqeni' : 'Ndreqini'} dhe provoni përsëri.`,
  NOT_FOUND: ({ subject, id }) =>
    `${SUBJECTS[subject]} me numër identifikues ${id} nuk gjendet në regjistër. Nuk u ndryshua asgjë. Shihni listën dhe zgjidhni prej saj.`,
  CONFLICT: ({ subject, reason }) => `${SUBJECTS[subject]} ${CONFLICTS[reason]}`,
  RULE_BROKEN: ({ message }) => message,
  STORAGE: (data) => STORAGE[data.reason](data),
  COPY: (data) => COPIES[data.reason](data),
  ENTRY: (data) => ENTRIES[data.reason](data),
  UNEXPECTED: ({ reference }) =>
    `Ndodhi diçka e papritur dhe veprimi nuk u krye. Ç’ishte ruajtur më parë mbetet. Provoni përsëri; nëse përsëritet, njoftoni administratorin e programit dhe jepni numrin e referencës ${reference}.`,
};

/** The sentences that a clerk reads for an error; the faults of INVALID_INPUT are only counted, RULE_BROKEN brings its own. */
export function errorMessage<C extends ErrorCode>(code: C, data: ErrorData[C]): string {
  return WORDINGS[code](data);
}

function place({ folder }: Storage): string {
  return folder === undefined ? '' : ` në dosjen ${folder}`;
}

import { counted } from '#shared/albanian/numbers.ts';
import type { PaperKind } from '#shared/domain/papers.ts';

const copies = (count: number) => counted(count, 'kopje', 'kopje');
const list = (names: readonly string[]) => names.join(', ');

/** The documents of a meeting, as pages, on paper and as files. */
export const documentsText = {
  title: 'Dokumentet',
  choose: 'Zgjidhni dokumentin',
  groups: {
    before: 'Para mbledhjes',
    after: 'Pas mbledhjes',
    decisions: 'Vendime',
    extracts: 'Ekstrakte',
    public: 'Detyra dhe njoftime',
    corrections: 'Korrigjime',
  },
  draft: 'PROJEKT',
  final: (kind: PaperKind) => (kind === 'attendance' ? 'përfundimtare' : 'përfundimtar'),
  nothing: {
    title: 'Kjo mbledhje nuk ka dokumente',
    hint: 'Dokumentet dalin për mbledhjet që planifikohen, thirren ose zhvillohen.',
  },
  print: 'Printo',
  printAll: 'Printo të gjitha…',
  savePdf: 'Ruaj si PDF',
  save: 'Ruaj si DOCX',
  open: 'Hap dokumentin',
  copyText: 'Kopjo tekstin',
  saveText: 'Ruaj si tekst',
  saveAll: 'Ruaj të gjitha',
  preparing: 'Dokumenti po përgatitet…',
  saved: (names: readonly string[]) => `${names.length === 1 ? 'U ruajt' : 'U ruajtën'}: ${list(names)}`,
  opened: (name: string) => `U ruajt dhe u hap: ${name}`,
  copied: 'Teksti u kopjua. Ngjiteni ku duhet me Ctrl+V.',
  printed: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'U dërgua' : 'U dërguan'} te printeri: ${list(titles)}`,
  noted: (title: string, count: number) => `U shënua printimi: ${title}, ${copies(count)}.`,
  askNote: (title: string, count: number) => `${title}: nëse doli në letër, shënoni printimin (${copies(count)}).`,
  note: 'Shëno printimin',
  /** A browser cannot be told. */
  chooseCopies: (title: string, count: number) => `${title}: te dritarja e printimit zgjidhni ${copies(count)}.`,
  choosePdf: (title: string) =>
    `${title}: te dritarja e printimit, në vend të printerit, zgjidhni “Ruaj si PDF” (Save as PDF).`,
  dialog: {
    title: 'Printo dokumentet e mbledhjes',
    hint: 'Dokumentet printohen sipas radhës së dosjes.',
    oneByOne: 'Për secilin hapet dritarja e printimit e shfletuesit; numri i kopjeve zgjidhet atje.',
    paper: 'Dokumenti',
    copies: 'Kopje',
    copiesOf: (title: string) => `Kopje: ${title}`,
    all: 'Të gjitha',
    none: 'Zgjidhni të paktën një dokument.',
    cancel: 'Anulo',
  },
  pages: (title: string) => `Faqet: ${title}`,
  older: {
    title: (version: number) => `Versioni ${version} i procesverbalit`,
    hint: 'Këto janë dokumentet siç u përfunduan në atë version. Nuk ndryshojnë më.',
    action: 'Kthehu te dokumentet e tanishme',
  },
  later: {
    title: 'Pas mbledhjes',
    hint: 'Procesverbali, lista e prezencës, vendimet dhe dokumentet e tjera dalin kur mbledhja të jetë zhvilluar.',
    action: 'Shëno te “Thirrja” që mbledhja u zhvillua',
  },
  care: {
    title: 'Kujdes për të dhënat',
    hint: 'Shihini para se dokumenti të printohet ose të dalë jashtë. Programi nuk ndryshon asgjë vetë.',
    more: (n: number) => (n === 1 ? 'dhe 1 tjetër' : `dhe ${n} të tjera`),
    kinds: {
      identityNumber: (found: string) => `Duket si numër identiteti: ${found}`,
      phone: (found: string) => `Duket si numër telefoni: ${found}`,
      birthDate: (found: string) => `Duket si datëlindje: ${found}`,
      word: (found: string) => `Fjalë e listuar nga zyra: “${found}”`,
    },
  },
  gaps: {
    title: (count: number) =>
      count === 1
        ? 'Në këtë dokument ka ende 1 gjë për të plotësuar'
        : `Në këtë dokument ka ende ${count} gjëra për të plotësuar`,
    show: 'Shihi',
    hide: 'Fshihi',
    hint: 'Dokumenti ruhet edhe kështu, me shënimin PROJEKT; plotësojeni para se të përfundohet.',
  },
  settings: {
    date: 'Data e dokumentit',
    noDate: 'Shkruani datën e dokumentit.',
    none: 'pa datë',
    scope: 'Cilat detyra',
    scopes: {
      meeting: 'të kësaj mbledhjeje',
      open: 'të gjitha të hapurat e organit',
      institution: 'të hapurat e një institucioni',
    },
    institution: 'Institucioni',
    chooseInstitution: 'Zgjidhni institucionin, që lista të tregojë vetëm detyrat e tij.',
    body: 'Teksti i njoftimit',
    noBody: 'Njoftimi pa tekst nuk ruhet; mbetet teksti i mëparshëm.',
    bodyHint:
      'U hartua nga të dhënat e mbledhjes. Lexojeni dhe ndryshojeni para se të dalë; emrat që lini bëhen publikë.',
    bodyWritten: 'Teksti është ndryshuar me dorë, prandaj nuk ndjek më ndryshimet e mbledhjes.',
    compose: 'Ktheje si u hartua',
    composed: 'Teksti u kthye siç u hartua.',
  },
  retry: 'Provo përsëri',
} as const;

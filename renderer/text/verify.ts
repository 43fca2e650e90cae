/** Verifiko: what the register says of a sheet of paper or of a file. */
import { counted } from '#shared/albanian/numbers.ts';
import type { Verdict } from '#shared/domain/records.ts';

export const verifyText = {
  title: 'Verifiko',
  hint: 'Tregon nëse një letër ose një skedar DOCX është procesverbali i këtij regjistri, cili version dhe a është i pandryshuar.',
  code: {
    title: 'Nga letra',
    label: 'Kodi i verifikimit',
    hint: 'Është në fund të çdo faqeje: 16 shenja, si 1A2B 3C4D 5E6F 7081. Hapësirat dhe shkronjat e vogla nuk prishin punë.',
    check: 'Kontrollo kodin',
    blank: 'Shkruani kodin që është në fund të faqes.',
  },
  file: {
    title: 'Nga skedari',
    hint: 'Tërhiqni skedarin DOCX kudo në këtë faqe, ose zgjidheni. Skedari vetëm lexohet; nuk ruhet dhe nuk ndryshohet.',
    choose: 'Zgjidh skedarin DOCX',
    drop: 'Lëshojeni këtu skedarin DOCX',
    one: 'U kontrollua vetëm skedari i parë. Të tjerët kontrollojini një nga një.',
  },
  faults: {
    size: (size: string) =>
      `Skedari ka ${size}, kurse kontrollohen skedarë deri në 20 MB. Dokumentet e programit janë shumë më të vogla; zgjidhni skedarin që bëri programi ose shkruani kodin.`,
    empty: 'Skedari është bosh. Zgjidhni një tjetër ose shkruani kodin.',
    other: 'Zgjidhni skedarin DOCX që bëri programi, ose shkruani kodin që është në fund të faqes.',
    unread: 'Skedari nuk u kontrollua',
    notCode: 'Kodi nuk u kontrollua',
  },
  comparing: (name: string) => `Po krahasohet ${name}…`,
  verdicts: {
    unchanged: 'I pandryshuar',
    changed: 'I ndryshuar',
    older: 'Version i mëparshëm',
    unknown: 'I panjohur',
  } satisfies Record<Verdict, string>,
  codeFound: 'Kodi gjendet në regjistër',
  /** With the article with which each goes on. */
  names: {
    nominative: { minutes: 'procesverbali', correction: 'procesverbali korrigjues', article: 'i' },
    genitive: { minutes: 'procesverbalit', correction: 'procesverbalit korrigjues', article: 'të' },
  },
  record: (kind: string, number: number, version: number | undefined, article: string, day: string) =>
    `${kind} nr. ${number}${version === undefined ? '' : `, versioni ${version},`} ${article} mbledhjes së datës ${day}`,
  paperOf: (paper: string, record: string) => `dokumenti “${paper}” i ${record}`,
  says: {
    unchanged: (what: string) => `Ky është ${what}; teksti është i pandryshuar.`,
    older: (what: string, newest: number) =>
      `Ky është ${what}; teksti është i pandryshuar, por më i riu është versioni ${newest}.`,
    changed: (what: string, places: number) =>
      `Ky është ${what}, por teksti është ndryshuar në ${counted(places, 'vend', 'vende')}.`,
    unknown: 'Kjo nuk është nga procesverbalet e përfunduara të këtij regjistri.',
    code: (what: string) =>
      `Kodi është i ${what}. Hapeni dhe krahasojeni me letrën: kodi vetëm nuk tregon nëse dikush e ka ndryshuar tekstin.`,
    olderCode: (what: string, newest: number) =>
      `Kodi është i ${what}. Më i riu është versioni ${newest}. Hapeni dhe krahasojeni me letrën: kodi vetëm nuk tregon nëse dikush e ka ndryshuar tekstin.`,
  },
  unknownHint: {
    code: 'Krahasoni kodin shenjë për shenjë me atë në fund të faqes. Nëse është i saktë, letra mund të jetë e një zyre tjetër: pyesni zyrën që e lëshoi.',
    file: 'Nëse skedari u hap dhe u ruajt diku tjetër, shkruani kodin që është në fund të faqes. Nëse nuk ka kod, nuk është dokument i përfunduar i këtij programi.',
  },
  committee: 'Organi',
  state: 'Gjendja',
  finalised: 'Përfunduar',
  finalisedBy: (day: string, time: string, by: string) => `më ${day}, ora ${time}${by === '' ? '' : `, nga ${by}`}`,
  codeLine: 'Kodi',
  open: 'Hap procesverbalin',
  openVersion: (version: number) => `Hap versionin ${version}`,
  openNewest: (version: number) => `Hap versionin më të ri (${version})`,
  changes: 'Vendet e ndryshuara',
  was: 'Në regjistër',
  is: 'Në skedar',
  nothing: '(asgjë)',
  more: (n: number) => `Shfaq edhe ${n}`,
} as const;

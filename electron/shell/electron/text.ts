/** What the Electron shell says: menu, dialogs of saving, printing, and the two failures that no page can show. */

const noPermission = (name: string, folder: string) =>
  `Skedari “${name}” nuk u ruajt: në dosjen “${folder}” nuk lejohet të shkruhet, ose skedari është i hapur në një program tjetër. Regjistri nuk u prek. Mbylleni atje ose zgjidhni një dosje tjetër.`;

const diskFull = (name: string) =>
  `Skedari “${name}” nuk u ruajt: disku është plot. Regjistri nuk u prek. Lironi vend ose zgjidhni një disk tjetër.`;

const noFolder = (name: string, folder: string) =>
  `Skedari “${name}” nuk u ruajt: dosja “${folder}” nuk gjendet. Regjistri nuk u prek. Zgjidhni një dosje tjetër.`;

const inUse = (name: string) =>
  `Skedari “${name}” nuk u ruajt: është i hapur në një program tjetër. Regjistri nuk u prek. Mbylleni atje ose zgjidhni një emër tjetër.`;

const diskFault = (name: string, folder: string) =>
  `Skedari “${name}” nuk u ruajt: disku i dosjes “${folder}” nuk po punon si duhet. Regjistri nuk u prek. Zgjidhni një disk tjetër.`;

const badName = (name: string) =>
  `Skedari “${name}” nuk u ruajt: ky emër nuk mund të përdoret këtu. Regjistri nuk u prek. Zgjidhni një emër tjetër.`;

type NotWritten = Readonly<Record<string, ((name: string, folder: string) => string) | undefined>>;

export const text = {
  menu: {
    file: '&Skedari',
    newMeeting: 'Mbledhje e re',
    saveDocuments: 'Ruaj si DOCX…',
    print: 'Printo…',
    quit: 'Dil',
    edit: '&Ndrysho',
    undo: 'Zhbëj',
    redo: 'Ribëj',
    cut: 'Prit',
    copy: 'Kopjo',
    paste: 'Ngjit',
    selectAll: 'Zgjidh gjithçka',
    view: '&Pamja',
    zoomIn: 'Zmadho',
    zoomOut: 'Zvogëlo',
    zoomReset: 'Madhësia e zakonshme',
    fullScreen: 'Ekran i plotë',
    theme: 'Tema',
    themeLight: 'E çelët',
    themeDark: 'E errët',
    themeAuto: 'Si e sistemit',
    help: 'N&dihma',
    keys: 'Tastet',
    about: 'Rreth programit',
  },
  save: {
    title: 'Ruaj skedarin',
    filesTitle: 'Zgjidhni dosjen ku ruhen dokumentet',
    button: 'Ruaj',
    filesButton: 'Ruaj këtu',
    replaceOne: (name: string) => `Skedari “${name}” është tashmë në këtë dosje. Ta zëvendësoj?`,
    replaceSome: (names: readonly string[]) =>
      `Në këtë dosje janë tashmë ${names.length} skedarë me të njëjtët emra. T’i zëvendësoj?\n\n${names.join('\n')}`,
    replace: 'Zëvendëso',
    cancel: 'Anulo',
    sameName: 'dy skedarë kanë të njëjtin emër',
    notOpened: 'nga programi hapen vetëm dokumente DOCX dhe PDF',
    noProgram: (name: string) =>
      `Skedari “${name}” u ruajt, por nuk u hap: ky kompjuter nuk ka program për të. Hapeni nga dosja ku e ruajtët, ose kërkojini administratorit të kompjuterit të instalojë një program për dokumente.`,
    kinds: {
      docx: 'Dokument Word',
      pdf: 'Dokument PDF',
      txt: 'Tekst',
      json: 'Skedar shkëmbimi',
    } as Readonly<Record<string, string>>,
    otherKind: 'Skedar',
  },
  print: {
    noPrinter:
      'Asnjë printer nuk është i lidhur me këtë kompjuter, prandaj nuk u printua asgjë. Lidhni dhe ndizni printerin dhe provoni përsëri, ose ruajeni dokumentin si PDF.',
    failed:
      'Dokumenti nuk u printua: printeri nuk e mori. Shihni nëse është i ndezur, i lidhur dhe me letër, dhe provoni përsëri; ndërkohë dokumenti mund të ruhet si PDF.',
    notDrawn: 'Dokumenti nuk u përgatit për printim. Nuk u printua dhe nuk u ruajt asgjë. Provoni përsëri.',
  },
  /** By the system's own codes. */
  notWritten: {
    EACCES: noPermission,
    EPERM: noPermission,
    EROFS: noPermission,
    ENOSPC: diskFull,
    EDQUOT: diskFull,
    ENOENT: noFolder,
    ENOTDIR: noFolder,
    EBUSY: inUse,
    EIO: diskFault,
    ENODEV: diskFault,
    EISDIR: badName,
    EINVAL: badName,
    ENAMETOOLONG: badName,
  } satisfies NotWritten as NotWritten,
  title: 'Procesverbali',
  keepsCrashing:
    'Dritarja u mbyll disa herë radhazi nga një gabim dhe programi po mbyllet. Ç’ishte ruajtur mbetet. Hapeni programin përsëri; nëse përsëritet, njoftoni administratorin e kompjuterit.',
  notStarted: (reference: string) =>
    `Programi nuk u hap. Regjistri nuk u prek. Provoni përsëri; nëse përsëritet, njoftoni administratorin e kompjuterit dhe jepni numrin e referencës ${reference}.`,
} as const;

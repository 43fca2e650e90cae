/** What the Electron shell says: menu, dialogs of saving, and the two failures that no page can show. */

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
    kinds: { docx: 'Dokument Word', pdf: 'Dokument PDF', json: 'Skedar shkëmbimi' } as Readonly<Record<string, string>>,
    otherKind: 'Skedar',
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

/** The documents of a meeting, as pages and as files. */
export const documentsText = {
  title: 'Dokumentet',
  choose: 'Dokumenti',
  names: {
    minutes: 'Procesverbali',
    attendance: 'Lista e prezencës',
    'attendance-blank': 'Lista e prezencës për nënshkrim',
  },
  save: 'Ruaj si DOCX',
  saveAll: 'Ruaj të gjitha',
  preparing: 'Dokumenti po përgatitet…',
  saved: (names: readonly string[]) => `${names.length === 1 ? 'U ruajt' : 'U ruajtën'}: ${names.join(', ')}`,
  pages: (name: string) => `Faqet: ${name}`,
  later: {
    title: 'Pas mbledhjes',
    hint: 'Procesverbali dhe lista e prezencës dalin kur mbledhja të jetë zhvilluar.',
    action: 'Shëno te “Thirrja” që mbledhja u zhvillua',
  },
  gaps: {
    title: 'Në këtë dokument ka ende boshllëqe',
    hint: 'Dokumenti ruhet edhe kështu; plotësojeni para se të nënshkruhet.',
  },
  retry: 'Provo përsëri',
} as const;

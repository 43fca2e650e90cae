import type { SearchKind } from '#shared/domain/search-words.ts';

const KINDS: Record<SearchKind, string> = {
  meeting: 'mbledhje',
  agendaItem: 'pikë e rendit të ditës',
  statement: 'fjalë',
  decision: 'vendim',
  task: 'detyrë',
  material: 'material',
  person: 'person',
  institution: 'institucion',
  committee: 'organ',
  campaign: 'fushatë',
  activity: 'aktivitet',
  file: 'skedar',
};

/** Where something was found. */
export const searchKindName = (kind: SearchKind): string => KINDS[kind];

/** What was found, and where it leads. */

import { formatDate } from '#shared/albanian/dates.ts';
import { searchKindName } from '#shared/albanian/search.ts';
import type { SearchHit, SearchKind } from '#shared/domain/search-words.ts';

const PARTS: Partial<Record<SearchKind, string>> = {
  meeting: 'thirrja',
  agendaItem: 'rendi',
  statement: 'procesverbali',
  decision: 'vendime',
  task: 'vendime',
  material: 'procesverbali',
  file: 'procesverbali',
};

/** The address of a hit behind the `#`; undefined where nothing can be shown of it alone. */
export function addressOf({ kind, id, meeting }: SearchHit): string | undefined {
  const part = PARTS[kind];
  if (meeting && part !== undefined) return `/mbledhjet/${meeting.id}/${part}`;
  if (kind === 'committee') return `/organet/${id}`;
  if (kind === 'person') return `/njerezit?person=${id}`;
  if (kind === 'institution') return '/njerezit';
  if (kind === 'campaign' || kind === 'activity') return '/fushatat';
  return undefined;
}

/** Whose it is, in one line. */
export function placeOf({ kind, meeting }: SearchHit): string {
  const name = searchKindName(kind);
  const start = name.charAt(0).toLocaleUpperCase('sq') + name.slice(1);
  return meeting ? `${start} · ${meeting.committee}, ${formatDate(meeting.date)}` : start;
}

import { compareAlbanian } from '#shared/albanian/collation.ts';
import type { Person } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';

/** The guests, those of one institution together, in Albanian order. */
export function groupGuests({
  people,
  meeting,
}: Pick<StoredContent, 'people' | 'meeting'>): { institution: string; guests: Person[] }[] {
  const invited = new Set(meeting.guests);
  const guests = people
    .filter(({ id }) => invited.has(id))
    .toSorted((a, b) => compareAlbanian(a.lastName, b.lastName) || compareAlbanian(a.firstName, b.firstName));
  return [...Map.groupBy(guests, ({ institution }) => institution)]
    .map(([institution, group]) => ({ institution, guests: group }))
    .toSorted((a, b) => compareAlbanian(a.institution, b.institution));
}

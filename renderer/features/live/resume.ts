/** Where the clerk was when the program ended: kept beside the record, since who speaks is known before the first word is. */

import type { StoredItem, WritingPlace } from '#shared/domain/stored.ts';
import type { Start } from '../../api/open-rows.ts';

/** A statement that is there, or what a new one begins with. */
export type Resumed = { statement: number } | { start: Start };

/** Nothing where the place is another meeting's or item's, or was taken back meanwhile. */
export function resumed(place: WritingPlace | undefined, meeting: number, item: StoredItem): Resumed | undefined {
  if (place?.meeting !== meeting || place.item !== item.id) return undefined;
  const { statement, speaker, at } = place;
  if (statement !== undefined) return item.discussion.some(({ id }) => id === statement) ? { statement } : undefined;
  // It may have been stored in the very moment in which the program ended.
  const last = item.discussion.at(-1);
  if (last && at !== undefined && last.at === at && last.speaker === speaker) return { statement: last.id };
  if (speaker === undefined && at === undefined) return undefined;
  return { start: { ...(speaker !== undefined && { speaker }), ...(at !== undefined && { at }) } };
}

/** The item that is open when nobody says which: the one that is being written, else the last of which something was said. */
export function firstItem(agenda: readonly StoredItem[], place: WritingPlace | undefined): StoredItem | undefined {
  return (
    agenda.find(({ id }) => id === place?.item) ??
    agenda.findLast(({ discussion }) => discussion.length > 0) ??
    agenda.find(({ state }) => state !== 'withdrawn')
  );
}

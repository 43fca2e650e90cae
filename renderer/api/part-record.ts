/** The record after a command on what stands under an item. */
import type { MeetingRecord, StoredItem } from '#shared/domain/stored.ts';
import type { ItemPart } from './meeting.ts';

type PartRow<P extends ItemPart> = StoredItem[P][number];

/** The item with that part, with `change` made to the part's rows. */
function withRows<P extends ItemPart>(
  record: MeetingRecord,
  part: P,
  isItem: (item: StoredItem) => boolean,
  change: (rows: PartRow<P>[]) => PartRow<P>[],
  command: string,
): MeetingRecord {
  const { meeting } = record.content;
  const agenda = meeting.agenda.map((item) => (isItem(item) ? { ...item, [part]: change([...item[part]]) } : item));
  return { ...record, content: { ...record.content, meeting: { ...meeting, agenda } }, history: { undo: command } };
}

export function withNewPart<P extends ItemPart>(
  record: MeetingRecord,
  part: P,
  item: number,
  row: PartRow<P>,
  command: string,
): MeetingRecord {
  return withRows(
    record,
    part,
    ({ id }) => id === item,
    (rows) => (rows.some(({ id }) => id === row.id) ? rows : [...rows, row]),
    command,
  );
}

export function withoutPart(record: MeetingRecord, part: ItemPart, row: number, command: string): MeetingRecord {
  return withRows(
    record,
    part,
    (item) => item[part].some(({ id }) => id === row),
    (rows) => rows.filter(({ id }) => id !== row),
    command,
  );
}

export function withMovedPart(
  record: MeetingRecord,
  part: ItemPart,
  row: number,
  place: number,
  command: string,
): MeetingRecord {
  return withRows(
    record,
    part,
    (item) => item[part].some(({ id }) => id === row),
    (rows) => {
      const moved = rows.find(({ id }) => id === row);
      return moved ? rows.filter(({ id }) => id !== row).toSpliced(place, 0, moved) : rows;
    },
    command,
  );
}

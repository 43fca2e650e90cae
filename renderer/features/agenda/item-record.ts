/** An agenda item as a command needs it, and the record after the command. */
import type { AgendaItem } from '#shared/domain/record.ts';
import type { MeetingRecord, Row, StoredItem } from '#shared/domain/stored.ts';
import { moved } from './order.ts';

export type ItemFields = Pick<AgendaItem, 'title' | 'rapporteur' | 'state' | 'recused'>;

export function itemFields({ title, rapporteur, state, recused }: StoredItem): ItemFields {
  return {
    title,
    ...(rapporteur !== undefined && { rapporteur }),
    ...(state !== undefined && { state }),
    ...(recused !== undefined && { recused }),
  };
}

export function findItem({ content }: MeetingRecord, id: number): StoredItem | undefined {
  return content.meeting.agenda.find((item) => item.id === id);
}

function withAgenda(record: MeetingRecord, agenda: StoredItem[], command: string): MeetingRecord {
  const { meeting } = record.content;
  return { ...record, content: { ...record.content, meeting: { ...meeting, agenda } }, history: { undo: command } };
}

export function withNewItem(record: MeetingRecord, row: Row, fields: ItemFields): MeetingRecord {
  const { agenda } = record.content.meeting;
  if (agenda.some(({ id }) => id === row.id)) return record;
  const item = { ...row, ...fields, materials: [], discussion: [], decisions: [], tasks: [] };
  return withAgenda(record, [...agenda, item], 'agenda.add');
}

export function withItemFields(record: MeetingRecord, row: Row, fields: ItemFields): MeetingRecord {
  const agenda = record.content.meeting.agenda.map((item) => {
    if (item.id !== row.id || item.revision >= row.revision) return item;
    const { title: _, rapporteur: __, state: ___, recused: ____, ...parts } = item;
    return { ...parts, ...fields, revision: row.revision };
  });
  return withAgenda(record, agenda, 'agenda.update');
}

export function withMovedItem(record: MeetingRecord, id: number, place: number): MeetingRecord {
  const { agenda } = record.content.meeting;
  const from = agenda.findIndex((item) => item.id === id);
  return from < 0 ? record : withAgenda(record, moved(agenda, from, place), 'agenda.move');
}

export function withoutItem(record: MeetingRecord, id: number): MeetingRecord {
  return withAgenda(
    record,
    record.content.meeting.agenda.filter((item) => item.id !== id),
    'agenda.remove',
  );
}

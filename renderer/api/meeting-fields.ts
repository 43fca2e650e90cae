/** What stands in a meeting's own row: read from its record, and put back into it after a command. */
import type { Meeting } from '#shared/domain/record.ts';
import type { MeetingRecord, Row } from '#shared/domain/stored.ts';

export type MeetingFields = Omit<Meeting, 'attendance' | 'guests' | 'agenda'>;

/** What `meetings.update` asks for, whole; a screen changes its part of it. */
export function fieldsOf({ content }: MeetingRecord): MeetingFields {
  const { attendance: _, guests: __, agenda: ___, ...fields } = content.meeting;
  return fields;
}

/** The record after `meetings.update` was answered; an answer older than what is known changes nothing. */
export function patchFields(record: MeetingRecord, { revision }: Row, fields: MeetingFields): MeetingRecord {
  if (record.revision >= revision) return record;
  const { attendance, guests, agenda } = record.content.meeting;
  const meeting = { ...fields, attendance, guests, agenda };
  return { ...record, revision, content: { ...record.content, meeting }, history: { undo: 'meeting.update' } };
}

/** Fields with `changed` keys set, or taken away where they are undefined. */
export function withFields<T extends object>(fields: T, changed: Partial<T>): T {
  const next = { ...fields, ...changed };
  for (const key of Object.keys(changed) as (keyof T)[]) if (next[key] === undefined) delete next[key];
  return next;
}

/** A meeting's times as they hang together: one that ends before it began ended on the next day. */
import { nextDay } from '#shared/domain/time.ts';
import { type MeetingFields, withFields } from './meeting-fields.ts';

/** The end's day after `start` or `end` was changed; none where the meeting ended on its own day. */
function endDateOf({ date, start, end }: MeetingFields): string | undefined {
  return end !== undefined && end < start ? nextDay(date) : undefined;
}

export function withStart(fields: MeetingFields, start: string): MeetingFields {
  const next = { ...fields, start };
  return withFields(next, { endDate: endDateOf(next) });
}

/** The empty text takes the end away. */
export function withEnd(fields: MeetingFields, end: string): MeetingFields {
  const next = withFields(fields, { end: end === '' ? undefined : end });
  return withFields(next, { endDate: endDateOf(next) });
}

/** The day on which it ended goes with the meeting's day. */
export function withDate(fields: MeetingFields, date: string): MeetingFields {
  const { endDate } = fields;
  if (endDate === undefined) return { ...fields, date };
  return { ...fields, date, endDate: endDate === fields.date ? date : nextDay(date) };
}

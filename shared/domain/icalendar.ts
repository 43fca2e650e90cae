/** Days and hours as calendars take them (RFC 5545): local times without a zone, as the register keeps them. */

export type CalendarEntry = {
  /** The same for the same thing, so that a calendar that has it changes it. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`; without `start` the whole day. */
  date: string;
  start?: string;
  end?: string;
  place?: string;
};

const FOLD = 74;

/** `stamp`: UTC, ISO 8601. */
export function icalendar(entries: readonly CalendarEntry[], stamp: string): string {
  const at = stamp.replaceAll(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Procesverbali//sq',
    ...entries.flatMap((entry) => eventLines(entry, at)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const day = (date: string) => date.replaceAll('-', '');
const moment = (date: string, time: string) => `${day(date)}T${time.replace(':', '')}00`;

function eventLines({ id, title, date, start, end, place }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@procesverbali`,
    `DTSTAMP:${stamp}`,
    start === undefined ? `DTSTART;VALUE=DATE:${day(date)}` : `DTSTART:${moment(date, start)}`,
    ...(start !== undefined && end !== undefined && end > start ? [`DTEND:${moment(date, end)}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
  ];
}

const escaped = (text: string) => text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r?\n/gu, '\\n');

/** No line is longer than 75 bytes; what is longer goes on after a space, and no letter is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = utf8Size(letter.codePointAt(0) ?? 0);
    if (bytes + size > FOLD) {
      parts.push(part);
      part = '';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

function utf8Size(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

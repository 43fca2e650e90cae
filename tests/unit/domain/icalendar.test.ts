import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icalendar } from '#shared/domain/icalendar.ts';

const STAMP = '2026-03-01T10:00:00.000Z';

describe('a calendar file', () => {
  it('says the day, the hour and the place as the register keeps them', () => {
    const text = icalendar(
      [
        {
          id: 'mbledhja-1',
          title: 'Mbledhja, e parë; fillimi',
          date: '2026-10-07',
          start: '10:00',
          end: '12:00',
          place: 'salla',
        },
        { id: 'detyra-2', title: 'Afati', date: '2026-10-31' },
      ],
      STAMP,
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Procesverbali//sq',
      'BEGIN:VEVENT',
      'UID:mbledhja-1@procesverbali',
      'DTSTAMP:20260301T100000Z',
      'DTSTART:20261007T100000',
      'DTEND:20261007T120000',
      'SUMMARY:Mbledhja\\, e parë\\; fillimi',
      'LOCATION:salla',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:detyra-2@procesverbali',
      'DTSTAMP:20260301T100000Z',
      'DTSTART;VALUE=DATE:20261031',
      'SUMMARY:Afati',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line over 75 bytes, tears no letter, and gives the title back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = icalendar([{ id: 'x', title, date: '2026-10-07' }], STAMP);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = text.replaceAll('\r\n ', '');
        const escaped = title.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r?\n/gu, '\\n');
        expect(unfolded).toContain(`SUMMARY:${escaped}`);
      }),
    );
  });
});

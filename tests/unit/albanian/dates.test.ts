import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayPhrase, formatDate, weekday } from '#shared/albanian/dates.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const DAY = 86_400_000;
const WEEK = ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'];

describe('formatDate', () => {
  it('writes day, month and year', () => {
    expect(formatDate('2020-10-07')).toBe('07.10.2020');
    expect(formatDate('2024-02-29')).toBe('29.02.2024');
  });

  it.each(['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10', '2020-1-7', '07.10.2020', '2020-10-07T10:00', ''])(
    'refuses what is no day: %s',
    (date) => {
      expect(() => formatDate(date)).toThrow(RangeError);
      expect(() => weekday(date)).toThrow(RangeError);
      expect(() => dayPhrase(date)).toThrow(RangeError);
    },
  );

  it('can be read back to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => {
        const date = new Date(day * DAY).toISOString().slice(0, 10);
        const [d, m, y] = formatDate(date).split('.').map(Number);
        expect(Date.UTC(y ?? 0, (m ?? 0) - 1, d)).toBe(day * DAY);
      }),
    );
  });
});

describe('weekday', () => {
  it('names the seven days', () => {
    const week = ['05', '06', '07', '08', '09', '10', '11'].map((day) => weekday(`2020-10-${day}`));
    expect(week).toEqual(WEEK);
  });

  it('follows the week without a gap from any day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => {
        const date = new Date(day * DAY).toISOString().slice(0, 10);
        // 1 January 1970 was a Thursday.
        expect(weekday(date)).toBe(WEEK[(((day + 3) % 7) + 7) % 7]);
      }),
    );
  });

  it.each(['Pacific/Kiritimati', 'Europe/Tirane', 'Pacific/Pago_Pago'])('is not moved by the time zone %s', (name) => {
    process.env.TZ = name;
    expect(dayPhrase('2020-03-29')).toBe('ditën e diel, datë 29.03.2020');
  });
});

describe('dayPhrase', () => {
  it('calls people to a day', () => {
    expect(dayPhrase('2020-10-07')).toBe('ditën e mërkurë, datë 07.10.2020');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOffText } from '#shared/albanian/holidays.ts';
import { dayOff, dayOfWeek, daysOffIn, isWeekend, isWorkingDay } from '#shared/domain/holidays.ts';
import { daysAfter } from '#shared/domain/time.ts';

describe('a public holiday', () => {
  it.each([
    ['2020-04-12', 'catholicEaster'],
    ['2020-04-19', 'orthodoxEaster'],
    ['2021-04-04', 'catholicEaster'],
    ['2022-04-17', 'catholicEaster'],
    ['2022-04-24', 'orthodoxEaster'],
    ['2024-03-31', 'catholicEaster'],
    ['2024-05-05', 'orthodoxEaster'],
    ['2025-04-20', 'catholicEaster'],
  ])('of Easter, %s, gives the next working day (%s)', (sunday, holiday) => {
    expect(dayOfWeek(sunday)).toBe(7);
    const off = daysOffIn(Number(sunday.slice(0, 4))).filter((day) => day.holiday === holiday);
    expect(off).toHaveLength(1);
    expect(off[0]).toMatchObject({ isMoved: true });
    expect(off[0]?.date).toBe(daysAfter(sunday, 1));
  });

  it('beside another one moves on by a day', () => {
    // 1 May was a Saturday, and the next day Easter.
    expect(dayOff('2021-05-03')?.holiday).toBe('workers');
    expect(dayOff('2021-05-04')?.holiday).toBe('orthodoxEaster');
  });

  it('of both churches on one Sunday gives two days', () => {
    expect(dayOff('2025-04-21')?.holiday).toBe('catholicEaster');
    expect(dayOff('2025-04-22')?.holiday).toBe('orthodoxEaster');
    expect(dayOff('2025-04-23')).toBeUndefined();
  });

  it.each([
    ['2020-05-25', 'bajram', true], // 24 May was a Sunday
    ['2020-07-31', 'kurbanBajram', false],
    ['2021-05-13', 'bajram', false],
    ['2021-07-20', 'kurbanBajram', false],
    ['2022-05-02', 'bajram', false],
    ['2023-04-21', 'bajram', false],
    ['2023-06-28', 'kurbanBajram', false],
    ['2024-04-10', 'bajram', false],
    ['2025-06-06', 'kurbanBajram', false],
    ['2026-03-20', 'bajram', false],
  ])('that follows the moon is expected on %s (%s)', (date, holiday, isMoved) => {
    expect(dayOff(date)).toEqual({ date, holiday, isMoved, isExpected: true });
  });

  it('of two days over a weekend moves to the two days after it', () => {
    expect(dayOff('2020-11-28')).toBeUndefined();
    expect(dayOff('2020-11-30')?.holiday).toBe('flag');
    expect(dayOff('2020-12-01')?.holiday).toBe('liberation');
    expect(dayOff('2022-01-03')).toMatchObject({ holiday: 'newYear', isMoved: true });
    expect(dayOff('2022-01-04')).toMatchObject({ holiday: 'newYear', isMoved: true });
    expect(dayOff('2022-01-05')).toBeUndefined();
  });

  it('is kept from the year in which it was made, and to the one in which it was moved', () => {
    expect(dayOff('2023-11-22')).toBeUndefined();
    expect(dayOff('2024-11-22')?.holiday).toBe('alphabet');
    expect(dayOff('2017-10-19')?.holiday).toBe('motherTeresa');
    expect(dayOff('2018-10-19')).toBeUndefined();
    expect(dayOff('2018-09-05')?.holiday).toBe('motherTeresa');
  });

  it('is never a weekend day, and no day is given twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1992, max: 2098 }), (year) => {
        const dates = daysOffIn(year).map(({ date }) => date);
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates).toEqual(dates.toSorted());
        for (const date of dates) expect(isWeekend(date)).toBe(false);
        expect(dates.length).toBeGreaterThanOrEqual(13);
      }),
      { numRuns: 60 },
    );
  });

  it('is said by name', () => {
    expect(dayOffText({ holiday: 'summerDay', isMoved: false, isExpected: false })).toBe('Dita e Verës');
    expect(dayOffText({ holiday: 'flag', isMoved: true, isExpected: false })).toBe(
      'Dita e Flamurit dhe e Pavarësisë, e shtyrë në këtë ditë',
    );
    expect(dayOffText({ holiday: 'bajram', isMoved: false, isExpected: true })).toBe(
      'Bajrami i Madh (sipas parashikimit)',
    );
  });
});

describe('a working day', () => {
  it('is neither a weekend nor a holiday', () => {
    expect(isWorkingDay('2020-10-07')).toBe(true);
    expect(isWorkingDay('2020-10-10')).toBe(false);
    expect(isWorkingDay('2020-03-14')).toBe(false);
    expect(isWorkingDay('2020-03-16')).toBe(false); // 14 March was a Saturday
  });
});

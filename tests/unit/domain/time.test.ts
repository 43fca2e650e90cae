import { describe, expect, it } from 'vitest';
import { dayOrder, daysAfter, isDate, isTime, minutesOf, nextDay } from '#shared/domain/time.ts';

describe('isDate', () => {
  it.each(['2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2020-10-07'])('knows the day %s', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-10-00',
    '2020-10-32',
    '1899-12-31',
    '2200-01-01',
    '2020-1-7',
    '07.10.2020',
    '2020-10-07T10:00',
    '2020-10-07\n',
    ' 2020-10-07',
    '',
  ])('refuses %j', (date) => {
    expect(isDate(date)).toBe(false);
  });
});

describe('daysAfter', () => {
  it.each([
    ['2020-11-01', 30, '2020-12-01'],
    ['2020-02-28', 2, '2020-03-01'],
    ['2020-03-29', 1, '2020-03-30'],
    ['2020-12-01', -30, '2020-11-01'],
    ['2020-12-01', 0, '2020-12-01'],
  ])('of %s and %i is %s', (date, days, expected) => {
    expect(daysAfter(date, days)).toBe(expected);
  });
});

describe('isTime', () => {
  it.each(['00:00', '09:05', '19:59', '23:59'])('knows %s', (time) => {
    expect(isTime(time)).toBe(true);
  });

  it.each(['24:00', '9:05', '10:60', '10.30', '10:30:00', '10:30\n', '-1:00', ''])('refuses %j', (time) => {
    expect(isTime(time)).toBe(false);
  });
});

describe('nextDay', () => {
  it.each([
    ['2020-02-28', '2020-02-29'],
    ['2021-02-28', '2021-03-01'],
    ['2020-12-31', '2021-01-01'],
    // The clocks change on this day in Albania.
    ['2020-10-25', '2020-10-26'],
  ])('of %s is %s', (date, next) => {
    expect(nextDay(date)).toBe(next);
  });
});

describe('dayOrder', () => {
  const inOrder = (meeting: Parameters<typeof dayOrder>[0], ...times: string[]) => {
    const minutes = times.map(dayOrder(meeting));
    return minutes.every((minute, index) => index === 0 || (minutes[index - 1] ?? 0) < minute);
  };

  it('is the time of the day in a meeting that ends on its day', () => {
    const order = dayOrder({ date: '2020-10-07', start: '10:00', end: '12:00' });
    expect(['09:30', '10:00', '12:30'].map(order)).toEqual([570, 600, 750]);
    expect(order('11:15')).toBe(minutesOf('11:15'));
  });

  it('puts the small hours after the evening in a meeting that passes midnight', () => {
    const meeting = { date: '2020-10-07', start: '22:00', end: '01:00', endDate: '2020-10-08' };
    expect(inOrder(meeting, '21:45', '22:00', '23:59', '00:00', '01:00', '01:30')).toBe(true);
  });

  it('does the same where the clerk forgot to say that the end is on the next day', () => {
    expect(inOrder({ date: '2020-10-07', start: '22:00', end: '01:00' }, '22:00', '00:30')).toBe(true);
  });

  it('leaves times as they are where the end is on the same day, said or not', () => {
    const meeting = { date: '2020-10-07', start: '10:00', end: '12:00', endDate: '2020-10-07' };
    expect(inOrder(meeting, '09:00', '10:00')).toBe(true);
  });

  it('puts a time before the start into the next day of a meeting that lasts longer than a day', () => {
    const meeting = { date: '2020-10-07', start: '10:00', end: '11:00', endDate: '2020-10-08' };
    expect(inOrder(meeting, '10:00', '23:00', '09:00')).toBe(true);
  });
});

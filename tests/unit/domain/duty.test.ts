import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyOf, earliestAfterNotice, workingDayFrom } from '#shared/domain/duty.ts';
import { dayOfWeek, isWorkingDay } from '#shared/domain/holidays.ts';
import { daysAfter, isDate, monthsAfter } from '#shared/domain/time.ts';

const rhythm = { everyMonths: 3, noticeHours: 48, since: '2020-01-01' };

describe('a committee’s rhythm', () => {
  it('counts from the last meeting that was held', () => {
    const held = ['2020-10-07', '2020-07-08', '2020-04-08'];
    expect(dutyOf({ ...rhythm, held }, '2020-12-01')).toEqual({
      last: '2020-10-07',
      dueBy: '2021-01-07',
      overdue: 0,
      proposed: '2021-01-06', // Wednesday, as always
    });
  });

  it('counts from the day of its rules where no meeting was held', () => {
    expect(dutyOf({ ...rhythm, held: [] }, '2020-02-01')).toMatchObject({ dueBy: '2020-04-01', overdue: 0 });
  });

  it('that is broken says for how long, and proposes the first day that the notice allows', () => {
    const duty = dutyOf({ ...rhythm, held: ['2020-03-04'] }, '2020-06-10');
    expect(duty).toMatchObject({ dueBy: '2020-06-04', overdue: 6, proposed: '2020-06-15' });
  });

  it('takes no holiday, though it be the usual weekday', () => {
    // 8 December 2021 was a Wednesday and the Day of Youth.
    const duty = dutyOf({ ...rhythm, held: ['2021-09-08', '2021-06-09'] }, '2021-11-01');
    expect(duty).toMatchObject({ dueBy: '2021-12-08', proposed: '2021-12-01' });
  });

  it('proposes a working day after the notice, and in time where there is one', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('2000-01-01', days));
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 5 }),
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 400 }),
        (held, today, everyMonths, noticeHours) => {
          const { proposed, dueBy } = dutyOf({ everyMonths, noticeHours, held, since: '2000-01-01' }, today);
          const first = earliestAfterNotice(today, noticeHours);
          expect(isWorkingDay(proposed)).toBe(true);
          expect(proposed >= first).toBe(true);
          if (proposed > dueBy) expect(proposed).toBe(workingDayFrom(first));
        },
      ),
    );
  });
});

describe('so many months after a day', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2020-10-07', 3, '2021-01-07'],
    ['2020-12-31', 12, '2021-12-31'],
  ])('from %s, %i, is %s', (date, months, after) => {
    expect(monthsAfter(date, months)).toBe(after);
  });

  it('is a day of the calendar, in the month that is meant, and no later in it', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => daysAfter('1950-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (date, months) => {
        const after = monthsAfter(date, months);
        expect(isDate(after)).toBe(true);
        const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(count(after) - count(date)).toBe(months);
        expect(after.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });

  it('counts weekdays from Monday', () => {
    expect([dayOfWeek('2020-10-05'), dayOfWeek('2020-10-11')]).toEqual([1, 7]);
  });
});

import { describe, expect, it } from 'vitest';
import { isNoticeLate, noticeDeadline } from '#shared/domain/notice.ts';

const meeting = { date: '2020-10-07', start: '10:00' };

describe('the notice of a meeting', () => {
  it.each([
    [undefined, '2020-10-05', '10:00'],
    [{ noticeHours: 72 }, '2020-10-04', '10:00'],
    [{ noticeHours: 12 }, '2020-10-06', '22:00'],
    [{ noticeHours: 1 }, '2020-10-07', '09:00'],
  ])('under %j goes out by %s, %s', (rules, date, time) => {
    expect(noticeDeadline(meeting, rules)).toEqual({ date, time });
  });

  it.each([
    [undefined, false],
    [{ date: '2020-10-05' }, false],
    [{ date: '2020-10-05', time: '10:00' }, false],
    [{ date: '2020-10-05', time: '10:01' }, true],
    [{ date: '2020-10-06' }, true],
    [{ date: '2020-10-04', time: '23:00' }, false],
  ])('%j is late: %s', (notice, isLate) => {
    expect(isNoticeLate({ ...meeting, ...(notice && { notice }) })).toBe(isLate);
  });
});

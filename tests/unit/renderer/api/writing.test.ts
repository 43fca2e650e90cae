import { describe, expect, it } from 'vitest';
import { startOn } from '../../../../renderer/api/writing.ts';

const at = (text: string) => new Date(text);

describe('the time of a statement that begins', () => {
  const meeting = { date: '2020-10-07', start: '10:00' };

  it('is the hour, on the meeting’s own day', () => {
    expect(startOn(meeting, at('2020-10-07T10:42:59'))).toEqual({ at: '10:42' });
    expect(startOn(meeting, at('2020-10-07T00:05:00'))).toEqual({ at: '00:05' });
  });

  it('is none on another day', () => {
    expect(startOn(meeting, at('2020-10-08T10:42:00'))).toEqual({});
    expect(startOn(meeting, at('2020-10-06T10:42:00'))).toEqual({});
  });

  it('goes on past midnight, for eight hours or to the meeting’s last day', () => {
    const late = { date: '2020-10-07', start: '22:00' };
    expect(startOn(late, at('2020-10-08T00:30:00'))).toEqual({ at: '00:30' });
    expect(startOn(late, at('2020-10-08T06:01:00'))).toEqual({});
    expect(startOn({ ...late, end: '23:30' }, at('2020-10-08T00:30:00'))).toEqual({});
    expect(startOn({ ...late, end: '01:00', endDate: '2020-10-08' }, at('2020-10-08T00:30:00'))).toEqual({
      at: '00:30',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wasInRoom } from '#shared/domain/presence.ts';
import { afterVotes, cameIn, roomNow, wentAway } from '#shared/domain/room-moves.ts';

const meeting = { date: '2020-10-07', start: '10:00', end: '12:00' };

describe('who comes in', () => {
  it('is present from then on, whatever was noted of a member who was not there', () => {
    for (const noted of [undefined, { status: 'excused', reason: 'me leje' }, { status: 'absent' }] as const) {
      expect(cameIn(noted, '10:20', meeting)).toEqual({ status: 'present', arrived: '10:20' });
    }
    expect(cameIn(undefined, undefined, meeting)).toEqual({ status: 'present' });
  });

  it('was away meanwhile where they had left, and is back where they were out', () => {
    expect(cameIn({ status: 'present', left: '10:30' }, '11:00', meeting)).toEqual({
      status: 'present',
      away: [{ from: '10:30', to: '11:00' }],
    });
    const out = { status: 'substituted', substitute: 'x', away: [{ from: '10:30', to: '11:30' }] } as const;
    expect(cameIn({ ...out, away: [...out.away] }, '11:00', meeting)).toEqual({
      ...out,
      away: [{ from: '10:30', to: '11:00' }],
    });
    expect(cameIn({ status: 'present', left: '10:30' }, '10:30', meeting)).toEqual({ status: 'present' });
  });
});

describe('who goes', () => {
  it('has left, and what was noted for later is no more', () => {
    expect(wentAway(undefined, '11:00', meeting)).toEqual({ status: 'present', left: '11:00' });
    const noted = {
      status: 'present' as const,
      arrived: '10:10',
      left: '11:50',
      away: [
        { from: '10:20', to: '10:30' },
        { from: '11:20', to: '11:30' },
      ],
    };
    expect(wentAway(noted, '11:00', meeting)).toEqual({
      ...noted,
      left: '11:00',
      away: [{ from: '10:20', to: '10:30' }],
    });
  });
});

it('comes or goes after a vote of the same minute', () => {
  expect(afterVotes('10:40', [{ at: '10:40' }])).toBe('10:41');
  expect(afterVotes('23:59', [{}, { at: '23:59' }])).toBe('00:00');
  expect(afterVotes('10:40', [{ at: '10:39' }, {}])).toBe('10:40');
});

it('is seen at once to have gone, also after a vote of the same minute', () => {
  const room = {
    committee: {},
    members: [{ person: 'a', voting: true }],
    meeting: { ...meeting, call: 1 as const, attendance: [{ person: 'a', status: 'present' as const, left: '10:41' }] },
  };
  expect(roomNow(room, '10:40')).toBe('10:41');
  expect(roomNow(room, '10:39')).toBe('10:39');
  expect(roomNow(room, '10:41')).toBe('10:41');
});

it('comes and goes any number of times, past midnight too, and is there exactly since the last coming', () => {
  const night = { date: '2020-10-07', start: '23:00', endDate: '2020-10-08', end: '01:00' };
  const time = (minute: number) => {
    const total = (23 * 60 + minute) % (24 * 60);
    return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 119 }), { minLength: 1, maxLength: 9 }), (minutes) => {
      let noted: ReturnType<typeof cameIn> | undefined;
      let isIn = false;
      for (const minute of minutes.toSorted((a, b) => a - b)) {
        noted = isIn ? wentAway(noted, time(minute), night) : cameIn(noted, time(minute), night);
        isIn = !isIn;
        expect(wasInRoom(night, noted, time(minute))).toBe(isIn);
        if (minute > 0 && !minutes.includes(minute - 1)) expect(wasInRoom(night, noted, time(minute - 1))).toBe(!isIn);
      }
    }),
    { numRuns: 500 },
  );
});

import { describe, expect, it } from 'vitest';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { filtered, usableFilter, yearsOf } from '../../../../renderer/features/meetings/filter.ts';

const meeting = (id: number, committeeId: number, date: string, state: MeetingSummary['state'], start = '10:00') =>
  ({ id, committeeId, date, state, start }) as MeetingSummary;

const meetings = [
  meeting(1, 7, '2025-12-30', 'held'),
  meeting(2, 7, '2026-02-01', 'planned'),
  meeting(3, 8, '2026-02-01', 'held', '12:00'),
];

describe('the list of meetings', () => {
  it('is newest first, and holds what passes every filter', () => {
    const ids = (filter: Parameters<typeof filtered>[1]) => filtered(meetings, filter).map(({ id }) => id);
    expect(ids({})).toEqual([3, 2, 1]);
    expect(ids({ committee: '7' })).toEqual([2, 1]);
    expect(ids({ committee: '7', year: '2026' })).toEqual([2]);
    expect(ids({ state: 'held', year: '2026' })).toEqual([3]);
    expect(ids({ state: 'cancelled' })).toEqual([]);
    expect(yearsOf(meetings)).toEqual(['2026', '2025']);
  });

  it('forgets a remembered filter for what is no longer there', () => {
    const committees = [{ id: 7 }];
    expect(usableFilter({ committee: '7', year: '2026', state: 'held' }, committees, meetings)).toEqual({
      committee: '7',
      year: '2026',
      state: 'held',
    });
    expect(usableFilter({ committee: '9', year: '1999', state: 'gone' }, committees, meetings)).toEqual({});
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuorumContent } from '#shared/domain/quorum.ts';
import type { Attendance } from '#shared/domain/record.ts';
import { chartOf } from '../../../../renderer/api/presence-chart.ts';
import { arbitraryMeeting } from '../../../support/arbitrary-meeting.ts';

const content = (attendance: Attendance[], times: object = {}): QuorumContent => ({
  committee: {},
  members: ['a', 'b', 'c', 'd'].map((person) => ({ person, voting: true })),
  meeting: { call: 1, date: '2020-10-07', start: '10:00', end: '12:00', ...times, attendance },
});

describe('chartOf', () => {
  it('has who was there as parts of the whole length, and when the quorum was lost', () => {
    const chart = chartOf(
      content([
        { person: 'a', status: 'present' },
        { person: 'b', status: 'present', away: [{ from: '10:30', to: '11:00' }] },
        { person: 'c', status: 'present', arrived: '10:30', left: '11:30' },
        { person: 'd', status: 'absent' },
      ]),
    );
    expect(chart?.members).toEqual([
      { person: 'a', stretches: [{ from: '10:00', to: '12:00', start: 0, length: 1 }] },
      {
        person: 'b',
        stretches: [
          { from: '10:00', to: '10:30', start: 0, length: 0.25 },
          { from: '11:00', to: '12:00', start: 0.5, length: 0.5 },
        ],
      },
      { person: 'c', stretches: [{ from: '10:30', to: '11:30', start: 0.25, length: 0.5 }] },
      { person: 'd', stretches: [] },
    ]);
    expect(chart?.quorum).toEqual([{ from: '11:00', to: '11:30', start: 0.5, length: 0.25 }]);
    expect(chart?.losses.map(({ from, to }) => `${from}–${to}`)).toEqual(['10:00–11:00', '11:30–12:00']);
  });

  it('is nothing where the end is not known or nobody was noted, and goes up to now in a meeting that is going on', () => {
    const row: Attendance = { person: 'a', status: 'present' };
    expect(chartOf(content([row], { end: undefined }))).toBeUndefined();
    expect(chartOf(content([]))).toBeUndefined();
    expect(chartOf(content([row], { end: undefined }), '10:40')).toMatchObject({ from: '10:00', to: '10:40' });
    expect(chartOf(content([row], { end: undefined }), '10:00')).toBeUndefined();
  });

  it('fills the length of any meeting with quorum and loss, and no stretch leaves it or overlaps', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (it) => {
        const chart = chartOf(it);
        if (!chart) return;
        const sum = [...chart.quorum, ...chart.losses].reduce((total, { length }) => total + length, 0);
        expect(sum).toBeCloseTo(1);
        for (const { stretches } of chart.members) {
          let last = 0;
          for (const { start, length } of stretches) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(length).toBeGreaterThan(0);
            last = start + length;
          }
          expect(last).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});

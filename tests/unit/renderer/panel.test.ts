import { describe, expect, it } from 'vitest';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { coming, lastRecords, taskBars, waitingFor } from '../../../renderer/features/panel/waiting.ts';

const meeting = (id: number, date: string, more: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id,
  committeeId: 1,
  committee: 'Komiteti',
  number: null,
  date,
  start: '10:00',
  place: 'salla',
  kind: 'ordinary',
  state: 'held',
  minutesState: 'draft',
  ...more,
});

describe('the panel', () => {
  it('says what waits: drafts of what was held, records without signatures, signed ones outside the archive, late tasks', () => {
    const meetings = [
      meeting(1, '2026-01-10'),
      meeting(2, '2026-01-11', { minutesState: 'finalised' }),
      meeting(3, '2026-01-12', { minutesState: 'signed' }),
      meeting(4, '2026-01-13', { minutesState: 'archived' }),
      meeting(5, '2026-03-20', { state: 'planned' }),
    ];
    const given = { meeting: 1, date: '2026-01-10', committee: 'K', committeeId: 1 };
    const task = { id: 1, text: 'x', responsible: 'y', due: '2026-02-01', given, state: 'open' as const };
    const { unfinished, unsigned, unarchived, late } = waitingFor(meetings, [task], '2026-03-01');
    expect([unfinished, unsigned, unarchived].map((all) => all.map(({ id }) => id))).toEqual([[1], [2], [3]]);
    expect(late).toEqual([task]);
    expect(lastRecords(meetings).map(({ id }) => id)).toEqual([4, 3, 2]);
  });

  it('shows the coming four weeks in their order, with what should have been held before', () => {
    const meetings = [
      meeting(1, '2026-03-29', { state: 'planned' }),
      meeting(2, '2026-03-30', { state: 'planned' }),
      meeting(3, '2026-02-20', { state: 'convened' }),
      meeting(4, '2026-03-05', { state: 'cancelled' }),
      meeting(5, '2026-03-29', { state: 'planned', start: '08:00' }),
    ];
    expect(coming(meetings, '2026-03-01').map(({ id }) => id)).toEqual([3, 5, 1]);
  });

  it('draws the institutions with the most late tasks first, all on one measure', () => {
    const given = { meeting: 1, date: '2026-01-10', committee: 'K', committeeId: 1 };
    const task = (responsible: string, state: 'open' | 'done', due?: string) => ({
      id: 1,
      text: 'x',
      responsible,
      ...(due !== undefined && { due }),
      given,
      state,
    });
    const tasks = [task('A', 'done'), task('A', 'done'), task('A', 'open'), task('B', 'open', '2026-02-01')];
    const { rows, longest } = taskBars(tasks, '2026-03-01');
    expect(rows.map(({ responsible, done, open, late }) => [responsible, done, open, late])).toEqual([
      ['B', 0, 0, 1],
      ['A', 2, 1, 0],
    ]);
    expect(longest).toBe(3);
    expect(taskBars([], '2026-03-01')).toEqual({ rows: [], longest: 1 });
  });
});

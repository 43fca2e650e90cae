import { describe, expect, it } from 'vitest';
import type { ListedDecision } from '#shared/domain/records.ts';
import { actPlace } from '../../../../renderer/features/acts/act-place.ts';
import { actYears, askedActs, shownActs, usableActFilter } from '../../../../renderer/features/acts/filter.ts';

const act = (more: Partial<ListedDecision>): ListedDecision => ({
  ...{ meeting: 1, n: 1, committee: 'Komiteti Rajonal', committeeId: 1, number: 1, date: '2020-10-07' },
  ...{ title: 'Miratimi i planit', minutesState: 'finalised' as const },
  ...more,
});

describe('the list of decisions', () => {
  it('begins with the newest year, in it each committee by its numbers', () => {
    const acts = [
      act({ date: '2019-03-01', title: 'a' }),
      act({ title: 'b', committee: 'Tryeza Teknike' }),
      act({ title: 'c' }),
      act({ title: 'd', number: 2, committee: 'Tryeza Teknike' }),
      act({ title: 'e', number: 2 }),
      act({ title: 'f', number: null }),
    ];
    expect(shownActs(acts, '').map(({ title }) => title)).toEqual(['c', 'e', 'f', 'b', 'd', 'a']);
  });

  it('shows what is typed, with or without its Albanian letters', () => {
    const acts = [
      act({ title: 'Ngritja e grupit të punës' }),
      act({ number: 17 }),
      act({ committee: 'Tryeza Teknike' }),
    ];
    expect(shownActs(acts, 'punes grup')).toEqual([acts[0]]);
    expect(shownActs(acts, '17')).toEqual([acts[1]]);
    expect(shownActs(acts, 'tryeza')).toEqual([acts[2]]);
    expect(shownActs(acts, 'asgjë')).toEqual([]);
  });

  it('forgets a remembered filter of what is gone', () => {
    const years = actYears([
      { date: '2020-10-07', state: 'held' },
      { date: '2019-10-07', state: 'held' },
      { date: '2021-10-07', state: 'planned' },
    ]);
    expect(years).toEqual(['2020', '2019']);
    expect(usableActFilter({ committee: '2', year: '2019' }, [{ id: 2 }], years)).toEqual({
      committee: '2',
      year: '2019',
    });
    expect(usableActFilter({ committee: '3', year: '2021' }, [{ id: 2 }], years)).toEqual({});
    expect(askedActs({ committee: '2', year: '2019' })).toEqual({ committee: 2, year: 2019 });
    expect(askedActs({})).toEqual({});
  });
});

describe('the place of a decision', () => {
  const agenda = [{ decisions: [1, 2] }, { decisions: [] }, { decisions: [1] }];

  it('is in its item', () => {
    expect([1, 2, 3].map((n) => actPlace(agenda, n))).toEqual(['vendimi-1-1', 'vendimi-1-2', 'vendimi-3-1']);
  });

  it('is none where there is no such decision', () => {
    expect(actPlace(agenda, 4)).toBeUndefined();
  });
});

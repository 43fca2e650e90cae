import { describe, expect, it } from 'vitest';
import type { MemberRole } from '#shared/domain/record.ts';
import type { StoredMembership } from '#shared/domain/stored.ts';
import { byTime, isInForce, rosterWarnings } from '../../../../renderer/features/committees/members.ts';

const seat = (id: number, role: MemberRole, from: string, to?: string): StoredMembership => ({
  id,
  revision: 1,
  committee: 1,
  person: id,
  role,
  voting: true,
  from,
  ...(to !== undefined && { to }),
});

const TODAY = '2024-06-15';

describe('isInForce', () => {
  it('is from the first day to the last, both included', () => {
    const day = seat(1, 'member', TODAY, TODAY);
    expect(isInForce(day, TODAY)).toBe(true);
    expect(isInForce(day, '2024-06-14')).toBe(false);
    expect(isInForce(day, '2024-06-16')).toBe(false);
    expect(isInForce(seat(1, 'member', '2020-01-01'), TODAY)).toBe(true);
  });
});

describe('byTime', () => {
  it('keeps the roster in its order and puts who left last on top', () => {
    const { current, former } = byTime(
      [
        seat(1, 'member', '2020-01-01', '2021-01-01'),
        seat(2, 'member', '2020-01-01'),
        seat(3, 'member', '2020-01-01', '2023-01-01'),
        seat(4, 'chair', '2025-01-01'),
      ],
      TODAY,
    );
    expect(current.map(({ id }) => id)).toEqual([2, 4]);
    expect(former.map(({ id }) => id)).toEqual([3, 1]);
  });
});

describe('rosterWarnings', () => {
  const secretary = seat(9, 'secretary', '2020-01-01');

  it('finds nothing wrong with one chair and a secretary, or with nobody', () => {
    expect(rosterWarnings([seat(1, 'chair', '2020-01-01'), secretary], TODAY)).toEqual([]);
    expect(rosterWarnings([], TODAY)).toEqual([]);
  });

  it('misses a chair who has left or is to come, and a secretary', () => {
    const seats = [
      seat(1, 'chair', '2020-01-01', '2023-01-01'),
      seat(2, 'chair', '2025-01-01'),
      seat(3, 'member', '2020-01-01'),
    ];
    expect(rosterWarnings(seats, TODAY)).toEqual(['no-chair', 'no-secretary']);
  });

  it('finds two chairs at one time', () => {
    const seats = [seat(1, 'chair', '2020-01-01'), seat(2, 'chair', '2023-01-01'), secretary];
    expect(rosterWarnings(seats, TODAY)).toEqual(['two-chairs']);
  });
});

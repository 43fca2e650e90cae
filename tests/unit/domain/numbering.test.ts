import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumbers, skippedNumbers } from '#shared/domain/numbering.ts';

const MARCH = '2026-03-01';
const at = (numbers: number[], date = '2026-02-01') => numbers.map((number) => ({ number, date }));

describe('nextNumbers', () => {
  it('begins with 1, and goes on', () => {
    expect(nextNumbers({ held: [], date: MARCH }, 2)).toEqual([1, 2]);
    expect(nextNumbers({ held: at([1, 2]), date: MARCH }, 1)).toEqual([3]);
  });

  it('goes on from where the office’s series began in this register', () => {
    expect(nextNumbers({ held: at([4]), date: MARCH }, 2)).toEqual([5, 6]);
  });

  it('does not take a later meeting’s reserved number for the beginning', () => {
    expect(nextNumbers({ held: at([3], '2026-05-01'), date: MARCH }, 3)).toEqual([1, 2, 4]);
  });

  it('fills a gap before it goes on', () => {
    expect(nextNumbers({ held: at([1, 2, 5]), date: MARCH }, 3)).toEqual([3, 4, 6]);
  });

  it('begins where the office said', () => {
    expect(nextNumbers({ held: at([1]), start: 10, date: MARCH }, 2)).toEqual([10, 11]);
    expect(nextNumbers({ held: at([10]), start: 10, date: MARCH }, 1)).toEqual([11]);
  });

  it('gives one number after another no gap and none twice', () => {
    const start = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined });
    fc.assert(
      fc.property(start, fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (from, reserved) => {
        const held = at(reserved);
        for (let round = 0; round < 40; round += 1) {
          const [number = 0] = nextNumbers({ held, start: from, date: MARCH }, 1);
          expect(held.some((one) => one.number === number)).toBe(false);
          held.push({ number, date: MARCH });
        }
        const numbers = held.map(({ number }) => number).filter((number) => from === undefined || number >= from);
        const lowest = Math.min(...numbers);
        expect(numbers.toSorted((a, b) => a - b).slice(0, 40)).toEqual(
          Array.from({ length: Math.min(40, numbers.length) }, (_, index) => lowest + index),
        );
      }),
    );
  });
});

describe('skippedNumbers', () => {
  it('names what a number typed too high leaves open', () => {
    expect(skippedNumbers({ held: at([1, 3]), date: MARCH }, 6)).toEqual([2, 4, 5]);
    expect(skippedNumbers({ held: at([1, 2]), date: MARCH }, 3)).toEqual([]);
  });
});

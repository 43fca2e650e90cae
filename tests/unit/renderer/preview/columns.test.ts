import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, columnsOf, firstPast } from '../../../../renderer/preview/columns.ts';

const columns = { left: 10, stride: 800, tolerance: 100 };
const at = (left: number) => ({ left });

describe('columnOf', () => {
  it('counts from the first, and keeps what stands out of a column in it', () => {
    expect([10, 9, 600, 810, 809.5, 711, 709, 1610].map((left) => columnOf(columns, at(left)))).toEqual([
      0, 0, 0, 1, 1, 1, 0, 2,
    ]);
  });

  it('has nothing before the first', () => {
    expect(columnOf(columns, at(-500))).toBe(0);
  });
});

describe('columnsOf', () => {
  it('gives the outermost, in whatever order the boxes come', () => {
    expect(columnsOf(columns, [at(1610), at(10), at(810)])).toEqual([0, 2]);
    expect(columnsOf(columns, [at(810)])).toEqual([1, 1]);
  });

  it('gives nothing for nothing', () => {
    expect(columnsOf(columns, [])).toBeUndefined();
  });
});

describe('firstPast', () => {
  it('finds the border wherever it is, and that there is none', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(10_000), (from, length, border) => {
        const end = from + length + 1;
        const found = firstPast(from, end, (position) => position >= border);
        expect(found).toBe(border > end ? undefined : Math.max(border, from + 1));
      }),
    );
  });

  it('does not look far for what is near', () => {
    const asked: number[] = [];
    firstPast(0, 1_000_000, (position) => {
      asked.push(position);
      return position > 3000;
    });
    expect(Math.max(...asked)).toBeLessThan(10_000);
    expect(asked.length).toBeLessThan(20);
  });
});

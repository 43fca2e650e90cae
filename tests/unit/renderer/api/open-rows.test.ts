import { describe, expect, it, vi } from 'vitest';
import { linesOf, OpenRows } from '../../../../renderer/api/open-rows.ts';

const ITEM = 7;
const shown = (rows: OpenRows<string>, stored: { id: number }[]) =>
  linesOf(stored, rows.of(ITEM), rows.keyOf).map(({ key, row, open }) => [key, row?.id, open !== undefined]);

describe('OpenRows', () => {
  it('gives a new row one key from its beginning until it is taken back and done again', () => {
    const rows = new OpenRows<string>();
    const { key } = rows.begin(ITEM, {}, 'speaker');
    expect(shown(rows, [{ id: 1 }])).toEqual([
      ['1', 1, false],
      [key, undefined, true],
    ]);
    rows.stored(ITEM, key, 2);
    // Its answer may be known before the record has the row: it stands there once, in either case.
    expect(shown(rows, [{ id: 1 }]).at(-1)).toEqual([key, undefined, true]);
    expect(shown(rows, [{ id: 1 }, { id: 2 }])).toEqual([
      ['1', 1, false],
      [key, 2, true],
    ]);
    rows.close(ITEM, key);
    expect(shown(rows, [{ id: 1 }])).toEqual([['1', 1, false]]);
    expect(shown(rows, [{ id: 1 }, { id: 2 }]).at(-1)).toEqual([key, 2, false]);
  });

  it('keeps a written row on the screen that another window removed', () => {
    const rows = new OpenRows<string>();
    rows.open(ITEM, 3, 'end');
    expect(shown(rows, [{ id: 3 }])).toEqual([['3', 3, true]]);
    expect(shown(rows, [])).toEqual([['3', undefined, true]]);
  });

  it('opens a row once and gives the wanted focus once', () => {
    const rows = new OpenRows<string>();
    rows.open(ITEM, 3, 'end');
    rows.open(ITEM, 3, 'speaker');
    expect(rows.of(ITEM)).toHaveLength(1);
    expect(rows.takeFocus('3')).toBe('end');
    expect(rows.takeFocus('3')).toBeUndefined();
  });

  it('tells of what changes and leaves the lists of other items as they are', () => {
    const rows = new OpenRows<string>();
    const { key } = rows.begin(ITEM, {}, 'speaker');
    rows.open(8, 1, 'end');
    const other = rows.of(8);
    const listener = vi.fn();
    rows.subscribe(listener);
    rows.setStart(ITEM, key, { speaker: '5' });
    expect(rows.find(ITEM, key)?.start).toEqual({ speaker: '5' });
    expect(rows.of(8)).toBe(other);
    expect(listener).toHaveBeenCalledTimes(1);
    rows.close(ITEM, 'nobody');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('forgets rows of a screen that was left, but for those with words that are not stored', () => {
    const rows = new OpenRows<string>();
    const { key } = rows.begin(ITEM, {}, 'speaker');
    rows.open(ITEM, 3, 'end');
    rows.keepOnly((one) => one === key);
    expect(rows.of(ITEM).map((row) => row.key)).toEqual([key]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptCopy, outdated } from '../../electron/store/copies/rotate.ts';

const copy = (created: string, size = 1000): KeptCopy => ({ name: created, created, size });
const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 0, day, hour)).toISOString();

/** What is there after copies were made one after the other, each followed by rotation. */
function after(made: readonly KeptCopy[]): KeptCopy[] {
  let kept: KeptCopy[] = [];
  for (const one of made) {
    kept.push(one);
    const gone = new Set(outdated(kept));
    kept = kept.filter(({ name }) => !gone.has(name));
  }
  return kept;
}

describe('rotation', () => {
  it('keeps after sixty days three of today, fourteen days, eight weeks and every month', () => {
    const made = Array.from({ length: 60 }, (_, day) => [8, 12, 16, 20].map((hour) => copy(at(day + 1, hour)))).flat();
    const kept = after(made).map(({ created }) => created);
    const days = [...new Set(kept.map((created) => created.slice(0, 10)))].toSorted();
    expect(kept.filter((created) => created.startsWith('2026-03-01'))).toEqual([at(60, 12), at(60, 16), at(60, 20)]);
    // The last fourteen days, the Sundays of eight weeks, the last day of January and of February.
    expect(days).toEqual([
      '2026-01-11',
      '2026-01-18',
      '2026-01-25',
      '2026-01-31',
      '2026-02-01',
      '2026-02-08',
      '2026-02-15',
      ...Array.from({ length: 13 }, (_, index) => `2026-02-${16 + index}`),
      '2026-03-01',
    ]);
    // Of a day that is over the last one stays.
    expect(kept.filter((created) => created.startsWith('2026-02-20'))).toEqual([at(51, 20)]);
  });

  it('takes nothing away when the new copy has shrunk to less than half', () => {
    const made = Array.from({ length: 40 }, (_, day) => copy(at(day + 1)));
    const many = [1, 2, 3, 4, 5].map((hour) => copy(at(40, hour)));
    expect(outdated([...made, ...many])).not.toEqual([]);
    expect(outdated([...made, ...many, copy(at(41), 499)])).toEqual([]);
    expect(outdated([...made, ...many, copy(at(41), 500)])).not.toEqual([]);
  });

  const anyCopies = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 900 }),
      hour: fc.integer({ min: 0, max: 23 }),
      size: fc.integer({ min: 1, max: 5000 }),
    }),
    { maxLength: 60 },
  );

  it('never takes one of the last two, the newest of a month, or what it has not been told of', () => {
    fc.assert(
      fc.property(anyCopies, (days) => {
        const copies = [
          ...new Map(days.map(({ day, hour, size }) => [at(day, hour), copy(at(day, hour), size)])).values(),
        ];
        const gone = new Set(outdated(copies));
        const newest = copies
          .map(({ created }) => created)
          .toSorted()
          .toReversed();
        for (const created of newest.slice(0, 2)) expect(gone.has(created)).toBe(false);
        for (const month of new Set(newest.map((created) => created.slice(0, 7)))) {
          expect(gone.has(newest.find((created) => created.startsWith(month)) ?? '')).toBe(false);
        }
        for (const name of gone) expect(newest).toContain(name);
      }),
    );
  });
});

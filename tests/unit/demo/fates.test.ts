import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fate, fatesOf } from '../../../electron/demo/fates.ts';
import { demoRegister } from '../../../electron/demo/register.ts';

const TODAY = '2026-03-11';

const fatesFor = (seed: number, years: number) => {
  const register = demoRegister({ seed, years, today: TODAY });
  return { ...register, fates: fatesOf(register, { seed, today: TODAY }) };
};
const options = () => fc.record({ seed: fc.nat(), years: fc.integer({ min: 1, max: 3 }) });

describe('what becomes of the demo’s minutes', () => {
  it('is decided for the meetings that were held, the same for the same seed', () => {
    const { meetings, fates } = fatesFor(3, 2);
    expect([...fates.keys()]).toEqual(meetings.filter(({ outcome }) => outcome === 'held'));
    expect([...fatesFor(3, 2).fates.values()]).toEqual([...fates.values()]);
  });

  it('goes step by step, each on a day after the one before', () => {
    fc.assert(
      fc.property(options(), ({ seed, years }) => {
        for (const [{ content }, fate] of fatesFor(seed, years).fates) {
          const { date } = content.meeting;
          const { finalised, signedOn, scanned, archived, reopened, corrected } = fate;
          if (signedOn) expect(finalised && signedOn > date && signedOn < TODAY).toBe(true);
          if (archived) expect(signedOn && archived.on > signedOn && archived.on < TODAY).toBe(true);
          if (scanned || corrected) expect(signedOn).toBeDefined();
          if (corrected) expect(archived).toBeUndefined();
          if (reopened) expect(finalised).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the newest minutes of each committee in hand and the ones before them unsigned', () => {
    const { fates } = fatesFor(1, 2);
    const committees = Map.groupBy(fates, ([{ content }]) => content.committee.name);
    expect(committees.size).toBe(3);
    for (const own of committees.values()) {
      expect(own.at(-1)?.[1]).toMatchObject({ finalised: false });
      expect(own.at(-2)?.[1]).toMatchObject({ finalised: true });
      expect(own.at(-2)?.[1].signedOn).toBeUndefined();
      expect(own.slice(0, -2).every(([, { signedOn }]) => signedOn)).toBe(true);
    }
  });

  it('shows in two years all that can become of minutes', () => {
    const fates: Fate[] = [...fatesFor(1, 2).fates.values()];
    const count = (has: (fate: Fate) => unknown) => fates.filter(has).length;
    expect(new Set(fates.map(({ approval }) => approval))).toEqual(new Set([undefined, 'unchanged', 'changed']));
    expect([count((fate) => fate.reopened), count((fate) => fate.corrected), count((fate) => fate.released)]).toEqual([
      1, 1, 1,
    ]);
    expect(count((fate) => fate.scanned)).toBeGreaterThan(3);
    const numbers = fates.flatMap(({ archived }) => archived?.number ?? []);
    expect(numbers.length).toBeGreaterThan(5);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

import { describe, expect, it } from 'vitest';
import type { FinalRecord } from '#shared/domain/records.ts';
import { canBeDone, stepStates } from '../../../../renderer/features/record/steps.ts';

const done = { at: '2026-01-15T10:00:00+01:00', by: 'zyra' };
const record = (more: Partial<FinalRecord> = {}): FinalRecord => ({
  id: 1,
  meeting: 1,
  kind: 'minutes',
  number: 4,
  version: 1,
  code: '1A2B 3C4D 5E6F 7081',
  sha256: '0'.repeat(64),
  finalised: done,
  printings: [],
  handed: [],
  scans: [],
  ...more,
});
const printed = { printings: [{ ...done, id: 1, copies: 3 }] };
const signed = { signed: { ...done, on: '2026-01-15', names: ['Emër Prefekti'] } };
const scanned = { scans: [{ ...done, id: 1, name: 'kopja.pdf', type: 'application/pdf', size: 10 }] };
const archived = { archived: { ...done, number: '12', on: '2026-01-20' } };

describe('the steps of a record', () => {
  it('come one after another', () => {
    const order = [record(), record(printed), record({ ...printed, ...signed })].map(stepStates);
    expect(order.map((states) => Object.entries(states).find(([, state]) => state === 'next')?.[0])).toEqual([
      'printed',
      'signed',
      'scanned',
    ]);
    const whole = stepStates(record({ ...printed, ...signed, ...scanned, ...archived }));
    expect(Object.values(whole)).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  it('need not all be noted: what was signed had been printed', () => {
    expect(stepStates(record(signed))).toEqual({
      finalised: 'done',
      printed: 'leftOut',
      signed: 'done',
      scanned: 'next',
      archived: 'later',
    });
  });

  it('scan and archive only what is signed, and nothing after the archive', () => {
    expect(canBeDone(record(), 'scanned')).toBe(false);
    expect(canBeDone(record(), 'archived')).toBe(false);
    expect(canBeDone(record(signed), 'archived')).toBe(true);
    expect(canBeDone(record(signed), 'scanned')).toBe(true);
    expect(canBeDone(record({ ...signed, ...archived }), 'scanned')).toBe(false);
    expect(stepStates(record({ ...printed, ...signed, ...archived })).scanned).toBe('leftOut');
    expect(canBeDone(record({ ...signed, ...archived }), 'archived')).toBe(false);
    expect(canBeDone(record(signed), 'signed')).toBe(false);
  });
});

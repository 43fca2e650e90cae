import { describe, expect, it } from 'vitest';
import {
  correctionFaults,
  EMPTY_ENTRY,
  storableCorrection,
} from '../../../../renderer/features/record/correction-form.ts';

const entry = { place: 'Pika 2', was: 'gabim', becomes: 'saktë' };
const correction = { date: '2026-01-15', reason: 'Emri', entries: [entry] };

describe('a correction that is being written', () => {
  it('needs a day, a reason and one place with words', () => {
    expect(correctionFaults(correction)).toEqual([]);
    expect(correctionFaults({ date: '', reason: ' ', entries: [EMPTY_ENTRY] })).toEqual([
      { at: 'date' },
      { at: 'reason' },
      { at: 'place', entry: 0 },
      { at: 'words', entry: 0 },
    ]);
  });

  it('may take words away or put them in', () => {
    expect(correctionFaults({ ...correction, entries: [{ ...entry, was: '' }] })).toEqual([]);
    expect(correctionFaults({ ...correction, entries: [{ ...entry, becomes: ' ' }] })).toEqual([]);
  });

  it('leaves out a line that nobody has begun, and names the right one of the others', () => {
    const entries = [entry, EMPTY_ENTRY, { ...EMPTY_ENTRY, place: ' Pika 3 ' }];
    expect(correctionFaults({ ...correction, entries })).toEqual([{ at: 'words', entry: 2 }]);
    expect(storableCorrection({ ...correction, entries }).entries).toEqual([
      entry,
      { place: 'Pika 3', was: '', becomes: '' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Gap } from '#shared/domain/completeness.ts';
import { printedGaps } from '../../../../renderer/features/documents/printed-gaps.ts';

const end: Gap = { part: 'call', lacks: 'end' };
const status: Gap = { part: 'attendance', lacks: 'status', count: 2 };

describe('printedGaps', () => {
  it('are all for the minutes, and those of the presence for the attendance list', () => {
    expect(printedGaps('minutes', [end, status])).toEqual([end, status]);
    expect(printedGaps('attendance', [end, status])).toEqual([status]);
  });

  it('are none for the sheet to sign, which is filled by hand', () => {
    expect(printedGaps('attendance-blank', [end, status])).toEqual([]);
  });
});

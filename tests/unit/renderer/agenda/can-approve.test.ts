import { describe, expect, it } from 'vitest';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { canApprove } from '../../../../renderer/features/agenda/can-approve.ts';
import { sampleMeeting } from '../../../support/sample.ts';
import { storedContent } from '../../../support/stored-content.ts';

const record = (): MeetingRecord => ({
  id: 2,
  revision: 1,
  committeeId: 1,
  state: 'planned',
  minutesState: 'draft',
  content: storedContent(sampleMeeting()),
  history: {},
});
const before = { id: 1, committeeId: 1, state: 'held', date: '2020-09-01', start: '10:00' } as const;

describe('whether a meeting can approve the minutes of the one before', () => {
  it('needs one that the committee held before it', () => {
    expect(canApprove(record(), [before])).toBe(true);
    expect(canApprove(record(), [])).toBe(false);
    expect(canApprove(record(), [{ ...before, committeeId: 2 }])).toBe(false);
    expect(canApprove(record(), [{ ...before, state: 'planned' }])).toBe(false);
    expect(canApprove(record(), [{ ...before, date: '2020-11-01' }])).toBe(false);
    expect(canApprove(record(), [{ ...before, date: '2020-10-07', start: '09:00' }])).toBe(true);
  });

  it('is offered once', () => {
    const approving = record();
    const [first] = approving.content.meeting.agenda;
    if (first) first.approves = { meeting: 1, date: '2020-09-01' };
    expect(canApprove(approving, [before])).toBe(false);
  });
});

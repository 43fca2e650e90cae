import { describe, expect, it } from 'vitest';
import type { MeetingFields } from '../../../../renderer/api/meeting-fields.ts';
import { withDate, withEnd, withStart } from '../../../../renderer/api/meeting-times.ts';
import { isCounted, readApproval, writeApproval } from '../../../../renderer/features/call/approval.ts';
import { typedNumber } from '../../../../renderer/ui/typed-number.ts';

const fields: MeetingFields = {
  kind: 'ordinary',
  call: 1,
  date: '2020-12-31',
  start: '18:00',
  place: 'sallën',
  chair: '1',
  secretary: '2',
  closing: { early: false },
};

describe('a meeting’s times', () => {
  it('put an end before the start on the next day, and take it back', () => {
    const late = withEnd(fields, '01:30');
    expect(late).toMatchObject({ end: '01:30', endDate: '2021-01-01' });
    expect(withEnd(late, '23:00')).not.toHaveProperty('endDate');
    expect(withStart(late, '01:00')).not.toHaveProperty('endDate');
    expect(withEnd(late, '')).toEqual(fields);
  });

  it('carry the end’s day along with the meeting’s', () => {
    expect(withDate(withEnd(fields, '01:30'), '2021-03-01').endDate).toBe('2021-03-02');
    expect(withDate({ ...fields, end: '19:00', endDate: fields.date }, '2021-03-01').endDate).toBe('2021-03-01');
    expect(withDate(fields, '2021-03-01')).toEqual({ ...fields, date: '2021-03-01' });
  });
});

describe('a typed number', () => {
  it('is a number of the record, none, or wrong', () => {
    expect(typedNumber(' 12 ')).toBe(12);
    expect(typedNumber(' ')).toBeUndefined();
    for (const typed of ['0', '100000', '1.5', '-2', 'tre']) expect(typedNumber(typed)).toBeNull();
  });
});

describe('the agenda’s approval', () => {
  const vote = { form: 'open', for: 2, against: 1, abstain: 0, at: '18:05', recused: ['3'] } as const;
  const ballots = [
    { person: '1', choice: 'for' },
    { person: '2', choice: 'for' },
    { person: '4', choice: 'against' },
  ] as const;
  const voted: MeetingFields = {
    ...fields,
    agendaApproval: { ...vote, recused: [...vote.recused], ballots: [...ballots] },
  };

  it('comes back as it was when nothing is changed', () => {
    for (const given of [fields, voted, { ...fields, agendaApproval: 'unanimous' as const }]) {
      expect(writeApproval(given, readApproval(given))).toEqual(given);
    }
  });

  it('loses ballots by name that are not the counts any more, and keeps the rest', () => {
    const changed = writeApproval(voted, { ...readApproval(voted), for: '1' });
    expect(changed.agendaApproval).toEqual({ ...vote, for: 1, ballots: [] });
    const secret = writeApproval(voted, { ...readApproval(voted), secret: true });
    expect(secret.agendaApproval).toMatchObject({ form: 'secret', ballots: [] });
    expect(writeApproval(voted, { ...readApproval(voted), mode: 'none' })).toEqual(fields);
  });

  it('is stored once each count is a number', () => {
    const form = readApproval(voted);
    expect(isCounted(form)).toBe(true);
    expect(isCounted({ ...form, against: '' })).toBe(false);
    expect(isCounted({ ...form, against: '12345' })).toBe(false);
  });
});

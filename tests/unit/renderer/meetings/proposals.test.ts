import { describe, expect, it } from 'vitest';
import type { MeetingSummary, StoredMembership } from '#shared/domain/stored.ts';
import { atSameTime, faultsOf, proposed } from '../../../../renderer/features/meetings/new-meeting.ts';
import {
  lastPlace,
  likelyCommittee,
  officerOn,
  usualHour,
  usualKind,
} from '../../../../renderer/features/meetings/proposals.ts';

const meeting = (changed: Partial<MeetingSummary>): MeetingSummary => ({
  id: 1,
  committeeId: 7,
  committee: 'Komiteti Rajonal Antitrafik Durrës',
  number: null,
  date: '2026-01-10',
  start: '10:00',
  place: 'sallën A',
  kind: 'ordinary',
  state: 'held',
  minutesState: 'draft',
  ...changed,
});
const seat = (changed: Partial<StoredMembership>): StoredMembership => ({
  id: 1,
  revision: 1,
  committee: 7,
  person: 11,
  role: 'chair',
  voting: true,
  from: '2025-01-01',
  ...changed,
});

const meetings = [
  meeting({ id: 1, date: '2026-01-10', start: '09:30', place: 'sallën A' }),
  meeting({ id: 2, date: '2026-02-10', start: '09:30', place: 'sallën B', kind: 'coordination' }),
  meeting({ id: 3, date: '2026-03-10', start: '14:00', place: 'sallën C', kind: 'coordination' }),
  meeting({ id: 4, committeeId: 8, date: '2026-04-10', start: '12:00', place: 'zyrën' }),
];

describe('what a new meeting most likely is', () => {
  it('has the hour that the committee’s meetings mostly had, else ten', () => {
    expect(usualHour(meetings, 7)).toBe('09:30');
    expect(usualHour(meetings.slice(0, 1).concat(meetings[2] ?? []), 7)).toBe('14:00');
    expect(usualHour(meetings, 9)).toBe('10:00');
  });

  it('is where the committee met last, and of its usual kind', () => {
    expect(lastPlace(meetings, 7)).toBe('sallën C');
    expect(lastPlace(meetings, 9)).toBeUndefined();
    expect(usualKind(meetings, 7)).toBe('coordination');
    expect(usualKind(meetings, 9)).toBe('ordinary');
  });

  it('is of the committee that was used last, or of the only one', () => {
    expect(likelyCommittee(meetings, [{ id: 7 }, { id: 8 }])).toBe(8);
    expect(likelyCommittee(meetings, [{ id: 7 }, { id: 9 }])).toBe(7);
    expect(likelyCommittee([], [{ id: 9 }])).toBe(9);
    expect(likelyCommittee([], [{ id: 8 }, { id: 9 }])).toBeUndefined();
  });

  it('is led by whom the roster of its day names', () => {
    const seats = [
      seat({ to: '2025-12-31' }),
      seat({ person: 12, from: '2026-01-01' }),
      seat({ role: 'secretary', person: 13 }),
    ];
    expect(officerOn(seats, 'chair', '2025-12-31')).toBe(11);
    expect(officerOn(seats, 'chair', '2026-01-01')).toBe(12);
    expect(officerOn(seats, 'chair', '2024-12-31')).toBeUndefined();
    expect(officerOn(seats, 'secretary', '2026-01-01')).toBe(13);
  });
});

describe('the form of a new meeting', () => {
  const known = {
    meetings,
    memberships: [seat({}), seat({ role: 'secretary', person: 13 })],
    today: '2026-05-05',
    institution: 'Institucioni i Prefektit të Qarkut Durrës',
  };

  it('follows the committee until the clerk says otherwise', () => {
    expect(proposed({ committee: 7 }, known)).toMatchObject({
      date: '2026-05-05',
      start: '09:30',
      place: 'sallën C',
      chair: 11,
      secretary: 13,
    });
    expect(proposed({ committee: 8, start: '08:00' }, known)).toMatchObject({ start: '08:00', place: 'zyrën' });
    expect(proposed({ committee: 9 }, known).place).toBe('ambientet e Institucionit të Prefektit të Qarkut Durrës');
  });

  it('says what is missing, and nothing of what is there', () => {
    expect(faultsOf(proposed({ committee: 7 }, known))).toEqual({});
    const empty = proposed({ committee: undefined, place: ' ' }, { ...known, memberships: [] });
    expect(Object.keys(faultsOf(empty))).toEqual(['committee', 'place', 'chair', 'secretary']);
  });

  it('finds the meeting that is at that time already', () => {
    const form = proposed({ committee: 7, date: '2026-03-10', start: '14:00' }, known);
    expect(atSameTime(meetings, form)?.id).toBe(3);
    expect(atSameTime(meetings, { ...form, start: '15:00' })).toBeUndefined();
    expect(atSameTime(meetings, { ...form, committee: 8 })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { votersInRoom, wasInRoom } from '#shared/domain/presence.ts';
import type { Attendance } from '#shared/domain/record.ts';

const meeting = { date: '2020-10-07', start: '10:00', end: '12:00' };
const row = (more: Partial<Attendance> = {}): Attendance => ({ person: 'a', status: 'present', ...more });

describe('wasInRoom', () => {
  it.each([
    ['present', true],
    ['substituted', true],
    ['excused', false],
    ['absent', false],
  ] as const)('says of a member noted %s: %s', (status, expected) => {
    expect(wasInRoom(meeting, row({ status }))).toBe(expected);
    expect(wasInRoom(meeting, row({ status }), '11:00')).toBe(expected);
  });

  it('counts the minute of arriving and not the minute of leaving', () => {
    const came = row({ arrived: '10:30', left: '11:30' });
    const at = ['10:29', '10:30', '11:29', '11:30'].map((time) => wasInRoom(meeting, came, time));
    expect(at).toEqual([false, true, true, false]);
    expect(wasInRoom(meeting, came)).toBe(true);
  });

  it('counts the minute of coming back and not the minute of going out', () => {
    const away = row({
      away: [
        { from: '10:10', to: '10:20' },
        { from: '11:00', to: '11:05' },
      ],
    });
    const at = ['10:09', '10:10', '10:19', '10:20', '11:04'].map((time) => wasInRoom(meeting, away, time));
    expect(at).toEqual([true, false, false, true, false]);
  });

  it('passes midnight with the meeting', () => {
    const late = { date: '2020-10-07', start: '23:00', end: '01:00', endDate: '2020-10-08' };
    const came = row({ arrived: '23:30', left: '00:30' });
    const at = ['23:10', '23:45', '00:10', '00:30', '00:50'].map((time) => wasInRoom(late, came, time));
    expect(at).toEqual([false, true, true, false, false]);
  });
});

describe('votersInRoom', () => {
  const content = {
    members: [
      { person: 'a', voting: true },
      { person: 'b', voting: false },
      { person: 'c', voting: true },
      { person: 'd', voting: true },
    ],
    meeting: {
      ...meeting,
      attendance: [row(), row({ person: 'b' }), row({ person: 'c', status: 'substituted', left: '11:00' })],
    },
  };

  it('names the voting members who were there at any time', () => {
    expect(votersInRoom(content)).toEqual(['a', 'c']);
  });

  it('leaves out who had gone by then', () => {
    expect(votersInRoom(content, '11:00')).toEqual(['a']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  isAllPresentKey,
  isSame,
  statusOfKey,
  storable,
  withStatus,
} from '../../../../renderer/features/attendance/noted.ts';

const key = (pressed: string, changed = {}) => ({
  key: pressed,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...changed,
});

describe('the keys of a member’s row', () => {
  it('choose a status by its letter', () => {
    expect(['p', 'z', 'm', 'a'].map((letter) => statusOfKey(key(letter)))).toEqual([
      'present',
      'substituted',
      'excused',
      'absent',
    ]);
    expect(statusOfKey(key('P'))).toBe('present');
    expect(statusOfKey(key('x'))).toBeUndefined();
  });

  it('are none with another key held down', () => {
    expect(statusOfKey(key('p', { ctrlKey: true }))).toBeUndefined();
    expect(statusOfKey(key('P', { shiftKey: true }))).toBeUndefined();
    expect(isAllPresentKey(key('P', { shiftKey: true }))).toBe(true);
    expect(isAllPresentKey(key('p'))).toBe(false);
    expect(isAllPresentKey(key('P', { shiftKey: true, ctrlKey: true }))).toBe(false);
  });
});

describe('what is noted of a member', () => {
  it('keeps with another status what that can have, and lets go the rest', () => {
    const present = { status: 'present', arrived: '10:05', away: [{ from: '10:30', to: '10:40' }] } as const;
    const noted = { ...present, away: [...present.away] };
    expect(withStatus(noted, 'substituted')).toEqual({ ...noted, status: 'substituted' });
    expect(withStatus(noted, 'absent')).toEqual({ status: 'absent' });
    const substituted = withStatus({ status: 'substituted', substitute: '4', reason: 'Me leje' }, 'excused');
    expect(substituted).toEqual({ status: 'excused', reason: 'Me leje' });
    expect(withStatus(substituted, 'present')).toEqual({ status: 'present' });
    expect(withStatus(null, 'absent')).toEqual({ status: 'absent' });
  });

  it('is stored without what is empty or half filled in', () => {
    const away = [
      { from: '10:30', to: '' },
      { from: '11:00', to: '11:10' },
    ];
    expect(storable({ status: 'present', reason: ' ', arrived: '', away })).toEqual({
      status: 'present',
      away: [{ from: '11:00', to: '11:10' }],
    });
    expect(isSame({ status: 'excused', reason: 'Me leje ' }, { reason: 'Me leje', status: 'excused' })).toBe(true);
    expect(isSame({ status: 'excused' }, null)).toBe(false);
  });
});

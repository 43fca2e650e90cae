import { describe, expect, it } from 'vitest';
import { blocks, warns } from '#shared/domain/check.ts';
import { placeOf } from '../../../../renderer/api/place.ts';

describe('the place of a line of the check', () => {
  it('is a part of the call, a member, an item or one of its decisions', () => {
    expect(placeOf(blocks({ part: 'call' }, { about: 'end' }))).toBe('thirrja-mbyllja');
    expect(placeOf(blocks({ part: 'attendance', person: '12' }, { about: 'leftFirst' }))).toBe('personi-12');
    expect(placeOf(warns({ part: 'minutes', item: 3 }, { about: 'words' }))).toBe('pika-3');
    expect(placeOf(warns({ part: 'outcome', item: 3, decision: 2 }, { about: 'vote' }))).toBe('vendimi-3-2');
    expect(placeOf(warns({ part: 'outcome', item: 3 }, { about: 'due' }))).toBe('detyrat');
  });

  it('is the whole part where no place in it is meant', () => {
    expect(placeOf(blocks({ part: 'attendance' }, { about: 'status', count: 2 }))).toBeUndefined();
    expect(placeOf(warns({ part: 'agenda' }, { about: 'items' }))).toBeUndefined();
  });
});

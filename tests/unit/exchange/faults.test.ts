import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExchange } from '#shared/contract/exchange/read.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import { fullMeeting } from '../../support/full-meeting.ts';
import { MEANING, type Plant, SHAPE } from '../../support/planted-faults.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const planted = (...plants: Plant[]) => {
  const file = fullMeeting() as MeetingContent & Record<string, unknown>;
  for (const [, , plant] of plants) plant(file);
  return file;
};
const pathsOf = (file: unknown) => {
  const read = readExchange(bytes(file));
  return read.ok ? [] : read.faults.map((fault) => fault.path);
};

describe('readExchange', () => {
  it('finds no fault in the file into which they are planted', () => {
    expect(readExchange(bytes(fullMeeting()))).toMatchObject({ ok: true });
  });

  it.each([...SHAPE, ...MEANING])('finds %s at %s, and nothing else', (_, path, plant) => {
    expect(pathsOf(planted([_, path, plant]))).toEqual([path]);
  });

  it('finds several faults at once, of shape and of meaning', () => {
    const pairs = SHAPE.flatMap((shape) => MEANING.map((meaning) => [shape, meaning] as const));
    const areApart = ([[, one], [, other]]: readonly [Plant, Plant]) =>
      !['format', 'version'].includes(one) && !one.startsWith(other) && !other.startsWith(one);
    fc.assert(
      fc.property(fc.constantFrom(...pairs.filter(areApart)), ([shape, meaning]) => {
        expect(pathsOf(planted(shape, meaning))).toEqual(expect.arrayContaining([shape[1], meaning[1]]));
      }),
      { numRuns: 400 },
    );
  });

  it('says in Albanian what is wrong and with whom', () => {
    const file = fullMeeting();
    Object.assign(file.meeting.attendance[3] ?? {}, { person: 'p9' });
    expect(readExchange(bytes({ ...file, extra: 1 }))).toEqual({
      ok: false,
      faults: [
        { path: 'extra', message: 'çelës i panjohur' },
        { path: 'meeting.attendance[3].person', message: 'personi "p9" nuk është në listë' },
      ],
    });
  });

  it('does not call people unlisted whose id could not be read', () => {
    const file = fullMeeting();
    Object.assign(file.people[1] ?? {}, { id: '' });
    expect(pathsOf(file)).toEqual(['people[1].id']);
    expect(pathsOf({ ...file, meeting: { ...file.meeting, chair: 'p9' } })).toContain('meeting.chair');
  });

  it('does not let a key of the file reach into objects', () => {
    const text = JSON.stringify(fullMeeting()).replace('{', '{"__proto__":{"polluted":1},');
    expect(readExchange(new TextEncoder().encode(text))).toMatchObject({ faults: [{ path: '__proto__' }] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['an object', {}, ['format', 'version', 'institution', 'committee', 'people', 'members', 'meeting']],
    ['a list', [], ['']],
    ['null', null, ['']],
    ['a number', 7, ['']],
    ['another format', { format: 'dicka' }, ['format']],
    ['a version to come', { ...fullMeeting(), version: 2, extra: 1 }, ['version']],
  ])('says of %s that it is no meeting of ours', (_, file, paths) => {
    expect(pathsOf(file)).toEqual(paths);
  });
});

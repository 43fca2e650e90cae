import { describe, expect, it } from 'vitest';
import { dayNotes } from '../../../../renderer/features/meetings/day-notes.ts';

const notes = (date: string, start: string, now: string, noticeHours?: number) =>
  dayNotes({ date, start }, noticeHours === undefined ? undefined : { noticeHours }, now).map(
    ({ text, isWarning }) => `${isWarning ? '! ' : ''}${text}`,
  );

describe('the day of a new meeting', () => {
  it('is told with the last moment for its notice', () => {
    expect(notes('2020-10-07', '10:00', '2020-10-01T09:00')).toEqual([
      'Njoftimi dërgohet deri më 05.10.2020, ora 10:00.',
    ]);
  });

  it('that comes too soon for the notice is warned of', () => {
    expect(notes('2020-10-07', '10:00', '2020-10-05T10:01')).toEqual([
      '! Njoftimi duhej dërguar deri më 05.10.2020, ora 10:00: rregullat kërkojnë 48 orë.',
    ]);
    expect(notes('2020-10-07', '10:00', '2020-10-05T10:01', 24)).toEqual([
      'Njoftimi dërgohet deri më 06.10.2020, ora 10:00.',
    ]);
  });

  it('that is past is not spoken of for its notice', () => {
    expect(notes('2020-10-07', '10:00', '2020-10-07T10:00')).toEqual([]);
  });

  it('on which the office is closed is warned of by name', () => {
    expect(notes('2020-10-10', '', '2020-10-01T09:00')).toEqual(['! Dita bie e shtunë.']);
    expect(notes('2020-11-30', '', '2020-10-01T09:00')).toEqual([
      '! Ditë zyrtare pushimi: Dita e Flamurit dhe e Pavarësisë, e shtyrë në këtë ditë.',
    ]);
  });

  it('that is not given is not spoken of', () => {
    expect(notes('', '10:00', '2020-10-01T09:00')).toEqual([]);
  });
});

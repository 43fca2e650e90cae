import { describe, expect, it } from 'vitest';
import type { ListedTask, MeetingRecord } from '#shared/domain/stored.ts';
import { previousByInstitution, withReport } from '../../../../renderer/features/minutes/previous.ts';

const given = { date: '2020-10-07' };
const listed: ListedTask[] = [
  { task: 1, text: 'a', responsible: 'Drejtoria', given },
  { task: 2, text: 'b', responsible: 'Çerdhja', given, outcome: 'done' },
  { task: 3, text: 'c', responsible: 'Drejtoria', given },
];
const record = { content: {}, history: {} } as MeetingRecord;

describe('what is left of earlier meetings', () => {
  it('stands by institution in Albanian order, with what the record says of it now', () => {
    const groups = previousByInstitution(listed, [
      { task: 3, text: 'c', responsible: 'Drejtoria', given, outcome: 'reported' },
    ]);
    expect(
      groups.map(({ institution, tasks }) => [institution, tasks.map(({ task, outcome }) => [task, outcome])]),
    ).toEqual([
      ['Çerdhja', [[2, undefined]]],
      [
        'Drejtoria',
        [
          [1, undefined],
          [3, 'reported'],
        ],
      ],
    ]);
  });

  it('keeps what was heard of a task that is open no more', () => {
    const heard = [{ task: 9, text: 'z', responsible: 'Bashkia', given, outcome: 'done' as const }];
    expect(previousByInstitution([], heard)).toEqual([{ institution: 'Bashkia', tasks: heard }]);
  });

  it('is written into the record and taken out of it again', () => {
    const task = listed[0] as ListedTask;
    const marked = withReport(record, task, { outcome: 'reported', note: 'me shkrim' });
    expect(marked.content.previousTasks).toEqual([{ ...task, outcome: 'reported', note: 'me shkrim' }]);
    const anew = withReport(marked, { ...task, outcome: 'reported', note: 'me shkrim' }, { outcome: 'done' });
    expect(anew.content.previousTasks).toEqual([{ ...task, outcome: 'done' }]);
    expect(withReport(anew, task, undefined).content).not.toHaveProperty('previousTasks');
  });
});

import { describe, expect, it } from 'vitest';
import type { MeetingRecord, StoredItem } from '#shared/domain/stored.ts';
import { withMovedPart, withNewPart, withoutPart } from '../../../../renderer/api/part-record.ts';
import { tasksByInstitution } from '../../../../renderer/features/minutes/by-institution.ts';
import { sampleMeeting } from '../../../support/sample.ts';

const task = (id: number, responsible: string) => ({ id, revision: 1, text: `detyra ${id}`, responsible });
const statement = (id: number) => ({ id, revision: 1, text: `fjala ${id}` });

function recordOf(...items: Partial<StoredItem>[]): MeetingRecord {
  const sample = sampleMeeting();
  const agenda = items.map(
    (item, index): StoredItem => ({
      id: index + 1,
      revision: 1,
      title: `Pika ${index + 1}`,
      materials: [],
      discussion: [],
      decisions: [],
      tasks: [],
      ...item,
    }),
  );
  return {
    id: 1,
    revision: 1,
    committeeId: 1,
    state: 'held',
    minutesState: 'draft',
    content: { ...sample, meeting: { ...sample.meeting, attendance: [], agenda } },
    history: {},
  };
}

const itemsOf = ({ content }: MeetingRecord) => content.meeting.agenda;
const idsOf = (record: MeetingRecord) => itemsOf(record)[0]?.discussion.map(({ id }) => id);

describe('the record after a command on a part of an item', () => {
  const record = recordOf({ discussion: [statement(1), statement(2), statement(3)] }, {});

  it('has a new row at its item’s end, once, and leaves other items as they are', () => {
    const after = withNewPart(record, 'discussion', 1, statement(4), 'statement.add');
    expect(idsOf(after)).toEqual([1, 2, 3, 4]);
    expect(after.history).toEqual({ undo: 'statement.add' });
    expect(itemsOf(after)[1]).toBe(itemsOf(record)[1]);
    expect(itemsOf(after)[0]?.discussion[0]).toBe(itemsOf(record)[0]?.discussion[0]);
    expect(idsOf(withNewPart(after, 'discussion', 1, statement(4), 'statement.add'))).toEqual([1, 2, 3, 4]);
  });

  it('has a row at its new place, or has it no longer', () => {
    expect(idsOf(withMovedPart(record, 'discussion', 3, 1, 'statement.move'))).toEqual([1, 3, 2]);
    expect(idsOf(withMovedPart(record, 'discussion', 1, 1, 'statement.move'))).toEqual([2, 1, 3]);
    expect(idsOf(withoutPart(record, 'discussion', 2, 'statement.remove'))).toEqual([1, 3]);
    expect(idsOf(withoutPart(record, 'discussion', 9, 'statement.remove'))).toEqual([1, 2, 3]);
  });
});

describe('tasksByInstitution', () => {
  it('puts each institution’s tasks together, in Albanian order and then the agenda’s', () => {
    const { content } = recordOf(
      { tasks: [task(1, 'Zyra'), task(2, 'Çerdhja')] },
      { tasks: [task(3, 'Zyra  '), task(4, 'Dogana'), task(5, 'Cirku')] },
    );
    expect(
      tasksByInstitution(content.meeting.agenda).map(({ institution, tasks }) => [
        institution,
        tasks.map(({ row, item }) => [row.id, item]),
      ]),
    ).toEqual([
      ['Cirku', [[5, 2]]],
      ['Çerdhja', [[2, 1]]],
      ['Dogana', [[4, 2]]],
      [
        'Zyra',
        [
          [1, 1],
          [3, 2],
        ],
      ],
    ]);
  });
});

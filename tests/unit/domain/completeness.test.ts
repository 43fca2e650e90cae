import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/domain/completeness.ts';
import type { MeetingState, StoredContent } from '#shared/domain/stored.ts';
import { sampleMeeting } from '../../support/sample.ts';

/** The sample as the register would give it, changed by `change`. */
function gaps(change: (content: StoredContent) => void = () => undefined, state: MeetingState = 'held') {
  const sample = sampleMeeting();
  let id = 0;
  const stored = <T>(row: T) => {
    id += 1;
    return { ...row, id, revision: 1 };
  };
  const content: StoredContent = {
    ...sample,
    meeting: {
      ...sample.meeting,
      attendance: sample.meeting.attendance.map(stored),
      agenda: sample.meeting.agenda.map((item) => ({
        ...stored(item),
        materials: item.materials.map(stored),
        discussion: item.discussion.map(stored),
        decisions: item.decisions.map(stored),
        tasks: item.tasks.map(stored),
      })),
    },
  };
  change(content);
  return gapsOf({ state, content });
}

describe('what a meeting lacks', () => {
  it('is nothing in the sample', () => {
    expect(gaps()).toEqual([]);
  });

  it('names the end only once it has been held', () => {
    const open = ({ meeting }: StoredContent) => {
      delete meeting.end;
    };
    expect(gaps(open)).toEqual([{ part: 'call', lacks: 'end' }]);
    expect(gaps(open, 'planned')).toEqual([]);
  });

  it('names the notice, the reason of an early end and an empty agenda', () => {
    const found = gaps(({ meeting }) => {
      delete meeting.notice;
      meeting.closing = { early: true };
      meeting.agenda = [];
    });
    expect(found).toEqual([
      { part: 'call', lacks: 'notice' },
      { part: 'call', lacks: 'closingReason' },
      { part: 'agenda', lacks: 'items' },
    ]);
  });

  it('counts who has no status, and asks for the quorum only when all have one', () => {
    expect(
      gaps(({ meeting }) => {
        meeting.attendance = meeting.attendance.slice(0, 2);
      }),
    ).toEqual([{ part: 'attendance', lacks: 'status', count: 3 }]);
    expect(
      gaps(({ meeting }) => {
        for (const row of meeting.attendance) row.status = 'excused';
      }),
    ).toEqual([{ part: 'attendance', lacks: 'quorum' }]);
  });

  it('names each item without a word, a decision without a vote, a task without a day; not a withdrawn item', () => {
    const empty = ({ meeting }: StoredContent) => {
      const [first, second, third] = meeting.agenda;
      if (first) first.discussion = [];
      if (second) Object.assign(second, { discussion: [], materials: [], state: 'withdrawn' });
      delete third?.decisions[0]?.vote;
      delete third?.tasks[0]?.due;
    };
    expect(gaps(empty)).toEqual([
      { part: 'minutes', lacks: 'words', item: 1 },
      { part: 'outcome', lacks: 'vote', item: 3 },
      { part: 'outcome', lacks: 'due', item: 3 },
    ]);
  });
});

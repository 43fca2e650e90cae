import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { votersInRoom } from '#shared/domain/presence.ts';
import type { QuorumContent } from '#shared/domain/quorum.ts';
import type { Attendance } from '#shared/domain/record.ts';
import { dayOrder } from '#shared/domain/time.ts';
import { lacksQuorum, movementsOf, quorumSpans, roomAt } from '#shared/domain/timeline.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';

const row = (person: string, more: Partial<Attendance> = {}): Attendance => ({ person, status: 'present', ...more });

function content(attendance: Attendance[], times: object = {}): QuorumContent {
  return {
    committee: {},
    members: [...'abcd'].map((person) => ({ person, voting: true })).concat([{ person: 's', voting: false }]),
    meeting: { call: 1, date: '2020-10-07', start: '10:00', end: '12:00', ...times, attendance },
  };
}

const spansOf = (it: QuorumContent) =>
  quorumSpans(it).map(({ from, to, voters, holds }) => `${from}–${to ?? ''} ${voters.join('')} ${holds ? 'po' : 'jo'}`);

describe('movementsOf', () => {
  it('tells in the order of the hours who came late, went out, came back and left early', () => {
    const it = content([
      row('a', { arrived: '10:00', left: '12:00' }),
      row('b', { left: '11:40', away: [{ from: '11:00', to: '11:10' }] }),
      row('c', { arrived: '10:20' }),
      row('d', { status: 'excused', arrived: '10:10' }),
    ]);
    expect(movementsOf(it)).toEqual([
      { at: '10:20', person: 'c', kind: 'came' },
      { at: '11:00', person: 'b', kind: 'wentOut', until: '11:10' },
      { at: '11:10', person: 'b', kind: 'returned' },
      { at: '11:40', person: 'b', kind: 'left' },
    ]);
  });
});

describe('quorumSpans', () => {
  it('is one stretch where nobody moves, and where only who has no vote does', () => {
    expect(spansOf(content([row('a'), row('b'), row('c')]))).toEqual(['10:00–12:00 abc po']);
    expect(spansOf(content([row('a'), row('s', { left: '11:00' })]))).toEqual(['10:00–12:00 a jo']);
  });

  it('tells when the quorum was lost and by whom, and when it came back', () => {
    const it = content([row('a'), row('b'), row('c', { away: [{ from: '10:30', to: '11:00' }], left: '11:20' })]);
    expect(spansOf(it)).toEqual(['10:00–10:30 abc po', '10:30–11:00 ab jo', '11:00–11:20 abc po', '11:20–12:00 ab jo']);
    expect(quorumSpans(it)[3]?.cause).toEqual([{ at: '11:20', person: 'c', kind: 'left' }]);
  });

  it('takes what happened in one minute as one', () => {
    const it = content([row('a'), row('b'), row('c', { left: '11:00' }), row('d', { arrived: '11:00' })]);
    expect(spansOf(it)).toEqual(['10:00–11:00 abc po', '11:00–12:00 abd po']);
  });

  it('passes midnight', () => {
    const it = content([row('a'), row('b'), row('c', { left: '00:30' })], { start: '23:00', end: '01:00' });
    expect(spansOf(it)).toEqual(['23:00–00:30 abc po', '00:30–01:00 ab jo']);
  });

  it('leaves the last one open as long as the meeting is', () => {
    expect(spansOf(content([row('a')], { end: undefined }))).toEqual(['10:00– a jo']);
  });

  it('holds for nobody where nobody has a vote, and misses nobody', () => {
    const it = { ...content([]), members: [] };
    expect(roomAt(it)).toEqual({ present: [], voters: [], voting: 0, required: 0, holds: false });
    expect(lacksQuorum(it)).toBe(false);
  });

  it('tiles any meeting from start to end, each stretch as the room is throughout it', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (it) => {
        const order = dayOrder(it.meeting);
        const spans = quorumSpans(it);
        expect(spans[0]?.from).toBe(it.meeting.start);
        expect(spans.at(-1)?.to).toBe(it.meeting.end);
        for (const [index, { from, to, voters, required, holds }] of spans.entries()) {
          const next = spans[index + 1];
          if (next) {
            expect(to).toBe(next.from);
            expect(order(next.from)).toBeGreaterThan(order(from));
            expect(next.voters).not.toEqual(voters);
          }
          expect(holds).toBe(it.members.some(({ voting }) => voting) && voters.length >= required);
          expect(voters).toEqual(votersInRoom(it, from));
        }
        // Who left and came again is there again: the room at any movement is that of its stretch.
        for (const { at } of movementsOf(it)) {
          const span = spans.findLast(({ from }) => order(from) <= order(at));
          const isInside = it.meeting.end === undefined || order(at) < order(it.meeting.end);
          if (span && isInside) expect(votersInRoom(it, at)).toEqual(span.voters);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

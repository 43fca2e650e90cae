import { describe, expect, it } from 'vitest';
import { readExchange } from '#shared/contract/exchange/read.ts';
import type { Attendance, Meeting, Vote } from '#shared/domain/record.ts';
import { fullMeeting } from '../../support/full-meeting.ts';
import { sampleMeeting } from '../../support/sample.ts';

const read = (value: unknown) => readExchange(new TextEncoder().encode(JSON.stringify(value)));
const withMeeting = (more: Partial<Meeting>) => {
  const file = fullMeeting();
  return { ...file, meeting: { ...file.meeting, ...more } };
};
/** As it is, but that nobody stays past midnight. */
const onItsDay = (more: Partial<Meeting>) => {
  const file = withMeeting({ agenda: [], agendaApproval: undefined, ...more });
  const attendance = file.meeting.attendance.map(({ away: _, ...row }) => row);
  return { ...file, meeting: { ...file.meeting, attendance } };
};
const withRow = (index: number, more: Partial<Attendance>) => {
  const file = fullMeeting();
  Object.assign(file.meeting.attendance[index] ?? {}, more);
  return file;
};
const withVote = (more: Partial<Vote>) => {
  const file = fullMeeting();
  Object.assign(file.meeting.agenda[0]?.decisions[0]?.vote ?? {}, more);
  return file;
};

/** The guest of the full meeting is recused on its item, and may not vote there in anybody's seat. */
function withoutItemRecused(file: ReturnType<typeof fullMeeting>) {
  for (const item of file.meeting.agenda) item.recused = [];
  return file;
}

describe('readExchange accepts', () => {
  it.each([
    ['the sample', sampleMeeting()],
    ['an end on the day itself, said', onItsDay({ end: '23:59', endDate: '2020-10-07' })],
    ['a meeting longer than a day', withMeeting({ end: '21:00' })],
    ['no end', onItsDay({ end: undefined, endDate: undefined })],
    ['an end at the start', onItsDay({ end: '20:00', endDate: undefined })],
    ['a notice of the day after', withMeeting({ notice: { date: '2020-10-08' } })],
    ['the largest numbers', withMeeting({ number: 99_999, copies: 99_999 })],
    ['a meeting without agenda', withMeeting({ agenda: [], agendaApproval: undefined })],
    ['an arrival before the start', withRow(1, { arrived: '19:45' })],
    ['a departure at the arrival of one who did not vote', withRow(5, { arrived: '20:30', left: '20:30' })],
    [
      'absences that touch',
      withRow(2, {
        away: [
          { from: '21:30', to: '22:00' },
          { from: '22:00', to: '22:10' },
        ],
      }),
    ],
    [
      'absences in any order',
      withRow(2, {
        away: [
          { from: '00:10', to: '00:15' },
          { from: '21:30', to: '22:00' },
        ],
      }),
    ],
    ['a guest as substitute', withoutItemRecused(withRow(3, { substitute: 'guest' }))],
    ['a member without vote as substitute', withRow(3, { substitute: 's' })],
    ['fewer votes than voters', withVote({ for: 1, against: 0, abstain: 0, ballots: [] })],
    ['an early closing without reason', withMeeting({ closing: { early: true } })],
    ['a reason without an early closing', withMeeting({ closing: { early: false, reason: 'x' } })],
    [
      'a membership of one day',
      { ...fullMeeting(), members: fullMeeting().members.map((m) => ({ ...m, from: '2020-10-07', to: '2020-10-07' })) },
    ],
    ['rules without any rule', { ...fullMeeting(), committee: { name: 'K', rules: { quorum: {} } } }],
    [
      'nobody at all but chair and secretary',
      { ...withMeeting({ attendance: [], guests: [], agenda: [], agendaApproval: undefined }), members: [] },
    ],
  ])('%s', (_, file) => {
    expect(read(file)).toMatchObject({ ok: true });
  });

  it('null for an optional key, as if it were left out', () => {
    const file = fullMeeting();
    const vote = file.meeting.agenda[0]?.decisions[0]?.vote;
    Object.assign(file, { campaign: null });
    Object.assign(file.committee, { rules: null });
    Object.assign(file.people[0] ?? {}, { email: null });
    Object.assign(file.meeting, { copies: null });
    Object.assign(file.meeting.agendaApproval ?? {}, { castingVote: null, at: null });
    Object.assign(vote ?? {}, { withoutQuorum: null });
    file.meeting.purpose = JSON.parse(
      '{"type":"doc","content":[{"type":"paragraph","content":null},{"type":"paragraph","content":[{"type":"text","text":"a","marks":null}]}]}',
    );
    const result = read(file);
    expect(result).toMatchObject({ ok: true, content: { meeting: { purpose: 'a' } } });
    expect(JSON.stringify(result)).not.toContain('null');
  });
});

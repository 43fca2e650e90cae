import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '#shared/albanian/checks.ts';
import type { Check } from '#shared/domain/check.ts';
import { checksOf } from '#shared/domain/checks.ts';
import type { Attendance, Decision } from '#shared/domain/record.ts';
import type { MeetingState, StoredContent, StoredItem } from '#shared/domain/stored.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';
import { fullMeeting } from '../../support/full-meeting.ts';
import { sampleMeeting } from '../../support/sample.ts';
import { storedContent } from '../../support/stored-content.ts';

type Change = (content: StoredContent) => void;

/** A meeting from 20:00 to 01:00 of which there is nothing to say. */
function wholeMeeting(): StoredContent {
  const content = storedContent(fullMeeting());
  for (const person of content.people) person.position = 'Përfaqësues';
  content.committee.rules = { noticeHours: 72, majority: 'cast', secretForPersons: true };
  const [first, second] = itemOf(content).decisions;
  if (first?.vote && second) second.vote = structuredClone(first.vote);
  return content;
}

function checks(change: Change = () => undefined, state: MeetingState = 'held'): Check[] {
  const content = wholeMeeting();
  change(content);
  return checksOf({ state, content });
}

const itemOf = ({ meeting }: StoredContent): StoredItem => meeting.agenda[0] as StoredItem;
const decisionOf = (content: StoredContent): Decision => itemOf(content).decisions[0] as Decision;
const attendanceOf = ({ meeting }: StoredContent, person: string): Attendance =>
  meeting.attendance.find((row) => row.person === person) as Attendance;
const personOf = ({ people }: StoredContent, ref: string) => people.find(({ id }) => id === ref) ?? people[0];
const voteOf = (content: StoredContent) => decisionOf(content).vote as NonNullable<Decision['vote']>;

const blocked: [Check['about'], Change, Partial<Check>][] = [
  ['end', ({ meeting }) => Reflect.deleteProperty(meeting, 'end'), { part: 'call' }],
  ['endsFirst', ({ meeting }) => Reflect.deleteProperty(meeting, 'endDate'), { part: 'call' }],
  ['status', ({ meeting }) => meeting.attendance.splice(4, 1), { part: 'attendance', count: 1 } as Partial<Check>],
  ['chairAway', ({ meeting }) => Object.assign(meeting, { chair: 'e' }), { part: 'call', person: 'e' }],
  ['secretaryAway', ({ meeting }) => Object.assign(meeting, { secretary: 'd' }), { part: 'call', person: 'd' }],
  ['leftFirst', (it) => Object.assign(attendanceOf(it, 'b'), { left: '20:05' }), { part: 'attendance', person: 'b' }],
  ['presenceOutside', (it) => Object.assign(attendanceOf(it, 'a'), { arrived: '02:00' }), { person: 'a' }],
  ['presenceOutside', (it) => Object.assign(attendanceOf(it, 'b'), { left: '01:30' }), { person: 'b' }],
  ['awayOrder', (it) => Object.assign(attendanceOf(it, 'a'), { away: [{ from: '23:00', to: '22:00' }] }), {}],
  ['awayOrder', (it) => Object.assign(attendanceOf(it, 'b'), { away: [{ from: '20:05', to: '20:30' }] }), {}],
  [
    'awayOrder',
    (it) =>
      Object.assign(attendanceOf(it, 'a'), {
        away: [
          { from: '22:30', to: '23:30' },
          { from: '23:00', to: '23:45' },
        ],
      }),
    { person: 'a' },
  ],
  [
    'statementOutside',
    (it) => Object.assign(itemOf(it).discussion[0] ?? {}, { at: '19:00', speaker: 'a' }),
    { part: 'minutes', item: 1 },
  ],
  [
    'statementOutside',
    (it) => Object.assign(itemOf(it).discussion[0] ?? {}, { at: '01:30', speaker: undefined }),
    { part: 'minutes', item: 1 },
  ],
  ['noDecisionTitle', (it) => Object.assign(decisionOf(it), { title: ' ' }), { part: 'outcome', item: 1, decision: 1 }],
  ['noDecisionText', (it) => Object.assign(decisionOf(it), { text: ' \n' }), { item: 1, decision: 1 }],
  ['voteFault', (it) => Object.assign(voteOf(it), { castingVote: 'for' }), { part: 'outcome', item: 1, decision: 1 }],
  ['voteFault', (it) => Object.assign(decisionOf(it).earlierVotes?.[0] ?? {}, { for: 5 }), { item: 1, decision: 1 }],
  ['voteFault', ({ meeting }) => Object.assign(meeting.agendaApproval ?? {}, { for: 9 }), { part: 'call' }],
  ['voteOutside', (it) => Object.assign(voteOf(it), { at: '19:30', ballots: [] }), { item: 1, decision: 1 }],
  ['voteOutside', ({ meeting }) => Object.assign(meeting.agendaApproval ?? {}, { at: '19:59' }), { part: 'call' }],
];

const warned: [Check['about'], Change, Partial<Check>][] = [
  ['notice', ({ meeting }) => Reflect.deleteProperty(meeting, 'notice'), { part: 'call' }],
  ['closingReason', ({ meeting }) => Object.assign(meeting, { closing: { early: true } }), { part: 'call' }],
  ['agendaApproval', ({ meeting }) => Reflect.deleteProperty(meeting, 'agendaApproval'), { part: 'call' }],
  ['copies', ({ meeting }) => Reflect.deleteProperty(meeting, 'copies'), { part: 'call' }],
  ['items', ({ meeting }) => meeting.agenda.splice(0), { part: 'agenda' }],
  ['substitute', (it) => Reflect.deleteProperty(attendanceOf(it, 'd'), 'substitute'), { part: 'attendance' }],
  ['personName', (it) => Object.assign(personOf(it, 'guest') ?? {}, { firstName: ' ' }), { person: 'guest' }],
  ['position', (it) => Reflect.deleteProperty(personOf(it, 'a') ?? {}, 'position'), { part: 'call', person: 'a' }],
  [
    'words',
    (it) => Object.assign(itemOf(it), { discussion: [], materials: [], decisions: [], tasks: [] }),
    { item: 1 },
  ],
  ['approvalOutcome', (it) => Object.assign(itemOf(it), { approves: { meeting: 3, date: '2020-09-01' } }), { item: 1 }],
  ['speakerAway', (it) => Object.assign(itemOf(it).discussion[0] ?? {}, { speaker: 'e' }), { item: 1, person: 'e' }],
  ['speakerAway', (it) => Object.assign(itemOf(it).discussion[0] ?? {}, { speaker: 'd' }), { item: 1, person: 'd' }],
  ['speakerAway', (it) => Object.assign(itemOf(it).discussion[0] ?? {}, { at: '20:05' }), { item: 1, person: 'b' }],
  ['vote', (it) => Reflect.deleteProperty(decisionOf(it), 'vote'), { part: 'outcome', item: 1, decision: 1 }],
  ['rejectedNumber', (it) => Object.assign(voteOf(it), { for: 1, against: 2, ballots: [] }), { item: 1, decision: 1 }],
  ['tie', (it) => Object.assign(voteOf(it), { for: 1, against: 1, ballots: [] }), { item: 1, decision: 1 }],
  [
    'abstention',
    (it) => {
      Object.assign(it.committee.rules ?? {}, { abstention: false });
      Object.assign(voteOf(it), { for: 3, against: 0, abstain: 1, ballots: [] });
    },
    { item: 1, decision: 1 },
  ],
  [
    'castingRule',
    (it) => Object.assign(voteOf(it), { form: 'secret', for: 1, against: 1, ballots: [], castingVote: 'for' }),
    { item: 1, decision: 1 },
  ],
  ['openForPerson', (it) => Object.assign(decisionOf(it), { aboutPerson: true }), { item: 1, decision: 1 }],
  ['due', (it) => Reflect.deleteProperty(itemOf(it).tasks[0] ?? {}, 'due'), { part: 'outcome', item: 1 }],
  ['responsible', (it) => Object.assign(itemOf(it).tasks[0] ?? {}, { responsible: '' }), { part: 'outcome', item: 1 }],
];

describe('what a record lacks', () => {
  it('is nothing in a meeting that is whole', () => {
    expect(checks()).toEqual([]);
  });

  it('blocks nothing in the sample', () => {
    const content = storedContent(sampleMeeting());
    expect(checksOf({ state: 'held', content }).map(({ severity, about }) => [severity, about])).toEqual([
      ['warns', 'agendaApproval'],
      ['warns', 'copies'],
    ]);
  });

  it.each(blocked)('blocks: %s', (about, change, place) => {
    expect(checks(change)).toContainEqual(expect.objectContaining({ ...place, about, severity: 'blocks' }));
  });

  it.each(warned)('warns: %s', (about, change, place) => {
    const found = checks(change);
    expect(found).toContainEqual(expect.objectContaining({ ...place, about, severity: 'warns' }));
    expect(found.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  });

  it('blocks a meeting that was not held, and asks it for no end', () => {
    const open: Change = ({ meeting }) => Reflect.deleteProperty(meeting, 'end');
    for (const state of ['planned', 'convened', 'cancelled'] as const) {
      const about = checks(open, state).map((check) => check.about);
      expect(about).toContain('notHeld');
      expect(about).not.toContain('end');
    }
  });

  it('takes a meeting that was put off when those who came were too few', () => {
    expect(checks(() => undefined, 'postponed')).toEqual([]);
    const nobody = checks(({ meeting }) => meeting.attendance.splice(0), 'postponed').map(({ about }) => about);
    expect(nobody).toContain('notHeld');
  });

  it('lets who substitutes a member lead, and who is no member', () => {
    const led = (chair: string) =>
      checks((content) => {
        content.meeting.chair = chair;
        decisionOf(content).earlierVotes = [];
      });
    expect(led('sub')).toEqual([]);
    expect(led('guest')).toEqual([]);
  });

  it('lets members come early, and speak and vote up to the end', () => {
    const change: Change = (content) => {
      Object.assign(attendanceOf(content, 'a'), { arrived: '19:50', left: '01:00' });
      Object.assign(itemOf(content).discussion[0] ?? {}, { at: '01:00', speaker: undefined });
    };
    expect(checks(change)).toEqual([]);
  });

  it('says nothing of an item that was withdrawn', () => {
    const withdrawn: Change = (content) =>
      Object.assign(itemOf(content), { state: 'withdrawn', discussion: [], materials: [], decisions: [], tasks: [] });
    expect(checks(withdrawn)).toEqual([]);
  });

  it('asks an approval only for its outcome', () => {
    const approved: Change = (content) =>
      Object.assign(itemOf(content), {
        approves: { meeting: 3, date: '2020-09-01', outcome: 'unchanged' },
        discussion: [],
        materials: [],
        decisions: [],
        tasks: [],
      });
    expect(checks(approved)).toEqual([]);
  });

  it('tells of a missing quorum and of each vote without one, and not where each vote gives its reason', () => {
    const few: Change = (content) => {
      for (const row of content.meeting.attendance) {
        if (row.person === 'b' || row.person === 'c') Object.assign(row, { status: 'excused' });
        if (row.person === 'd') {
          Object.assign(row, { status: 'excused' });
          Reflect.deleteProperty(row, 'substitute');
        }
      }
      itemOf(content).discussion = [];
      content.meeting.agendaApproval = 'unanimous';
      content.meeting.chair = 'a';
      for (const decision of itemOf(content).decisions) {
        decision.earlierVotes = [];
        decision.vote = { form: 'open', for: 1, against: 0, abstain: 0, ballots: [], recused: [] };
      }
    };
    expect(checks(few).map(({ about }) => about)).toEqual(['quorum', 'voteQuorum', 'voteQuorum']);
    expect(checks(few, 'postponed').map(({ about }) => about)).toEqual(['voteQuorum', 'voteQuorum']);
    const explained: Change = (content) => {
      few(content);
      for (const { vote } of itemOf(content).decisions) if (vote) vote.withoutQuorum = 'urgjencë';
    };
    expect(checks(explained)).toEqual([]);
  });

  it('tells of one vote for which too few were in the room', () => {
    const late: Change = (content) => {
      for (const person of ['b', 'c']) {
        Object.assign(attendanceOf(content, person), { arrived: undefined, away: [], left: '23:00' });
      }
      const vote = { form: 'open', for: 1, against: 0, abstain: 0, at: '23:30', ballots: [], recused: [] } as const;
      decisionOf(content).vote = { ...vote, ballots: [], recused: [] };
    };
    expect(checks(late)).toEqual([
      expect.objectContaining({ about: 'voteQuorum', severity: 'warns', item: 1, decision: 1 }),
    ]);
  });

  it('asks nothing of a vote on a person that is secret, nor of an open one where the rules allow it', () => {
    const about = (more: object, rules: object) => {
      const change: Change = (content) => {
        Object.assign(decisionOf(content), { aboutPerson: true, earlierVotes: [] });
        Object.assign(voteOf(content), { ballots: [], ...more });
        content.committee.rules = { noticeHours: 72, majority: 'cast', ...rules };
      };
      return checks(change);
    };
    expect(about({ form: 'secret' }, { secretForPersons: true })).toEqual([]);
    expect(about({ form: 'open' }, {})).toEqual([]);
  });

  it('names the people of a fault', () => {
    const twice = checks((content) => {
      const [ballot] = voteOf(content).ballots;
      if (ballot) voteOf(content).ballots[1] = ballot;
    });
    expect(twice.map(checkText)).toContain('Pika 1, vendimi 1: personi Emër Mbiemri a ka votuar dy herë');
  });

  it('tells whatever the exchange file refuses of times and votes, of any meeting that it takes', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (meeting) => {
        const found = checksOf({ state: 'held', content: storedContent(meeting) });
        const refused = ['voteFault', 'leftFirst', 'endsFirst', 'status', 'noDecisionTitle', 'noDecisionText'];
        expect(found.filter(({ about }) => refused.includes(about))).toEqual([]);
        for (const check of found) expect(checkText(check)).toMatch(/\p{L}{3}/u);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a statement outside the meeting at any minute, and none inside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minute) => {
        const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const change: Change = (content) =>
          Object.assign(itemOf(content).discussion[0] ?? {}, { at, speaker: undefined });
        const isInside = minute >= 20 * 60 || minute <= 60;
        expect(checks(change).some(({ about }) => about === 'statementOutside')).toBe(!isInside);
      }),
    );
  });
});

import type { MeetingContent } from '#shared/domain/record.ts';
import { fullMeeting } from './full-meeting.ts';

type Draft = MeetingContent & Record<string, unknown>;
/** A fault, how it is planted into `fullMeeting()`, and the path at which it is to be found. */
export type Plant = [fault: string, path: string, plant: (file: Draft) => void];

const set = (path: string, value: unknown) => (file: Draft) => {
  const steps = path.split(/[.[\]]+/u).filter(Boolean);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<object>((part, step) => Reflect.get(part, step), file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, writable: true, configurable: true });
};

const value = (fault: string, path: string, wrong: unknown, at = path): Plant => [fault, at, set(path, wrong)];

const row = 'meeting.attendance';
const decision = 'meeting.agenda[0].decisions[0]';
const vote = `${decision}.vote`;
const { people, members, meeting } = fullMeeting();

/** What the schema refuses. */
export const SHAPE: Plant[] = [
  value('an unknown key at the top', 'extra', 1),
  value('an unknown key that is null', 'meeting.extra', null),
  value('an unknown key deep below', `${vote}.extra`, 'x'),
  value('the key __proto__', 'meeting.__proto__', { x: 1 }),
  value('the key constructor', 'committee.constructor', 1),
  value('the key toString', `${row}[0].toString`, 'x'),
  value('a missing key', 'meeting.place', undefined),
  value('a missing list', 'meeting.guests', undefined),
  value('null for a required key', 'institution.county', null),
  value('a number for a string', 'institution.city', 5),
  value('a string for a number', 'meeting.copies', '3'),
  value('a string for a boolean', 'meeting.closing.early', 'true'),
  value('an object for a list', 'campaign.activities[0].partners', {}),
  value('a list for an object', 'committee.rules', []),
  value('null in a list', 'campaign.activities[0].partners[0]', null),
  value('a value out of the set', 'people[0].title', 'zonja'),
  value('another call', 'meeting.call', 3),
  value('another approval', 'meeting.agendaApproval', 'majority'),
  value('a fault within the approval', 'meeting.agendaApproval.for', -1),
  value('an empty string', 'committee.name', ''),
  value('a blank optional string', 'people[1].position', ' \u00a0\t'),
  value('a control character', 'people[0].firstName', 'A\u0007'),
  value('a newline where none may be', 'meeting.agenda[0].title', 'a\nb'),
  value('a lone carriage return in a text', 'meeting.purpose', 'a\rb'),
  value('a lone surrogate', 'campaign.name', 'x\ud800'),
  value('a non-character', 'committee.legalBasis', '\uffff'),
  value('an impossible date', 'meeting.notice.date', '2020-02-30'),
  value('a date in another form', 'campaign.activities[0].date', '06.10.2020'),
  value('an impossible term', 'meeting.agenda[0].tasks[0].due', '2020-11-31'),
  value('a term in words', 'meeting.agenda[0].tasks[0].due', 'menjëherë'),
  value('an impossible time', 'meeting.notice.time', '24:00'),
  value('a number of zero', 'meeting.number', 0),
  value('a number too high', 'meeting.agenda[0].decisions[1].number', 100_000),
  value('a number with a fraction', 'committee.rules.noticeHours', 1.5),
  value('a negative count', 'campaign.activities[0].participants', -1),
  value('a count too high', `${vote}.abstain`, 10_000),
  value('a quorum nobody can read', 'committee.rules.quorum.first', 'gjysma'),
  value('a majority nobody can read', 'committee.rules.majority', '3/2 members'),
  value('a text of another type', 'meeting.purpose', 7),
  value(
    'a node of another kind',
    'meeting.purpose',
    { type: 'doc', content: [{ type: 'image' }] },
    'meeting.purpose.content[0].type',
  ),
  value('another format', 'format', 'x'),
  value('another version', 'version', 2),
  value('a version that is no number', 'version', '1'),
];

/** What contradicts itself. */
export const MEANING: Plant[] = [
  ...['a', 'b'].map((_, index) => value('an unlisted member', `members[${index}].person`, 'p9')),
  ...['meeting.chair', 'meeting.secretary', `${row}[3].person`, `${row}[3].substitute`, 'meeting.guests[0]'].map(
    (path) => value('an unlisted person', path, 'p9'),
  ),
  ...['rapporteur', 'recused[0]', 'discussion[0].speaker', 'decisions[0].dissent[0].person'].map((path) =>
    value('an unlisted person', `meeting.agenda[0].${path}`, '__proto__'),
  ),
  value('an unlisted voter', `${vote}.ballots[2].person`, 'p9'),
  value('an unlisted recused', `${vote}.recused`, ['p9'], `${vote}.recused[0]`),
  ['a repeated id', 'people[8].id', (file) => file.people.push({ ...people[0], lastName: 'Tjetri' } as never)],
  [
    'the same person twice',
    'people[8]',
    (file) => file.people.push({ ...people[5], id: 'x', firstName: ' Eme\u0308r' } as never),
  ],
  ['a member twice', 'members[6].person', (file) => file.members.push({ ...members[0] } as never)],
  ['a row twice', `${row}[6].person`, (file) => file.meeting.attendance.push({ ...meeting.attendance[0] } as never)],
  [
    'a row of no member',
    `${row}[6].person`,
    (file) => file.meeting.attendance.push({ person: 'guest', status: 'absent' }),
  ],
  ['a member without a row', row, (file) => file.meeting.attendance.splice(4, 1)],
  value('a guest twice', 'meeting.guests', ['guest', 'guest'], 'meeting.guests[1]'),
  value('a guest who is a member', 'meeting.guests', ['guest', 'a'], 'meeting.guests[1]'),
  value('a recused person twice', 'meeting.agenda[0].recused', ['guest', 'guest'], 'meeting.agenda[0].recused[1]'),
  value('a membership of the future', 'members[1].from', '2020-10-08'),
  value('a membership that ended', 'members[2].to', '2020-10-06'),
  value('a membership that ends first', 'members[3].to', '2020-01-14'),
  value('no substitute', `${row}[3].substitute`, undefined),
  value('a needless substitute', `${row}[4].substitute`, 'guest'),
  value('a substitute with a vote', `${row}[3].substitute`, 'e'),
  value('a member as the own substitute', `${row}[3].substitute`, 'd'),
  [
    'a substitute of two',
    `${row}[4].substitute`,
    (file) => Object.assign(file.meeting.attendance[4] ?? {}, { status: 'substituted', substitute: 'sub' }),
  ],
  value('a departure before the arrival', `${row}[1].left`, '20:05'),
  value('a return before going out', `${row}[2].away[1].to`, '22:59'),
  value('two absences at once', `${row}[2].away[1].from`, '21:59', `${row}[2].away[1]`),
  value('an end before the start', 'meeting.endDate', undefined, 'meeting.end'),
  value('an end before the start on the same day', 'meeting.endDate', '2020-10-07', 'meeting.end'),
  value('an end two days later', 'meeting.endDate', '2020-10-09'),
  value('an end date without an end', 'meeting.end', undefined, 'meeting.endDate'),
  value('a decision number twice', 'meeting.agenda[0].decisions[1].number', 7),
  [
    'a dissent twice',
    `${decision}.dissent[1].person`,
    (file) => file.meeting.agenda[0]?.decisions[0]?.dissent.push({ person: 'c', reason: 'x' }),
  ],
  value('a campaign that ends first', 'campaign.to', '2020-09-30'),
  value('ballots that are not the counts', `${vote}.for`, 1, `${vote}.ballots`),
  value('a ballot of the absent', `${vote}.ballots[0].person`, 'e'),
  value('a ballot of one without a vote', `${vote}.ballots[0].person`, 's'),
  value('a second ballot', `${vote}.ballots[1].person`, 'a'),
  value('a ballot of the recused', `${vote}.recused`, ['b'], `${vote}.ballots[1].person`),
  value('a ballot of one who is away', `${vote}.at`, '21:45', `${vote}.ballots[2].person`),
  value('a needless casting vote', `${vote}.castingVote`, 'for'),
  value('too many votes', `${decision}.earlierVotes[0].abstain`, 1, `${decision}.earlierVotes[0]`),
  value('too many votes for the agenda', 'meeting.agendaApproval.against', 1, 'meeting.agendaApproval'),
  value(
    'names in a secret vote',
    'meeting.agendaApproval.ballots',
    [{ person: 'a', choice: 'for' }],
    'meeting.agendaApproval.ballots',
  ),
];

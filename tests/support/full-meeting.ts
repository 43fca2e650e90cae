import type { Attendance, MeetingContent, Member, Person, Vote } from '#shared/domain/record.ts';

type Raw = MeetingContent & { format: string; version: number };

const person = (id: string, lastName: string): Person => ({
  id,
  title: 'z.',
  firstName: 'Emër',
  lastName,
  institution: 'Bashkia Durrës',
});
const member = (id: string, voting = true): Member => ({ person: id, role: 'member', voting, from: '2020-01-15' });
const present = (id: string, more: Partial<Attendance> = {}): Attendance => ({
  person: id,
  status: 'present',
  ...more,
});

/** Four voters in the room at 21:00 (the fifth is absent), each by name. */
const byName = (): Vote => ({
  form: 'open',
  for: 2,
  against: 1,
  abstain: 1,
  at: '21:00',
  ballots: [
    { person: 'a', choice: 'for' },
    { person: 'b', choice: 'for' },
    { person: 'c', choice: 'against' },
    { person: 'd', choice: 'abstain' },
  ],
  recused: [],
});

/** A valid file with every optional part in it: a substitute, times, votes by name, midnight, rich text, a campaign. */
export function fullMeeting(): Raw {
  return {
    format: 'procesverbali.meeting',
    version: 1,
    institution: { name: 'Institucioni i Prefektit', county: 'Durrës', city: 'Durrës' },
    committee: {
      name: 'Komiteti Rajonal Antitrafik',
      nameGenitive: 'Komitetit Rajonal Antitrafik',
      legalBasis: 'ligjit nr. 107/2016',
      rules: {
        quorum: { first: '1/2+1', second: 3 },
        noticeHours: 72,
        majority: '2/3 members',
        tie: 'repeat',
        act: 'Urdhri 1',
      },
    },
    people: ['a', 'b', 'c', 'd', 'e', 's', 'sub', 'guest'].map((id) => person(id, `Mbiemri ${id}`)),
    members: [...['a', 'b', 'c', 'd', 'e'].map((id) => member(id)), member('s', false)],
    meeting: {
      number: 4,
      kind: 'ordinary',
      call: 1,
      date: '2020-10-07',
      start: '20:00',
      end: '01:00',
      endDate: '2020-10-08',
      place: 'sallën e mbledhjeve',
      purpose: 'Një qëllim',
      copies: 3,
      notice: { date: '2020-10-01', time: '09:00', protocolNumber: '12' },
      protocolNumber: '15',
      chair: 'a',
      secretary: 's',
      attendance: [
        present('a'),
        present('b', { arrived: '20:10', left: '23:30' }),
        present('c', {
          away: [
            { from: '21:30', to: '22:00' },
            { from: '23:00', to: '00:15' },
          ],
        }),
        { person: 'd', status: 'substituted', substitute: 'sub', reason: 'me leje' },
        { person: 'e', status: 'absent' },
        present('s'),
      ],
      guests: ['guest'],
      agendaApproval: { form: 'secret', for: 4, against: 0, abstain: 0, at: '20:30', ballots: [], recused: [] },
      agenda: [
        {
          title: 'Pika e parë',
          rapporteur: 'guest',
          state: 'late',
          recused: ['guest'],
          materials: [{ title: 'Raport', kind: 'report' }],
          discussion: [{ speaker: 'b', text: 'Fjala', at: '20:40' }],
          decisions: [
            {
              number: 7,
              title: 'Miratimi i planit',
              text: {
                type: 'doc',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: 'Neni 1', marks: [{ type: 'bold' }] }] },
                ],
              },
              inForce: '2020-11-01',
              vote: byName(),
              earlierVotes: [{ ...byName(), for: 2, against: 2, abstain: 0, ballots: [], castingVote: 'for' }],
              dissent: [{ person: 'c', reason: 'Nuk ka fonde' }],
            },
            { number: 8, title: 'Miratimi i buxhetit', text: 'Teksti', dissent: [] },
          ],
          tasks: [{ text: 'Detyra', responsible: 'Bashkia Durrës', due: '2020-12-31', status: 'open' }],
        },
      ],
      closing: { early: true, reason: 'mungesë kohe' },
    },
    campaign: {
      name: 'Fushata',
      from: '2020-10-01',
      to: '2020-10-31',
      activities: [
        {
          date: '2020-10-06',
          title: 'Trajnim',
          place: 'Nishtulla',
          organiser: 'Qendra',
          partners: ['Bashkia'],
          targetGroups: [],
          participants: 20,
          project: { name: 'Projekti' },
        },
      ],
    },
  };
}

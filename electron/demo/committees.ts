/** The three committees of the demo's prefecture. */
import type { Committee, MeetingKind, MemberRole } from '#shared/domain/record.ts';
import type { SeatName } from './seats.ts';
import type { Topic } from './topic.ts';
import { protection } from './topics/protection.ts';
import { protectionSeasons } from './topics/protection-seasons.ts';
import { regional } from './topics/regional.ts';
import { regionalSeasons } from './topics/regional-seasons.ts';
import { technical } from './topics/technical.ts';

export type CommitteeSeat = { seat: SeatName; role: MemberRole; voting: boolean };

export type CommitteePlan = {
  committee: Committee & Required<Pick<Committee, 'nameGenitive' | 'rules'>>;
  /** The prefect's order by which the members are named. */
  order: number;
  seats: readonly CommitteeSeat[];
  /** Whom it invites where an item needs them. */
  guests: readonly SeatName[];
  secretary: 'secretary' | 'emergencies';
  start: string;
  place: string;
  /** Each year, between two days of a month. */
  schedule: readonly { month: number; kind: MeetingKind; days?: readonly [number, number] }[];
  /** What goes wrong once a year. */
  mishap?: 'noQuorum' | 'cancelled';
  meetsNextWeek?: boolean;
  topics: readonly Topic[];
  purpose: string;
};

const member = (seat: SeatName): CommitteeSeat => ({ seat, role: 'member', voting: true });
const chair = (seat: SeatName): CommitteeSeat => ({ seat, role: 'chair', voting: true });
const deputy = (seat: SeatName): CommitteeSeat => ({ seat, role: 'deputy', voting: true });
const secretary = (seat: SeatName): CommitteeSeat => ({ seat, role: 'secretary', voting: false });
const adviser = (seat: SeatName): CommitteeSeat => ({ seat, role: 'member', voting: false });

const PLACE = 'sallën e mbledhjeve të Institucionit të Prefektit të Qarkut Durrës';
/** Of an example register: no law is quoted that the office has not confirmed. */
const PREFECT_ACT = 'urdhrit të Prefektit nr. 14, datë 15.01.2023';

const regionalCommittee: CommitteePlan = {
  committee: {
    name: 'Komiteti Rajonal Antitrafik Durrës',
    nameGenitive: 'Komitetit Rajonal Antitrafik Durrës',
    legalBasis: PREFECT_ACT,
    rules: {
      quorum: { first: '>1/2', second: '1/3 min 3' },
      noticeHours: 72,
      majority: 'present',
      tie: 'chair',
      meetEveryMonths: 3,
      act: 'Rregullorja e brendshme e Komitetit Rajonal Antitrafik',
    },
  },
  order: 14,
  seats: [
    chair('prefect'),
    deputy('subprefect'),
    secretary('secretary'),
    ...(['police', 'border', 'prosecution', 'durres', 'kruje', 'shijak', 'social', 'school'] as const).map(member),
    ...(['health', 'jobs', 'labour', 'centre'] as const).map(member),
  ],
  guests: ['port', 'university', 'psychologist'],
  secretary: 'secretary',
  start: '10:00',
  place: PLACE,
  schedule: [
    { month: 2, kind: 'ordinary' },
    { month: 5, kind: 'ordinary' },
    { month: 7, kind: 'ordinary' },
    { month: 10, kind: 'coordination', days: [5, 9] },
    { month: 12, kind: 'ordinary', days: [10, 20] },
  ],
  meetsNextWeek: true,
  topics: [...regional, ...regionalSeasons],
  purpose:
    'Bashkërendimi i punës së institucioneve të qarkut për parandalimin e trafikimit të personave dhe për mbrojtjen e viktimave.',
};

const technicalTable: CommitteePlan = {
  committee: {
    name: 'Tryeza Teknike Antitrafik Durrës',
    nameGenitive: 'Tryezës Teknike Antitrafik Durrës',
    legalBasis: PREFECT_ACT,
    rules: {
      quorum: { first: '>1/2', second: '1/3 min 3' },
      noticeHours: 48,
      majority: 'present',
      tie: 'chair',
      meetEveryMonths: 2,
    },
  },
  order: 15,
  seats: [
    chair('subprefect'),
    secretary('secretary'),
    ...(['policeSector', 'borderOfficer', 'durresChild', 'krujeChild', 'shijakChild'] as const).map(member),
    ...(['socialWorker', 'psychologist', 'doctor', 'adviser', 'inspector', 'centre'] as const).map(member),
  ],
  guests: ['university'],
  secretary: 'secretary',
  start: '11:00',
  place: PLACE,
  schedule: [
    { month: 1, kind: 'ordinary', days: [12, 26] },
    { month: 3, kind: 'ordinary' },
    { month: 5, kind: 'ordinary' },
    { month: 7, kind: 'ordinary' },
    { month: 9, kind: 'ordinary' },
    { month: 11, kind: 'enlarged' },
  ],
  mishap: 'noQuorum',
  topics: technical,
  purpose: 'Ndjekja e rasteve dhe zbatimi i detyrave që rrjedhin nga Komiteti Rajonal Antitrafik.',
};

const protectionCommission: CommitteePlan = {
  committee: {
    name: 'Komisioni i Mbrojtjes Civile i Qarkut Durrës',
    nameGenitive: 'Komisionit të Mbrojtjes Civile të Qarkut Durrës',
    legalBasis: 'urdhrit të Prefektit nr. 21, datë 15.01.2023',
    rules: {
      quorum: { first: '1/2+1', second: '1/3 min 3' },
      noticeHours: 24,
      majority: 'present',
      tie: 'chair',
      meetEveryMonths: 3,
    },
  },
  order: 22,
  seats: [
    chair('prefect'),
    deputy('subprefect'),
    secretary('emergencies'),
    ...(['civil', 'police', 'fire', 'durresWorks', 'krujeWorks', 'shijakWorks', 'hospital'] as const).map(member),
    ...(['health', 'school', 'drainage', 'power', 'roads', 'water', 'environment'] as const).map(member),
    adviser('redCross'),
  ],
  guests: ['harbour', 'geosciences'],
  secretary: 'emergencies',
  start: '09:30',
  place: PLACE,
  schedule: [
    { month: 1, kind: 'extraordinary', days: [8, 22] },
    { month: 3, kind: 'ordinary' },
    { month: 6, kind: 'ordinary' },
    { month: 8, kind: 'extraordinary' },
    { month: 10, kind: 'ordinary', days: [13, 28] },
    { month: 12, kind: 'ordinary', days: [10, 20] },
  ],
  mishap: 'cancelled',
  topics: [...protection, ...protectionSeasons],
  purpose: 'Gatishmëria e strukturave të mbrojtjes civile dhe bashkërendimi i masave në territorin e qarkut.',
};

export const COMMITTEES: readonly CommitteePlan[] = [regionalCommittee, technicalTable, protectionCommission];

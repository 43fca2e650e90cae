/**
 * The content of one meeting's record, in the shape of the exchange file (version 1).
 * Dates are `YYYY-MM-DD` and times `HH:MM`, local, kept as written; a `PersonRef` names an entry of `people`.
 */
import type { Text } from './text.ts';

export type Title = 'z.' | 'znj.';
export type MemberRole = 'chair' | 'deputy' | 'secretary' | 'member';
export type MeetingKind = 'ordinary' | 'extraordinary' | 'coordination' | 'enlarged';
export type Call = 1 | 2;
export type AttendanceStatus = 'present' | 'substituted' | 'excused' | 'absent';
export type AgendaItemState = 'normal' | 'late' | 'withdrawn';
export type MaterialKind = 'report' | 'video' | 'presentation' | 'document' | 'other';
export type VoteForm = 'open' | 'secret';
export type VoteChoice = 'for' | 'against' | 'abstain';
export type TaskStatus = 'open' | 'done' | 'dropped';
export type PersonRef = string;

export type Institution = { name: string; county: string; city: string };

/** A committee's own numbers; each may be missing. The texts of `quorum` and `majority` are read by `rules.ts`. */
export type Rules = {
  quorum?: { first?: string | number; second?: string | number };
  noticeHours?: number;
  majority?: string;
  tie?: 'chair' | 'repeat' | 'rejected';
  abstention?: boolean;
  meetEveryMonths?: number;
  act?: string;
};

/** And that for which the exchange file's version 1 has no word. */
export type CommitteeRules = Rules & {
  /** Whoever is voted on is voted on in secret. */
  secretForPersons?: boolean;
  /** Who leads where the chair cannot: the deputy and, failing that, or at once, the voting member of longest service. */
  chairStandIn?: 'deputy' | 'longestServing';
  /** Who keeps the minutes where the secretary cannot: the member of shortest service, or whom the chair names. */
  secretaryStandIn?: 'newest' | 'named';
};

export type Committee = { name: string; nameGenitive?: string; legalBasis?: string; rules?: CommitteeRules };

export type Person = {
  id: PersonRef;
  title: Title;
  firstName: string;
  lastName: string;
  institution: string;
  position?: string;
  email?: string;
  phone?: string;
};

export type Member = { person: PersonRef; role: MemberRole; voting: boolean; from: string; to?: string };

type Period = { from: string; to: string };

export type Attendance = {
  person: PersonRef;
  status: AttendanceStatus;
  substitute?: PersonRef;
  reason?: string;
  arrived?: string;
  left?: string;
  away?: Period[];
};

type Ballot = { person: PersonRef; choice: VoteChoice };

/** The counts are ballots cast; the casting vote is not among them. */
export type Vote = {
  form: VoteForm;
  for: number;
  against: number;
  abstain: number;
  at?: string;
  ballots: Ballot[];
  recused: PersonRef[];
  castingVote?: 'for' | 'against';
  withoutQuorum?: string;
};

export type Material = { title: string; kind: MaterialKind };
export type Statement = { speaker?: PersonRef; text: Text; at?: string };
type Dissent = { person: PersonRef; reason: Text };

export type Decision = {
  number?: number;
  title: string;
  titleAccusative?: string;
  text: Text;
  charged?: string;
  inForce?: string;
  vote?: Vote;
  earlierVotes?: Vote[];
  dissent: Dissent[];
  /** It elects, names or judges somebody; the exchange file's version 1 has no word for it. */
  aboutPerson?: boolean;
};

/** `responsible` is the name of an institution. */
export type Task = { text: string; responsible: string; due?: string; status?: TaskStatus };

export type AgendaItem = {
  title: string;
  rapporteur?: PersonRef;
  state?: AgendaItemState;
  recused?: PersonRef[];
  materials: Material[];
  discussion: Statement[];
  decisions: Decision[];
  tasks: Task[];
};

type Notice = { date: string; time?: string; protocolNumber?: string };
type Closing = { early: boolean; reason?: string };

export type Meeting = {
  number?: number;
  kind: MeetingKind;
  call: Call;
  date: string;
  start: string;
  end?: string;
  endDate?: string;
  place: string;
  purpose?: Text;
  copies?: number;
  notice?: Notice;
  protocolNumber?: string;
  chair: PersonRef;
  secretary: PersonRef;
  attendance: Attendance[];
  guests: PersonRef[];
  agendaApproval?: 'unanimous' | Vote;
  agenda: AgendaItem[];
  closing: Closing;
};

type Project = { name: string; funder?: string; implementer?: string };

export type Activity = {
  date: string;
  title: string;
  place: string;
  organiser: string;
  partners: string[];
  targetGroups: string[];
  participants?: number;
  project?: Project;
};

export type Campaign = {
  name: string;
  slogan?: string;
  from: string;
  to: string;
  coordinator?: string;
  activities: Activity[];
};

/** All that one meeting's record says: what the documents print and the exchange file carries. */
export type MeetingContent = {
  institution: Institution;
  committee: Committee;
  people: Person[];
  members: Member[];
  meeting: Meeting;
  campaign?: Campaign;
};

/** The earlier minutes on which an item decides. */
export type Approves = { date: string; number?: number; outcome?: 'unchanged' | 'changed' };

export type TaskOutcome = 'reported' | 'notReported' | 'done';

/** A task of an earlier meeting, and what this one heard of it. */
export type PreviousTask = Pick<Task, 'text' | 'responsible' | 'due'> & {
  given: { date: string; number?: number };
  outcome: TaskOutcome;
  note?: string;
};

/** The other committee at the table of a joint meeting, with its own people, presence and number. */
export type JointBody = Pick<MeetingContent, 'committee' | 'people' | 'members'> & {
  meeting: Pick<
    Meeting,
    'number' | 'call' | 'date' | 'start' | 'end' | 'endDate' | 'chair' | 'secretary' | 'attendance'
  >;
};

/** What is finalised and printed: the exchange file's content, and that for which version 1 of it has no word. */
export type RecordContent = Omit<MeetingContent, 'meeting'> & {
  meeting: Omit<Meeting, 'agenda'> & { agenda: (AgendaItem & { approves?: Approves })[] };
  /** The meeting that had no quorum, of which this one is the second call. */
  secondCallOf?: { date: string; number?: number };
  previousTasks?: PreviousTask[];
  joint?: JointBody;
};

/** What the register holds, as the screens see it: the record's words plus the keys by which they are changed. */
import type { Subject } from './errors.ts';
import type { Phrase } from './phrases.ts';
import type {
  Activity,
  AgendaItem,
  Approves,
  Attendance,
  Campaign,
  CommitteeRules,
  Decision,
  JointBody,
  Material,
  Meeting,
  MeetingContent,
  MeetingKind,
  MemberRole,
  Person,
  PersonRef,
  PreviousTask,
  Statement,
  Task,
  Title,
} from './record.ts';

export type MeetingState = 'planned' | 'convened' | 'held' | 'postponed' | 'cancelled';
export type MinutesState = 'draft' | 'finalised' | 'signed' | 'archived';

/** `revision` grows with each change; a command that was made for an older one is refused, so that nothing is overwritten unseen. */
export type Row = { id: number; revision: number };

/** An image file of the office's own, measured in pixels. */
export type Emblem = { type: 'image/png' | 'image/jpeg'; width: number; height: number };

/** The office that keeps this register. `letterhead` are the lines over the committee's name, as they are printed. */
export type StoredOffice = Row & {
  institutionId: number;
  name: string;
  county: string;
  city: string;
  letterhead: string[];
  emblem?: Emblem;
  /** The office's own letterhead as a DOCX. */
  template?: { name: string; size: number };
};

/** In the minutes of a meeting that is going on: the statement that is being written, or whose it is and since when, before its first word. */
export type WritingPlace = { meeting: number; item: number; statement?: number; speaker?: PersonRef; at?: string };

/** How the clerk left the program: never part of the record. */
export type Preferences = {
  theme?: 'light' | 'dark' | 'auto';
  /** The screen that was open, as the window's own route. */
  route?: string;
  /** Filters of lists, by the list's name. */
  filters?: Record<string, Record<string, string>>;
  writing?: WritingPlace;
  /** The office's own, where it has changed those that it found. */
  phrases?: Phrase[];
  /** Words of which the program warns before a paper goes out. */
  careWords?: string[];
};

/** That a command changed something: `meeting` where it was one meeting's content. `revision` is the row's new one. */
export type Change = { subject: Subject; id: number; revision?: number; meeting?: number };

export type StoredInstitution = Row & { name: string; county?: string; city?: string };

export type StoredPerson = Row & {
  institution: string;
  institutionId: number;
  title: Title;
  firstName: string;
  lastName: string;
  position?: string;
  email?: string;
  phone?: string;
};

export type StoredCommittee = Row & {
  institutionId: number;
  name: string;
  nameGenitive?: string;
  legalBasis?: string;
  /** Each valid from its day until the next one's. */
  rules: { from: string; rules: CommitteeRules }[];
};

export type StoredMembership = Row & {
  committee: number;
  person: number;
  role: MemberRole;
  voting: boolean;
  from: string;
  to?: string;
  act?: string;
};

/** A file brought to an item; `type` is told by its content. */
type MaterialFile = { name: string; type: string; size: number };
export type StoredMaterial = Material & Row & { file?: MaterialFile };

export type StoredItem = Omit<AgendaItem, 'materials' | 'discussion' | 'decisions' | 'tasks'> &
  Row & {
    approves?: Approves & { meeting: number };
    materials: StoredMaterial[];
    discussion: (Statement & Row)[];
    decisions: (Decision & Row)[];
    tasks: (Task & Row)[];
  };

export type StoredMeeting = Omit<Meeting, 'attendance' | 'agenda'> & {
  attendance: (Attendance & Row)[];
  agenda: StoredItem[];
};

type OtherMeeting = { meeting: number; date: string; number?: number };

/** `id` is the other committee's meeting; `isHost` where that one keeps the text of both. */
type StoredJoint = JointBody & { id: number; isHost: boolean };

export type StoredContent = Omit<MeetingContent, 'meeting'> & {
  meeting: StoredMeeting;
  secondCallOf?: OtherMeeting;
  /** The meeting that is this one's second call. */
  secondCall?: OtherMeeting;
  previousTasks?: (PreviousTask & { task: number })[];
  joint?: StoredJoint;
};

/** One meeting whole. A member without a row in `attendance` has no status yet. */
export type MeetingRecord = Row & {
  committeeId: number;
  state: MeetingState;
  stateReason?: string;
  minutesState: MinutesState;
  content: StoredContent;
  /** The commands that can be taken back and done again: `statement.add`. */
  history: { undo?: string; redo?: string };
};

export type MeetingSummary = {
  id: number;
  committeeId: number;
  committee: string;
  number: number | null;
  date: string;
  start: string;
  place: string;
  kind: MeetingKind;
  state: MeetingState;
  minutesState: MinutesState;
};

/** A task of an earlier meeting, and what this one heard of it where it did. */
export type ListedTask = Omit<PreviousTask, 'outcome' | 'note'> &
  Partial<Pick<PreviousTask, 'outcome' | 'note'>> & { task: number };

/** When a committee must meet, by the rhythm of its rules; `overdue` in days. */
export type CommitteeDuty = {
  committeeId: number;
  committee: string;
  everyMonths: number;
  last?: string;
  dueBy: string;
  overdue: number;
  planned?: { meeting: number; date: string };
  /** At the hour and the place of the last meeting. */
  proposed: { date: string; start?: string; place?: string };
};

/** A meeting in the bin, and the day on which it goes for good. */
export type BinnedMeeting = Omit<MeetingSummary, 'minutesState'> & { removed: string; goes: string };

/** One line of a list of members, as it was typed or pasted: persons and institutions that are known are taken from the directory. */
export type NewMember = Omit<Person, 'id'> & {
  role: MemberRole;
  voting: boolean;
  from: string;
  to?: string;
  act?: string;
};

export type StoredActivity = Activity & Row;
export type StoredCampaign = Omit<Campaign, 'activities'> & Row & { activities: StoredActivity[] };

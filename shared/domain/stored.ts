/** What the register holds, as the screens see it: the record's words plus the keys by which they are changed. */
import type {
  Activity,
  AgendaItem,
  Attendance,
  Campaign,
  Decision,
  Material,
  Meeting,
  MeetingContent,
  MeetingKind,
  MemberRole,
  Rules,
  Statement,
  Task,
  Title,
} from './record.ts';

export type MeetingState = 'planned' | 'convened' | 'held' | 'postponed' | 'cancelled';
export type MinutesState = 'draft' | 'finalised' | 'signed' | 'archived';

/** `revision` grows with each change; a command that was made for an older one is refused, so that nothing is overwritten unseen. */
export type Row = { id: number; revision: number };

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
  rules: { from: string; rules: Rules }[];
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

export type StoredItem = Omit<AgendaItem, 'materials' | 'discussion' | 'decisions' | 'tasks'> &
  Row & {
    materials: (Material & Row)[];
    discussion: (Statement & Row)[];
    decisions: (Decision & Row)[];
    tasks: (Task & Row)[];
  };

export type StoredMeeting = Omit<Meeting, 'attendance' | 'agenda'> & {
  attendance: (Attendance & Row)[];
  agenda: StoredItem[];
};

export type StoredContent = Omit<MeetingContent, 'meeting'> & { meeting: StoredMeeting };

/** One meeting whole. A member without a row in `attendance` has no status yet. */
export type MeetingRecord = Row & {
  committeeId: number;
  state: MeetingState;
  stateReason?: string;
  minutesState: MinutesState;
  content: StoredContent;
};

export type MeetingSummary = {
  id: number;
  committee: string;
  number: number | null;
  date: string;
  kind: MeetingKind;
  state: MeetingState;
};

export type StoredActivity = Activity & Row;
export type StoredCampaign = Omit<Campaign, 'activities'> & Row & { activities: StoredActivity[] };

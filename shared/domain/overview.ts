/** Many meetings at a glance: what a register lists and a report counts. Each number names the meetings it came from. */
import type { AttendanceStatus, MeetingKind } from './record.ts';
import type { MeetingState, MinutesState, StoredContent } from './stored.ts';
import { takenDecisions } from './vote-result.ts';

export type MeetingRow = {
  id: number;
  number?: number;
  date: string;
  kind: MeetingKind;
  state: MeetingState;
  minutesState: MinutesState;
  protocolNumber?: string;
  /** Titles, in their order. */
  agenda: string[];
  /** Members who were there themselves or through a substitute. */
  present: number;
  members: number;
  /** Numbers of the decisions that were taken. */
  decisions: number[];
};

export type Summed = { id: number; state: MeetingState; minutesState: MinutesState; content: StoredContent };

export function meetingRow({ id, state, minutesState, content }: Summed): MeetingRow {
  const { meeting, members } = content;
  const taken = new Set(takenDecisions(content));
  const decisions = meeting.agenda.flatMap((item) => item.decisions);
  return {
    id,
    ...(meeting.number !== undefined && { number: meeting.number }),
    date: meeting.date,
    kind: meeting.kind,
    state,
    minutesState,
    ...(meeting.protocolNumber !== undefined && { protocolNumber: meeting.protocolNumber }),
    agenda: meeting.agenda.map(({ title }) => title),
    present: meeting.attendance.filter(({ status }) => status === 'present' || status === 'substituted').length,
    members: members.length,
    decisions: decisions.flatMap(({ number }, index) => (number !== undefined && taken.has(index + 1) ? [number] : [])),
  };
}

/** How an institution was there: one count a member and meeting for which the member had a mandate that day. */
export type InstitutionAttendance = { institution: string; meetings: number } & Record<AttendanceStatus, number> & {
    /** Its last meetings, from the newest back, at which nobody came for it. */
    missedInRow: number;
  };

/** By institution, in the order in which they are first met. Only meetings that were held count. */
export function attendanceByInstitution(meetings: readonly Summed[]): InstitutionAttendance[] {
  const held = meetings
    .filter(({ state }) => state === 'held')
    .toSorted((a, b) => a.content.meeting.date.localeCompare(b.content.meeting.date));
  const found = new Map<string, InstitutionAttendance>();
  for (const { content } of held) {
    const institutionOf = new Map(content.people.map(({ id, institution }) => [id, institution]));
    const came = new Map<string, boolean>();
    for (const { person, status } of content.meeting.attendance) {
      const institution = institutionOf.get(person);
      if (institution === undefined) continue;
      const row = found.get(institution) ?? {
        institution,
        meetings: 0,
        present: 0,
        substituted: 0,
        excused: 0,
        absent: 0,
        missedInRow: 0,
      };
      row[status] += 1;
      found.set(institution, row);
      came.set(institution, (came.get(institution) ?? false) || status === 'present' || status === 'substituted');
    }
    for (const [institution, isCome] of came) {
      const row = found.get(institution);
      if (!row) continue;
      row.meetings += 1;
      row.missedInRow = isCome ? 0 : row.missedInRow + 1;
    }
  }
  return [...found.values()];
}

export type FollowedTask = {
  id: number;
  text: string;
  responsible: string;
  due?: string;
  given: { meeting: number; date: string; number?: number; committee: string; committeeId: number };
  state: 'open' | 'done' | 'dropped';
  /** The day on which it was said to be done or dropped, where that is known. */
  closed?: string;
};

/** Open past its day. A task without a day is never late. */
export const isLate = ({ state, due }: Pick<FollowedTask, 'state' | 'due'>, today: string): boolean =>
  state === 'open' && due !== undefined && due < today;

export type TaskCounts = { responsible: string; done: number; open: number; late: number; dropped: number };

/** By who is responsible; what is late is open too, and counted as late alone. */
export function tasksByInstitution(tasks: readonly FollowedTask[], today: string): TaskCounts[] {
  const counts = new Map<string, TaskCounts>();
  for (const task of tasks) {
    const row = counts.get(task.responsible) ?? {
      responsible: task.responsible,
      done: 0,
      open: 0,
      late: 0,
      dropped: 0,
    };
    row[isLate(task, today) ? 'late' : task.state] += 1;
    counts.set(task.responsible, row);
  }
  return [...counts.values()];
}

import { type FollowedTask, isLate, type TaskCounts, tasksByInstitution } from '#shared/domain/overview.ts';
import type { MeetingSummary } from '#shared/domain/stored.ts';

export type Waiting = {
  unfinished: MeetingSummary[];
  unsigned: MeetingSummary[];
  unarchived: MeetingSummary[];
  late: FollowedTask[];
};

/** What somebody has to do, of what was held until today. */
export function waitingFor(
  meetings: readonly MeetingSummary[],
  tasks: readonly FollowedTask[],
  today: string,
): Waiting {
  const held = meetings.filter(({ state }) => state === 'held');
  const at = (minutes: MeetingSummary['minutesState']) => held.filter(({ minutesState }) => minutesState === minutes);
  return {
    unfinished: at('draft'),
    unsigned: at('finalised'),
    unarchived: at('signed'),
    late: tasks.filter((task) => isLate(task, today)),
  };
}

const WEEKS_DAYS = 28;
const DAY = 86_400_000;

/** The meetings of the coming four weeks, and all that should have been held before. */
export function coming(meetings: readonly MeetingSummary[], today: string): MeetingSummary[] {
  const end = new Date(Date.parse(`${today}T00:00:00Z`) + WEEKS_DAYS * DAY).toISOString().slice(0, 10);
  return meetings
    .filter(({ state, date }) => (state === 'planned' || state === 'convened') && date <= end)
    .toSorted((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`));
}

const FEW = 5;

/** The newest meetings whose minutes are records. */
export const lastRecords = (meetings: readonly MeetingSummary[]): MeetingSummary[] =>
  meetings
    .filter(({ minutesState }) => minutesState !== 'draft')
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, FEW);

const BARS = 8;

/** The institutions with the most tasks that are late, then open; and the tasks of the one that has the most of these. */
export function taskBars(tasks: readonly FollowedTask[], today: string): { rows: TaskCounts[]; longest: number } {
  const rows = tasksByInstitution(tasks, today)
    .toSorted((a, b) => b.late - a.late || b.open - a.open || b.done - a.done)
    .slice(0, BARS);
  return { rows, longest: Math.max(1, ...rows.map(({ done, open, late }) => done + open + late)) };
}

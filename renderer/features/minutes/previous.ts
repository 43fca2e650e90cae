/** The tasks of earlier meetings, as the screen shows what this one heard of them. */
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { PreviousTask } from '#shared/domain/record.ts';
import type { ListedTask, MeetingRecord } from '#shared/domain/stored.ts';

export type Heard = Pick<PreviousTask, 'outcome' | 'note'>;
type Group = { institution: string; tasks: ListedTask[] };

/** Those of one institution together; what is noted is the record's, which a command or its undoing has changed at once. */
export function previousByInstitution(
  listed: readonly ListedTask[],
  heard: MeetingRecord['content']['previousTasks'] = [],
): Group[] {
  const noted = new Map(heard.map((task) => [task.task, task]));
  const known = new Set(listed.map(({ task }) => task));
  const all = [
    ...listed.map(({ outcome: _, note: __, ...task }) => noted.get(task.task) ?? task),
    ...heard.filter(({ task }) => !known.has(task)),
  ];
  const groups = Map.groupBy(all, ({ responsible }) => nameKey(responsible));
  return [...groups.values()]
    .map((tasks) => ({ institution: tasks[0]?.responsible ?? '', tasks }))
    .sort((a, b) => compareAlbanian(a.institution, b.institution));
}

/** The record after a report, or after it was taken back. */
export function withReport(record: MeetingRecord, task: ListedTask, heard: Heard | undefined): MeetingRecord {
  const { outcome: _, note: __, ...known } = task;
  const { previousTasks = [], ...content } = record.content;
  const others = previousTasks.filter((other) => other.task !== task.task);
  const reports = heard ? [...others, { ...known, ...heard }] : others;
  return {
    ...record,
    content: { ...content, ...(reports.length > 0 && { previousTasks: reports }) },
    history: { undo: 'taskReport.set' },
  };
}

import { compareAlbanian } from '#shared/albanian/collation.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { Task } from '#shared/domain/record.ts';
import type { Row, StoredItem } from '#shared/domain/stored.ts';

export type TaskOfItem = { row: Task & Row; item: number };

/** All tasks of a meeting, those of one institution together, in Albanian order and then in the agenda's. */
export function tasksByInstitution(agenda: readonly StoredItem[]): { institution: string; tasks: TaskOfItem[] }[] {
  const groups = new Map<string, { institution: string; tasks: TaskOfItem[] }>();
  for (const [index, { tasks }] of agenda.entries()) {
    for (const row of tasks) {
      const key = nameKey(row.responsible);
      const group = groups.get(key) ?? { institution: row.responsible, tasks: [] };
      groups.set(key, group);
      group.tasks.push({ row, item: index + 1 });
    }
  }
  return [...groups.values()].sort((a, b) => compareAlbanian(a.institution, b.institution));
}

import { useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { Material, Task } from '#shared/domain/record.ts';
import type { MeetingRecord, Row } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from './command.tsx';
import { findPart, type ItemPart, patchPart, useMeetingCommands } from './meeting.ts';
import { withMovedPart, withNewPart, withoutPart } from './part-record.ts';
import { undoLast } from './undo.ts';

/** Each part's name in the commands that the record's history tells. */
const SUBJECTS = { materials: 'material', discussion: 'statement', decisions: 'decision', tasks: 'task' } as const;

const removeRow: Record<ItemPart, (client: Client, row: Row) => Promise<unknown>> = {
  materials: (client, row) => client.materials.remove(row),
  discussion: (client, row) => client.statements.remove(row),
  decisions: (client, row) => client.decisions.remove(row),
  tasks: (client, row) => client.tasks.remove(row),
};

/** What clicks and keys do to what stands under an item. Failures are told; promises end when the record has the change. */
export function usePartCommands(meeting: number) {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  return useMemo(() => {
    const { run, record } = commands;
    return {
      moveStatement: (id: number, step: -1 | 1) =>
        attempt(async () => {
          const place = placeOf(record(), id, step);
          if (place === undefined) return;
          await run(
            (client) => client.statements.move({ id, place }),
            (known) => withMovedPart(known, 'discussion', id, place, 'statement.move'),
          );
        }),

      /** Says so with `Zhbëj`. */
      remove: (part: ItemPart, id: number, message: string) =>
        attempt(async () => {
          const command = `${SUBJECTS[part]}.remove`;
          await run(
            async (client, known) => {
              const row = findPart(known, part, id);
              if (row) await removeRow[part](client, { id, revision: row.revision });
            },
            (known) => withoutPart(known, part, id, command),
          );
          showDone(message, () => undoLast(commands, meeting, command));
          return true;
        }),

      addTask: (item: number, task: Task) =>
        attempt(() =>
          run(
            (client) => client.tasks.add({ item, ...task }),
            (known, row) => withNewPart(known, 'tasks', item, { ...task, ...row }, 'task.add'),
          ),
        ),

      addMaterial: (item: number, material: Material) =>
        attempt(() =>
          run(
            (client) => client.materials.add({ item, ...material }),
            (known, row) => withNewPart(known, 'materials', item, { ...material, ...row }, 'material.add'),
          ),
        ),
    };
  }, [commands, attempt, meeting]);
}

/** Where a statement comes to stand one step up or down, if there is such a place. */
function placeOf({ content }: MeetingRecord, id: number, step: -1 | 1): number | undefined {
  const rows = content.meeting.agenda.find((item) => item.discussion.some((row) => row.id === id))?.discussion ?? [];
  const place = rows.findIndex((row) => row.id === id) + step;
  return place >= 0 && place < rows.length ? place : undefined;
}

/** Saves some fields of a task or a material after the changes before it. They throw, for drafts to tell. */
export function useRowUpdates(meeting: number) {
  const commands = useMeetingCommands(meeting);
  return useMemo(() => {
    const { run } = commands;
    return {
      updateTask: (id: number, changed: Partial<Task>) =>
        run(
          async (client, known) => {
            const row = findPart(known, 'tasks', id);
            if (!row) return undefined;
            const { text, responsible, due, status, revision } = { ...row, ...changed };
            return client.tasks.update({ id, revision, text, responsible, due, status });
          },
          (known, answer) => (answer ? patchPart(known, 'tasks', answer, changed, 'task.update') : known),
        ),
      updateMaterial: (id: number, changed: Partial<Material>) =>
        run(
          async (client, known) => {
            const row = findPart(known, 'materials', id);
            if (!row) return undefined;
            const { title, kind, revision } = { ...row, ...changed };
            return client.materials.update({ id, revision, title, kind });
          },
          (known, answer) => (answer ? patchPart(known, 'materials', answer, changed, 'material.update') : known),
        ),
      refreshed: async <P extends ItemPart>(part: P, id: number) => findPart(await commands.refresh(), part, id),
    };
  }, [commands]);
}

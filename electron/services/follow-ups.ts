/** Tasks after the meeting: who has to do what until when, and what became of it. */
import { AppError } from '#shared/domain/errors.ts';
import type { FollowedTask } from '#shared/domain/overview.ts';
import {
  deleteTaskNote,
  followedTasks,
  insertTaskNote,
  type TaskFilter,
  type TaskNote,
  taskNotes,
} from '../store/followed-tasks.ts';
import { found } from '../store/rows.ts';
import { type Context, command, today } from './context.ts';

type NewNote = { task: number; on: string; state: FollowedTask['state']; note?: string | undefined };

export function followUpService(context: Context) {
  const { db } = context.register;
  return {
    list: (filter: Pick<TaskFilter, 'committee'>): Promise<FollowedTask[]> => followedTasks(db, filter),

    notes: ({ task }: { task: number }): Promise<TaskNote[]> => taskNotes(db, task),

    /** A task that is dropped needs its reason. */
    note: ({ task, on, state, note }: NewNote): Promise<{ id: number }> =>
      command(context, 'task.note', async (tx) => {
        const [known] = await followedTasks(tx, { id: task });
        const { given } = found(known, 'task', task);
        if (state === 'dropped' && note === undefined) throw faulty('note', 'shkruani arsyen pse detyra hiqet');
        if (on < given.date || on > today(context))
          throw faulty('on', 'data duhet të jetë midis mbledhjes dhe ditës së sotme');
        const { at, actor } = { at: context.now(), actor: context.actor };
        const id = await insertTaskNote(tx, task, { on, state, note, at, actor });
        return { result: { id }, subject: 'task', id: task, details: { state } };
      }),

    takeBack: ({ id }: { id: number }): Promise<null> =>
      command<null>(context, 'task.takeBackNote', async (tx) => {
        const task = found(await deleteTaskNote(tx, id), 'task', id);
        return { result: null, subject: 'task', id: task };
      }),
  };
}

const faulty = (path: string, message: string) => new AppError('INVALID_INPUT', { faults: [{ path, message }] });

/** What a meeting hears of the tasks that its committee's earlier meetings gave. */
import { AppError } from '#shared/domain/errors.ts';
import type { TaskOutcome } from '#shared/domain/record.ts';
import type { ListedTask } from '#shared/domain/stored.ts';
import { minutesState } from '../store/meetings.ts';
import { putTaskReport, taskReports, tasksBefore } from '../store/task-reports.ts';
import type { Context } from './context.ts';
import { edit } from './draft.ts';

type Report = { meeting: number; task: number; outcome: TaskOutcome | null; note?: string };

export function taskReportService(context: Context) {
  const { db } = context.register;
  return {
    /** Of minutes that are finalised only what they say; else also what is still to be heard. */
    list: async ({ meeting }: { meeting: number }): Promise<ListedTask[]> => {
      const heard = await taskReports(db, meeting);
      if ((await minutesState(db, meeting)) !== 'draft') return heard;
      const own = new Map(heard.map((report) => [report.task, report]));
      const open = await tasksBefore(db, meeting);
      const known = new Set(open.map(({ task }) => task));
      return [...heard.filter(({ task }) => !known.has(task)), ...open.map((task) => own.get(task.task) ?? task)];
    },

    set: ({ meeting, task, outcome, note }: Report): Promise<null> =>
      edit(context, 'taskReport.set', meeting, async ({ tx }) => {
        const known = [...(await tasksBefore(tx, meeting)), ...(await taskReports(tx, meeting))];
        const listed = known.find((candidate) => candidate.task === task);
        if (!listed) throw new AppError('NOT_FOUND', { subject: 'task', id: task });
        const report = outcome === null ? undefined : { outcome, ...(note !== undefined && { note }) };
        await putTaskReport(tx, meeting, listed, report);
        return { result: null, subject: 'task', id: task, details: { outcome: outcome ?? 'none' } };
      }),
  };
}

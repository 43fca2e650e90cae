import { type FollowedTask, isLate } from '#shared/domain/overview.ts';
import type { Filter } from '../../api/use-filter.ts';

export type ShownState = FollowedTask['state'] | 'late';

export const shownState = (task: FollowedTask, today: string): ShownState =>
  isLate(task, today) ? 'late' : task.state;

/** What the filter lets through, the late ones first, each kind by its day. Without a filter, what is not done. */
export function shownTasks(tasks: readonly FollowedTask[], filter: Filter, today: string): FollowedTask[] {
  const { state = 'open', committee, institution } = filter;
  const isWanted = (task: FollowedTask) => {
    const shown = shownState(task, today);
    if (state !== 'all' && shown !== state && !(state === 'open' && shown === 'late')) return false;
    if (committee !== undefined && String(task.given.committeeId) !== committee) return false;
    return institution === undefined || task.responsible === institution;
  };
  const rank = (task: FollowedTask) => (shownState(task, today) === 'late' ? 0 : 1);
  return tasks.filter(isWanted).toSorted((a, b) => rank(a) - rank(b));
}

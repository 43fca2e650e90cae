import type { Program } from '../../api/program.tsx';
import { ACTS_LIST, actYears, askedActs, usableActFilter } from './filter.ts';

/** Reads what the screen shows first, once its meetings and committees are there: the remembered filter rests on them. */
export async function readActs({ api, queries }: Pick<Program, 'api' | 'queries'>): Promise<void> {
  const meetings = queries.getQueryData(api.meetings.list.queryKey({ input: {} }));
  const committees = queries.getQueryData(api.committees.list.queryKey());
  const session = queries.getQueryData(api.session.start.queryKey());
  if (!meetings || !committees) return;
  const filter = usableActFilter(session?.preferences.filters?.[ACTS_LIST] ?? {}, committees, actYears(meetings));
  await queries.ensureQueryData(api.acts.list.queryOptions({ input: askedActs(filter) }));
}

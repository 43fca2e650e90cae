import { useSuspenseQuery } from '@tanstack/react-query';
import { useProgram } from '../../api/program.tsx';
import { FILTERED_LIST, type MeetingFilter } from './filter.ts';

/** The list's filter, which the program remembers from one start to the next. */
export function useFilter(): [MeetingFilter, (filter: MeetingFilter) => void] {
  const { api, client, queries } = useProgram();
  const { preferences } = useSuspenseQuery(api.session.start.queryOptions()).data;
  const set = (filter: MeetingFilter) => {
    queries.setQueryData(
      api.session.start.queryKey(),
      (session) =>
        session && {
          ...session,
          preferences: { ...session.preferences, filters: { ...session.preferences.filters, [FILTERED_LIST]: filter } },
        },
    );
    // What is not remembered is no loss that a clerk must hear of.
    void client.session.remember({ filters: { [FILTERED_LIST]: { ...filter } } }).catch(() => undefined);
  };
  return [preferences.filters?.[FILTERED_LIST] ?? {}, set];
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useProgram } from './program.tsx';

/** As the preferences keep it: text, without what is not chosen. */
export type Filter = { [key: string]: string };

/** The filter of a list, which the program remembers from one start to the next. */
export function useFilter(list: string): [Filter, (filter: Filter) => void] {
  const { api, client, queries } = useProgram();
  const { preferences } = useSuspenseQuery(api.session.start.queryOptions()).data;
  const set = (filter: Filter) => {
    queries.setQueryData(
      api.session.start.queryKey(),
      (session) =>
        session && {
          ...session,
          preferences: { ...session.preferences, filters: { ...session.preferences.filters, [list]: filter } },
        },
    );
    // What is not remembered is no loss that a clerk must hear of.
    void client.session.remember({ filters: { [list]: filter } }).catch(() => undefined);
  };
  return [preferences.filters?.[list] ?? {}, set];
}

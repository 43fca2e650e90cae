/** The office's row, which the session brings, and the changes of its fields. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Client } from '#shared/contract/index.ts';
import type { StoredOffice } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { type RowFields, useRow } from '../../api/row.ts';

type Session = Awaited<ReturnType<Client['session']['start']>>;

export function useSession(): Session {
  const { api } = useProgram();
  return useSuspenseQuery(api.session.start.queryOptions()).data;
}

export function useOfficeRow(): RowFields<StoredOffice> {
  const { client, api, queries } = useProgram();
  return useRow({
    name: 'office',
    query: api.session.start.queryOptions(),
    pick: ({ office }: Session) => office ?? undefined,
    put: (session, office) => ({ ...session, office }),
    update: async ({ name, county, city, letterhead, revision }) => {
      const stored = await client.office.set({ name, county, city, letterhead, revision });
      await queries.invalidateQueries({ queryKey: api.institutions.key() });
      return stored;
    },
  });
}

/** The office's image; undefined while there is none. */
export function useEmblem(office: StoredOffice): File | undefined {
  const { api } = useProgram();
  const { data } = useQuery(api.office.emblem.queryOptions({ enabled: office.emblem !== undefined }));
  return office.emblem && data;
}

/** A committee and its members as the screens of this part read and change them. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { StoredCommittee, StoredMembership, StoredPerson } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { type RowFields, replaced, useRow } from '../../api/row.ts';

export function useSession() {
  const { api } = useProgram();
  return useSuspenseQuery(api.session.start.queryOptions()).data;
}

export function usePeople(): StoredPerson[] {
  const { api } = useProgram();
  return useSuspenseQuery(api.people.list.queryOptions()).data;
}

export function useCommitteeRow(id: number): RowFields<StoredCommittee> {
  const { client, api } = useProgram();
  return useRow({
    name: `committee:${id}`,
    query: api.committees.list.queryOptions(),
    pick: (rows: StoredCommittee[]) => rows.find((row) => row.id === id),
    put: replaced,
    update: ({ rules: _, ...row }) => client.committees.update(row),
  });
}

export function useMembershipRow({ id, committee }: StoredMembership): RowFields<StoredMembership> {
  const { client, api } = useProgram();
  return useRow({
    name: `membership:${id}`,
    query: api.memberships.list.queryOptions({ input: { committee } }),
    pick: (rows: StoredMembership[]) => rows.find((row) => row.id === id),
    put: replaced,
    update: ({ committee: _, ...row }) => client.memberships.update(row),
  });
}

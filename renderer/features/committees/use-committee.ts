/** A committee and its members as the screens of this part read and change them. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CommitteeRules } from '#shared/domain/record.ts';
import type { Row, StoredCommittee, StoredMembership, StoredPerson } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { enqueue } from '../../api/queue.ts';
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

/** Changes a committee's rules of one day, after the changes of it before. */
export function useCommitteeRules(id: number) {
  const { client, api, queries, drafts } = useProgram();
  const { queryKey } = api.committees.list.queryOptions();
  const change = (work: (row: Row) => Promise<StoredCommittee>) =>
    enqueue(client, `committee:${id}`, async () => {
      const known = queries.getQueryData(queryKey)?.find((row) => row.id === id);
      const stored = await work({ id, revision: known?.revision ?? 0 });
      drafts.noteSaved();
      queries.setQueryData(queryKey, (rows) => rows && replaced(rows, stored));
    });
  return {
    set: (from: string, rules: CommitteeRules) => change((row) => client.committees.setRules({ ...row, from, rules })),
    remove: (from: string) => change((row) => client.committees.removeRules({ ...row, from })),
  };
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

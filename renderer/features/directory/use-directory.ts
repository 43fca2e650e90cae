/** The directory as the screens of this part read and change it. */
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { StoredCommittee, StoredInstitution, StoredMembership, StoredPerson } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { type RowFields, replaced, useRow } from '../../api/row.ts';

export function usePeople(): StoredPerson[] {
  const { api } = useProgram();
  return useSuspenseQuery(api.people.list.queryOptions()).data;
}

export function useInstitutions(): StoredInstitution[] {
  const { api } = useProgram();
  return useSuspenseQuery(api.institutions.list.queryOptions()).data;
}

export function usePersonRow(id: number): RowFields<StoredPerson> {
  const { client, api } = useProgram();
  return useRow({
    name: `person:${id}`,
    query: api.people.list.queryOptions(),
    pick: (rows: StoredPerson[]) => rows.find((row) => row.id === id),
    put: replaced,
    update: ({ institutionId: _, ...row }) => client.people.update(row),
  });
}

export function useInstitutionRow(id: number): RowFields<StoredInstitution> {
  const { client, api, queries } = useProgram();
  return useRow({
    name: `institution:${id}`,
    query: api.institutions.list.queryOptions(),
    pick: (rows: StoredInstitution[]) => rows.find((row) => row.id === id),
    put: replaced,
    update: async (row) => {
      const stored = await client.institutions.update(row);
      await queries.invalidateQueries({ queryKey: api.people.key() });
      return stored;
    },
  });
}

/** Asks for people and institutions anew: a person may bring an institution. */
export function useRenewDirectory(): () => Promise<unknown> {
  const { api, queries } = useProgram();
  return () =>
    Promise.all([api.people.key(), api.institutions.key()].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

export type Seat = { committee: StoredCommittee; membership: StoredMembership };

/** In which committees a person sits or sat. */
export function useSeats(person: number | undefined): Seat[] {
  const { api } = useProgram();
  const committees = useSuspenseQuery(api.committees.list.queryOptions()).data;
  const rosters = useSuspenseQueries({
    queries: committees.map(({ id }) => api.memberships.list.queryOptions({ input: { committee: id } })),
  });
  return committees.flatMap((committee, index) =>
    (rosters[index]?.data ?? [])
      .filter((membership) => membership.person === person)
      .map((membership) => ({ committee, membership })),
  );
}

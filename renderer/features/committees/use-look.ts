/** A committee's look as its fields read it and save themselves into it. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Client } from '#shared/contract/index.ts';
import type { Look } from '#shared/domain/look.ts';
import type { Row } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { type RowFields, useRow } from '../../api/row.ts';

type Answer = Awaited<ReturnType<Client['look']['get']>>;

export function useLook(committee: number): Look {
  const { api } = useProgram();
  return useSuspenseQuery(api.look.get.queryOptions({ input: { committee } })).data.look;
}

export function useLookRow(committee: number): RowFields<Look & Row> {
  const { client, api } = useProgram();
  return useRow({
    name: `look:${committee}`,
    query: api.look.get.queryOptions({ input: { committee } }),
    pick: ({ look, revision }: Answer): Look & Row => ({ ...look, id: committee, revision }),
    put: (_, row) => answerOf(row),
    update: async (row) => {
      const { look, revision } = await client.look.set({ committee, ...answerOf(row) });
      return { ...look, id: committee, revision };
    },
  });
}

function answerOf({ id: _, revision, ...look }: Look & Row): Answer {
  return { look: { ...look, ...(look.sentences && { sentences: { ...look.sentences } }) }, revision };
}

/** The look with one entry of a part changed; the empty text takes the entry away. */
export function withEntry<Part extends 'titles' | 'sentences'>(
  look: Look,
  part: Part,
  key: string,
  text: string,
): Pick<Look, Part> {
  const { [key]: _, ...others } = (look[part] ?? {}) as Record<string, string>;
  return { [part]: text === '' ? others : { ...others, [key]: text } } as Pick<Look, Part>;
}

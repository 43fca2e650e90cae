import { useSuspenseQuery } from '@tanstack/react-query';
import type { Text } from '#shared/domain/text.ts';
import { type Program, useProgram } from '../../api/program.tsx';
import { enqueue } from '../../api/queue.ts';

type Kind = 'tasks' | 'press-release';

export type Settings = { date: string; text?: Text; composed?: Text; revision: number };

/** `text` undefined: the body as it is composed from the record. */
type Change = { date?: string; text?: Text | undefined };

export type PaperSettings = Settings & {
  save: (change: Change) => Promise<void>;
  /** Anew from the store. */
  refresh: () => Promise<Settings>;
};

/** What the clerk chose for a paper that is no record, and how it is kept. */
export function usePaperSettings(meeting: number, kind: Kind): PaperSettings {
  const program = useProgram();
  const { data } = useSuspenseQuery(program.api.documents.settings.queryOptions({ input: { meeting, kind } }));
  return { ...data, ...commandsFor(program, meeting, kind) };
}

function commandsFor({ client, api, queries, drafts }: Program, meeting: number, kind: Kind) {
  const input = { meeting, kind };
  const { queryKey, queryFn } = api.documents.settings.queryOptions({ input });
  return {
    refresh: () => queries.fetchQuery({ queryKey, queryFn, staleTime: 0 }),
    save: (change: Change) =>
      enqueue(client, `paper:${meeting}:${kind}`, async () => {
        const known = queries.getQueryData(queryKey);
        if (!known) throw new Error('The paper is not on the screen');
        const { date, text } = { ...known, ...change };
        const { revision } = await client.documents.setSettings({ ...input, date, text, revision: known.revision });
        drafts.noteSaved();
        queries.setQueryData(queryKey, (now) => now && { ...now, date, text, revision });
        void queries.invalidateQueries({ queryKey: api.documents.preview.key() });
      }),
  };
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PROPOSED_PHRASES } from '#shared/albanian/phrases.ts';
import { expansionAt, type Phrase } from '#shared/domain/phrases.ts';
import type { Expand } from '../ui/rich-text/types.ts';
import { useProgram } from './program.tsx';

type Phrases = { phrases: readonly Phrase[]; expand: Expand; save: (phrases: readonly Phrase[]) => Promise<void> };

/** The office's phrases that come back, or those that it finds ready. */
export function usePhrases(): Phrases {
  const { api, client, queries, drafts } = useProgram();
  const own = useSuspenseQuery(api.session.start.queryOptions()).data.preferences.phrases;
  return useMemo(() => {
    const phrases = own ?? PROPOSED_PHRASES;
    return {
      phrases,
      expand: (before, after) => expansionAt(before, after, phrases),
      save: async (changed) => {
        const kept = changed.map(({ letters, text }) => ({ letters: letters.trim(), text: text.trim() }));
        await client.session.remember({ phrases: kept });
        drafts.noteSaved();
        queries.setQueryData(
          api.session.start.queryKey(),
          (session) => session && { ...session, preferences: { ...session.preferences, phrases: kept } },
        );
      },
    };
  }, [own, api, client, queries, drafts]);
}

/** Where in a meeting the clerk is writing: the program opens there again. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { WritingPlace } from '#shared/domain/stored.ts';
import { useProgram } from './program.tsx';
import { enqueue } from './queue.ts';

/** Milliseconds after which it is stored even where there is always something to do. */
const LATEST = 300;

/** Of this window since it opened; no screen is drawn again because of it. */
const places = new WeakMap<Client, WritingPlace>();

export function useWritingPlace(): { place: () => WritingPlace | undefined; remember: (place: WritingPlace) => void } {
  const { api, client } = useProgram();
  const { writing } = useSuspenseQuery(api.session.start.queryOptions()).data.preferences;
  return useMemo(
    () => ({
      place: () => places.get(client) ?? writing,
      remember: (place) => {
        places.set(client, place);
        // No key waits for it. What is not remembered is no loss that a clerk must hear of.
        requestIdleCallback(
          () => {
            if (places.get(client) !== place) return;
            void enqueue(client, 'writing', () => client.session.remember({ writing: place })).catch(() => undefined);
          },
          { timeout: LATEST },
        );
      },
    }),
    [client, writing],
  );
}

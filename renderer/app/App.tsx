import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { Connection } from '../api/connect.ts';
import { ProgramProvider, queryUtils } from '../api/program.tsx';
import { styleNonce } from './nonce.ts';
import { createAppRouter } from './routes.tsx';
import type { Session } from './session.ts';
import { cssVariables, theme, themeKeeper } from './theme.ts';

/** The program itself, once it is connected and its register is open. */
export function App({ connection: { client, host }, session }: { connection: Connection; session: Session }) {
  const [{ queries, router, keeper }] = useState(() => open(client, session));
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={keeper}
      defaultColorScheme={session.preferences.theme ?? 'auto'}
      getStyleNonce={styleNonce}
      cssVariablesResolver={cssVariables}
    >
      <Notifications position="bottom-right" limit={4} className="notes" />
      <QueryClientProvider client={queries}>
        <ProgramProvider client={client} host={host} queries={queries}>
          <RouterProvider router={router} />
        </ProgramProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

// An answer is on the screen before whoever asked goes on: a row must not look gone in between.
notifyManager.setScheduler(queueMicrotask);

function open(client: Client, session: Session) {
  // The watch tells of every change: nothing is asked again because time passed or the window got the focus.
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry: 1 } },
  });
  const api = queryUtils(client);
  queries.setQueryData(api.session.start.queryKey(), session);
  const { theme: scheme = 'auto', route } = session.preferences;
  return {
    queries,
    router: createAppRouter({ client, api, queries }, route),
    keeper: themeKeeper(scheme, (chosen) => void client.session.remember({ theme: chosen })),
  };
}

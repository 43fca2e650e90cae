/** What every screen works with: the program's procedures, the shell's own, and what is being typed. */
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import { Drafts } from './drafts.ts';
import type { Host } from './host.ts';

/** Query keys and options of each procedure. */
export const queryUtils = (client: Client): RouterUtils<Client> => createTanstackQueryUtils(client);

export type Program = {
  client: Client;
  host: Host;
  /** Query and mutation options of each procedure. */
  api: ReturnType<typeof queryUtils>;
  queries: QueryClient;
  drafts: Drafts;
};

const ProgramContext = createContext<Program | undefined>(undefined);

export function ProgramProvider(props: { client: Client; host: Host; queries: QueryClient; children: ReactNode }) {
  const { client, host, queries, children } = props;
  const program = useMemo(
    () => ({ client, host, queries, api: queryUtils(client), drafts: new Drafts() }),
    [client, host, queries],
  );
  return <ProgramContext value={program}>{children}</ProgramContext>;
}

export function useProgram(): Program {
  const program = use(ProgramContext);
  if (!program) throw new Error('No ProgramProvider above');
  return program;
}

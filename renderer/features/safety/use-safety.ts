import { useSuspenseQuery } from '@tanstack/react-query';
import type { Client } from '#shared/contract/index.ts';
import type { Status } from '../../api/copies-state.ts';
import { useProgram } from '../../api/program.tsx';

export type { Status };
export type FoundCopy = Awaited<ReturnType<Client['safety']['copies']>>[number];
export type Examined = Awaited<ReturnType<Client['safety']['examine']>>;

/** What is known of the copies; the watch keeps it as it is. */
export function useSafety(): Status {
  const { api } = useProgram();
  // Whether anything has changed since the last copy nobody tells: it is asked whenever somebody looks.
  return useSuspenseQuery({ ...api.safety.status.queryOptions(), refetchOnMount: 'always' }).data;
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { RecordFile } from '#shared/domain/records.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';

/** All that is known of a meeting's record, kept current while any window changes it. */
export function useRecordFile(meeting: number): RecordFile {
  const { api } = useProgram();
  return useSuspenseQuery(api.records.get.queryOptions({ input: { meeting } })).data;
}

export type RecordCommands = {
  /** Runs a command on the record; when this ends, all that the window shows of it is anew from the store. Failures are thrown. */
  run: <R>(command: (client: Client, meeting: MeetingRecord) => Promise<R>) => Promise<R>;
};

export function useRecordCommands(meeting: number): RecordCommands {
  const { api, queries, drafts } = useProgram();
  const commands = useMeetingCommands(meeting);
  return useMemo(
    () => ({
      run: async (command) => {
        await drafts.flush();
        const result = await commands.run(command);
        await Promise.all([
          queries.invalidateQueries({ queryKey: api.records.get.queryKey({ input: { meeting } }) }),
          queries.invalidateQueries({ queryKey: api.documents.key() }),
        ]);
        return result;
      },
    }),
    [api, queries, drafts, commands, meeting],
  );
}

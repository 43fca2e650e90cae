import { useMemo } from 'react';
import type { Client } from '#shared/contract/index.ts';
import type { Row } from '#shared/domain/stored.ts';
import type { Text } from '#shared/domain/text.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { findPart, useMeetingCommands } from '../../api/meeting.ts';
import { undoLast } from '../../api/undo.ts';
import { tidyText as text } from '../../text/minutes.ts';

/** Putting what was said in order afterwards; each step is told with `Zhbëj`. The times stay. */
export function useTidy(meeting: number) {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  return useMemo(() => {
    // Statements that change places are read anew.
    const step = (id: number, command: string, done: string, work: (client: Client, row: Row) => Promise<unknown>) =>
      attempt(async () => {
        await commands.run(async (client, record) => {
          const row = findPart(record, 'discussion', id);
          if (row) await work(client, { id, revision: row.revision });
        });
        showDone(done, () => undoLast(commands, meeting, command));
      });
    return {
      merge: (id: number) => step(id, 'statement.merge', text.merged, (client, row) => client.statements.merge(row)),
      split: (id: number, halves: { first: Text; second: Text }) =>
        step(id, 'statement.split', text.wasSplit, (client, row) => client.statements.split({ ...row, ...halves })),
      moveTo: (id: number, item: number, number: number) =>
        step(id, 'statement.moveTo', text.moved(number), (client, row) => client.statements.moveTo({ ...row, item })),
    };
  }, [commands, attempt, meeting]);
}

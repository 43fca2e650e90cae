import { useMemo } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { findPart, useMeetingCommands } from '../../api/meeting.ts';
import { withoutPart } from '../../api/part-record.ts';
import { undoLast } from '../../api/undo.ts';
import { minutesText } from '../../text/minutes.ts';

const COMMAND = 'statement.remove';

/** Says so with `Zhbëj`. */
export function useRemoveStatement(meeting: number): (id: number) => Promise<unknown> {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  return useMemo(
    () => (id: number) =>
      attempt(async () => {
        await commands.run(
          async (client, known) => {
            const row = findPart(known, 'discussion', id);
            if (row) await client.statements.remove({ id, revision: row.revision });
          },
          (known) => withoutPart(known, 'discussion', id, COMMAND),
        );
        showDone(minutesText.statementRemoved, () => undoLast(commands, meeting, COMMAND));
      }),
    [commands, attempt, meeting],
  );
}

import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { appText } from '../text/app.ts';
import { meetingText } from '../text/meeting.ts';
import { showDone, useAttempt } from './command.tsx';
import { useMeetingCommands } from './meeting.ts';

export type Steps = { undo: () => void; redo: () => void };

/** Undo and redo over the whole meeting; of what is only read it is said so. */
export function useSteps({ id, minutesState }: Pick<MeetingRecord, 'id' | 'minutesState'>): Steps {
  const isFixed = minutesState !== 'draft';
  const { run } = useMeetingCommands(id);
  const attempt = useAttempt();
  return useMemo(() => {
    const step = (name: 'undo' | 'redo', done: string, nothing: string) => () =>
      void attempt(async () => {
        const { command } = await run((client) => client.meetings[name]({ id }));
        // What other messages offer to take back may be just that.
        notifications.clean();
        showDone(command === null ? nothing : done);
      });
    if (isFixed) return { undo: sayFixed, redo: sayFixed };
    return {
      undo: step('undo', appText.undone, appText.nothingToUndo),
      redo: step('redo', appText.redone, appText.nothingToRedo),
    };
  }, [attempt, run, id, isFixed]);
}

/** Once, however often a key is pressed. */
export function sayFixed(): void {
  notifications.show({ id: meetingText.fixed, autoClose: 4000, message: meetingText.fixed });
}

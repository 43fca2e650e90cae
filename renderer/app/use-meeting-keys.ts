import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../api/command.tsx';
import { useMeetingCommands } from '../api/meeting.ts';
import { PARTS } from '../api/parts.ts';
import { appText } from '../text/app.ts';
import { meetingText } from '../text/meeting.ts';
import { isTextField } from '../ui/is-text-field.ts';

/** Undo and redo over the whole meeting, and Alt+1…6 for its parts. A key that would change what is only read says so. */
export function useMeetingKeys(
  { id, minutesState }: MeetingRecord,
  isReadOnly: boolean,
): { undo: () => void; redo: () => void } {
  const isFixed = minutesState !== 'draft';
  const { run } = useMeetingCommands(id);
  const attempt = useAttempt();
  const navigate = useNavigate();
  const steps = useMemo(() => {
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

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = event;
      if (defaultPrevented) return;
      const part = altKey && !ctrlKey ? PARTS[Number(key) - 1] : undefined;
      const isStep = (ctrlKey || metaKey) && !altKey;
      const letter = key.toLowerCase();
      // A field of its own undoes its own typing.
      const isField = isTextField(target) && !(target instanceof HTMLElement && target.isContentEditable);
      if (part !== undefined) {
        event.preventDefault();
        void navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part } });
      } else if (isStep && !isField && (letter === 'z' || letter === 'y')) {
        event.preventDefault();
        if (letter === 'z' && !shiftKey) steps.undo();
        else steps.redo();
      } else if (isReadOnly && isEditingKey(event)) {
        event.preventDefault();
        sayFixed();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [id, navigate, steps, isReadOnly]);
  return steps;
}

/** Once, however often a key is pressed. */
function sayFixed(): void {
  notifications.show({ id: meetingText.fixed, autoClose: 4000, message: meetingText.fixed });
}

/** A key that would change the record if it were a draft. */
function isEditingKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || isTextField(target)) return false;
  if (altKey) return ['f', 'v', 'd', 'm', 'arrowup', 'arrowdown'].includes(key.toLowerCase());
  return key === 'Delete' || key === 'P';
}

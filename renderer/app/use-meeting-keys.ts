import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../api/command.tsx';
import { useMeetingCommands } from '../api/meeting.ts';
import { PARTS } from '../api/parts.ts';
import { appText } from '../text/app.ts';
import { isTextField } from '../ui/is-text-field.ts';

/** Undo and redo over the whole meeting, and Alt+1…6 for its parts. */
export function useMeetingKeys({ id }: MeetingRecord): { undo: () => void; redo: () => void } {
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
    return {
      undo: step('undo', appText.undone, appText.nothingToUndo),
      redo: step('redo', appText.redone, appText.nothingToRedo),
    };
  }, [attempt, run, id]);

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
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [id, navigate, steps]);
  return steps;
}

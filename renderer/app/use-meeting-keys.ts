import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { PARTS } from '../api/parts.ts';
import { type Steps, sayFixed, useSteps } from '../api/use-steps.ts';
import { isTextField } from '../ui/is-text-field.ts';

/** Undo and redo over the whole meeting, and Alt+1…6 for its parts. A key that would change what is only read says so. */
export function useMeetingKeys(record: MeetingRecord, isReadOnly: boolean): Steps {
  const { id } = record;
  const navigate = useNavigate();
  const steps = useSteps(record);

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

/** A key that would change the record if it were a draft. */
function isEditingKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || isTextField(target)) return false;
  if (altKey) return ['f', 'v', 'd', 'm', 'arrowup', 'arrowdown'].includes(key.toLowerCase());
  return key === 'Delete' || key === 'P';
}

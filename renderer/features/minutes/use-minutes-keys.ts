import { type RefObject, useEffect, useRef } from 'react';
import { usePartCommands } from '../../api/part-commands.ts';
import { minutesText } from '../../text/minutes.ts';
import { isTextField } from '../../ui/is-text-field.ts';
import { useReadOnly } from '../../ui/read-only.tsx';

const ADDS: Record<string, string> = { f: 'statement', v: 'decision', d: 'task', m: 'material' };

/** The keys of an item and of its statements, wherever in them the focus is. One listener for hundreds of rows. */
export function useMinutesKeys(meeting: number): RefObject<HTMLDivElement | null> {
  const { moveStatement, remove } = usePartCommands(meeting);
  const isReadOnly = useReadOnly();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReadOnly) return;
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!(target instanceof Element)) return;
      const isAlt = altKey && !ctrlKey && !metaKey;
      const statement = target.closest('[data-line]');
      const id = Number(statement?.getAttribute('data-statement') || Number.NaN);
      const add = isAlt
        ? ADDS[key.toLowerCase()]
        : (ctrlKey || metaKey) && key === 'Enter' && statement
          ? 'statement'
          : undefined;
      const step = isAlt && key === 'ArrowUp' ? -1 : isAlt && key === 'ArrowDown' ? 1 : undefined;
      if (add !== undefined) {
        take(event);
        target.closest('[data-item]')?.querySelector<HTMLElement>(`[data-add="${add}"]`)?.click();
      } else if (statement && step !== undefined) {
        take(event);
        if (!Number.isNaN(id)) void moveStatement(id, step);
      } else if (key === 'Delete' && !altKey && !ctrlKey && !shiftKey && isReadRow(target) && !Number.isNaN(id)) {
        take(event);
        const neighbour = statement?.nextElementSibling ?? statement?.previousElementSibling;
        void remove('discussion', id, minutesText.statementRemoved).then(() =>
          neighbour?.querySelector<HTMLElement>('[role="textbox"]')?.focus(),
        );
      }
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [moveStatement, remove, isReadOnly]);
  return root;
}

const isReadRow = (target: Element) => target.getAttribute('aria-readonly') === 'true' && !isTextField(target);

/** A field inside has arrows and letters of its own. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

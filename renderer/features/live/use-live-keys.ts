import { useEffect, useRef } from 'react';
import { type Steps, sayFixed } from '../../api/use-steps.ts';
import { isTextField } from '../../ui/is-text-field.ts';
import { actionOf, isPanel, type LiveAction, stepOf } from './keys.ts';
import { type Live, useLive } from './live-context.tsx';

type Handlers = {
  goBy: (step: -1 | 1) => void;
  help: () => void;
  steps: Steps;
  isReadOnly: boolean;
  /** Escape once, and whatever key comes next. */
  setLeaving: (isLeaving: boolean) => void;
  leave: () => void;
};

/** The keys of the live view, wherever in it the focus is. A dialog over it has its own. */
export function useLiveKeys(handlers: Handlers): (action: LiveAction) => void {
  const live = useLive();
  const latest = useRef({ live, handlers });
  latest.current = { live, handlers };
  const act = useRef((action: LiveAction) => perform(action, latest.current.live, latest.current.handlers)).current;
  useEffect(() => {
    let isLeaving = false;
    const onKey = (event: KeyboardEvent) => {
      const { live: now, handlers: given } = latest.current;
      if (isInDialog(event.target)) return;
      const wasLeaving = isLeaving;
      isLeaving = event.key === 'Escape' && !event.defaultPrevented && now.panel === undefined;
      if (wasLeaving !== isLeaving) given.setLeaving(isLeaving);
      const action = actionOf(event);
      // The editor stops what Ctrl+Enter would do in it.
      if (event.defaultPrevented && action !== 'end') return;
      const step = stepOf(event);
      if (action !== undefined) {
        if (action === 'end' && isElsewhere(event.target, now)) return;
        event.preventDefault();
        act(action);
      } else if (step !== undefined && !hasOwnSteps(event.target)) {
        event.preventDefault();
        given.steps[step]();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (now.panel !== undefined) now.close();
        else if (wasLeaving) given.leave();
      }
    };
    // Before the window's own keys, which F1 is one of.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act]);
  return act;
}

function perform(action: LiveAction, live: Live, { goBy, help, isReadOnly }: Handlers): void {
  if (action === 'help') help();
  else if (action === 'nextItem') goBy(1);
  else if (action === 'previousItem') goBy(-1);
  else if (isReadOnly) sayFixed();
  else if (action === 'end') live.pen.current?.end();
  else if (isPanel(action)) live.open(action);
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Ctrl+Enter in a panel is the panel's. */
const isElsewhere = (target: EventTarget | null, { panel }: Live) =>
  panel !== undefined && target instanceof Element && target.closest('aside') !== null;

/** A field with words in it undoes its own typing; of an editor, what it leaves to others has come here. */
function hasOwnSteps(target: EventTarget | null): boolean {
  if (!isTextField(target) || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
    return false;
  return target.value !== '';
}

import { type RefObject, useEffect, useRef } from 'react';
import { afterPress } from './after-press.ts';

/**
 * Calls back when the focus goes from inside an element to elsewhere in the window; not when the window itself loses it.
 * Where a press of the mouse takes the focus away, what closes then waits for the click.
 */
export function useLeave<E extends HTMLElement>(onLeave: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const inside = element.current;
    const isInside = (node: EventTarget | null) => node instanceof Node && (inside?.contains(node) ?? false);
    // One that is gone has nobody to leave it.
    const leave = () => {
      if (inside?.isConnected && !isInside(document.activeElement)) latest.current();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (isInside(relatedTarget) || !document.hasFocus()) return;
      // An element that moves in the page has its focus back by then.
      afterPress(() => queueMicrotask(leave));
    };
    inside?.addEventListener('focusout', onFocusOut);
    return () => inside?.removeEventListener('focusout', onFocusOut);
  }, []);
  return element;
}

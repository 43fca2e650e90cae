import { type RefObject, useEffect, useRef } from 'react';

/**
 * Calls back when the focus goes from inside an element to elsewhere in the window; not when the window itself loses it.
 * Where a press of the mouse takes the focus away, it waits for the release: what closes then cannot move the button that
 * is being pressed from under the pointer.
 */
export function useLeave<E extends HTMLElement>(onLeave: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const inside = element.current;
    const stop = new AbortController();
    const { signal } = stop;
    const isInside = (node: EventTarget | null) => node instanceof Node && (inside?.contains(node) ?? false);
    // One that is gone has nobody to leave it.
    const leave = () => {
      if (inside?.isConnected && !isInside(document.activeElement)) latest.current();
    };
    let isPressed = false;
    let isWaiting = false;
    const release = () => {
      isPressed = false;
      // The click comes after the release.
      if (isWaiting) setTimeout(leave);
      isWaiting = false;
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (isInside(relatedTarget) || !document.hasFocus()) return;
      if (isPressed) isWaiting = true;
      // An element that moves in the page has its focus back by then.
      else queueMicrotask(leave);
    };
    const onPress = () => {
      isPressed = true;
    };
    addEventListener('pointerdown', onPress, { capture: true, signal });
    addEventListener('pointerup', release, { signal });
    addEventListener('pointercancel', release, { signal });
    inside?.addEventListener('focusout', onFocusOut, { signal });
    return () => stop.abort();
  }, []);
  return element;
}

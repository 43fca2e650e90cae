import { useEffect, useRef, useState } from 'react';
import type { DraftHandle } from '../../api/use-draft.ts';

/** How long nobody types before what is half written is called wrong. */
const PAUSE = 1200;

/** A draft that hears of what is wrong only after a pause, or when the field is left: what is right it hears at once. */
export function useUnhurried(
  draft: DraftHandle<string>,
  isRight: (text: string) => boolean,
): { value: string; change: (text: string) => void; settle: () => void } {
  const [typed, setTyped] = useState<string>();
  const latest = useRef({ typed, draft });
  latest.current = { typed, draft };
  const settle = () => {
    const { typed: held, draft: current } = latest.current;
    if (held === undefined) return;
    current.set(held);
    setTyped(undefined);
  };
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  });
  // What is held when the screen is left is kept like all else.
  useEffect(
    () => () => {
      const { typed: held, draft: current } = latest.current;
      if (held !== undefined) current.set(held);
    },
    [],
  );
  return {
    value: typed ?? draft.value,
    change: (text) => {
      if (!isRight(text)) return setTyped(text);
      setTyped(undefined);
      draft.set(text);
    },
    settle,
  };
}

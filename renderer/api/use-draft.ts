import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { DraftOptions, DraftSnapshot } from './draft.ts';
import { failureOf } from './errors.ts';
import { useProgram } from './program.tsx';

export type DraftHandle<T> = DraftSnapshot<T> & {
  set: (value: T) => void;
  flush: () => Promise<void>;
  keepMine: () => void;
  takeTheirs: () => void;
};

/**
 * One value that saves itself while it is typed. `name` is one for the whole window (`statement:12:text`); `stored` is
 * what the queries hold now.
 */
export function useDraft<T>(name: string, options: Omit<DraftOptions<T>, 'failureOf' | 'clock'>): DraftHandle<T> {
  const { drafts } = useProgram();
  const whole = { ...options, failureOf };
  const [{ draft, opened }, setOpened] = useState(() => ({ draft: drafts.open(name, whole), opened: name }));
  if (opened !== name) setOpened({ draft: drafts.open(name, whole), opened: name });
  const latest = useRef(whole);
  latest.current = whole;
  useEffect(() => drafts.use(name), [drafts, name]);
  // After every render: the queries may hold something new, and `save` closes over the newest props.
  useEffect(() => draft.connect(latest.current));
  const snapshot = useSyncExternalStore(draft.subscribe, () => draft.snapshot);
  return {
    ...snapshot,
    set: (value) => draft.set(value),
    flush: () => draft.flush(),
    keepMine: () => draft.keepMine(),
    takeTheirs: () => draft.takeTheirs(),
  };
}

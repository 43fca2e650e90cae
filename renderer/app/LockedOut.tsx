import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { onLocked } from '../api/locked.ts';
import { useProgram } from '../api/program.tsx';
import { EnterForm } from '../features/access/EnterForm.tsx';
import classes from './LockedOut.module.css';

/** What counts as a sign of the person. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const;

/** The door over the whole window, when the person has been away too long or has left; all behind it stays as it is. */
export function LockedOut() {
  const { client, api, drafts, queries } = useProgram();
  const { data: access } = useSuspenseQuery(api.access.state.queryOptions());
  const [isLocked, setLocked] = useState(false);
  const { isOn, idleMinutes, person, names } = access;
  const [last, setLast] = useState(person?.name);
  useEffect(() => onLocked(() => setLocked(true)), []);
  useEffect(() => {
    if (person) setLast(person.name);
  }, [person]);

  useEffect(() => {
    if (!isOn || idleMinutes === null || isLocked) return;
    let timer: ReturnType<typeof setTimeout>;
    const lock = async () => {
      await drafts.flush().catch(() => undefined);
      await client.access.leave().catch(() => undefined);
      setLocked(true);
    };
    const seen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void lock(), idleMinutes * 60_000);
    };
    seen();
    for (const sign of SIGNS) addEventListener(sign, seen, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, seen);
    };
  }, [isOn, idleMinutes, isLocked, client, drafts]);

  if (!isLocked) return null;
  return (
    <Door>
      <EnterForm
        client={client}
        names={names}
        last={last}
        onEntered={() => {
          setLocked(false);
          void queries.invalidateQueries();
          void drafts.flush();
        }}
      />
    </Door>
  );
}

/** Over everything and the only thing that can be reached, by the browser's own means. */
function Door({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input[type=password]')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={classes.door} onCancel={(event) => event.preventDefault()}>
      {children}
    </dialog>
  );
}

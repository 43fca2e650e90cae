import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import type { OpenRow, Start } from '../../api/open-rows.ts';
import type { Statements } from '../../api/writing.ts';
import { useWritingPlace } from '../../api/writing-place.ts';
import { useLive } from './live-context.tsx';
import { resumed } from './resume.ts';

/** What an open statement lets be done with it. */
export type PenHandle = {
  focus: () => void;
  flush: () => void;
  /** New, and without a word. */
  isBlank: () => boolean;
  /** Who speaks, anew. */
  ask: () => void;
};

/** Which statement of the item is being written, and how the pen goes from one to the next. */
export function usePen(statements: Statements, item: StoredItem, isReadOnly: boolean) {
  const live = useLive();
  const { meeting } = live;
  const writing = useWritingPlace();
  const open = useSyncExternalStore(statements.subscribe, () => statements.of(item.id));
  const [key, setKey] = useState<string>();
  const handles = useRef(new Map<string, PenHandle>());
  const latest = useRef({ item, key });
  latest.current = { item, key };

  const register = useCallback((of: string, handle: PenHandle | undefined) => {
    if (handle) handles.current.set(of, handle);
    else handles.current.delete(of);
  }, []);
  const remember = useCallback(
    ({ id, item: of }: OpenRow, { speaker, at }: Start) =>
      writing.remember({
        meeting,
        item: of,
        ...(id === undefined
          ? { ...(speaker !== undefined && { speaker }), ...(at !== undefined && { at }) }
          : { statement: id }),
      }),
    [writing, meeting],
  );

  const moves = useMemo(() => {
    const begin = (start: Start) => {
      const row = statements.begin(latest.current.item.id, start, start.speaker === undefined ? 'speaker' : 'end');
      setKey(row.key);
    };
    /** To the statement that nobody has written in yet, or to a new one. */
    const toEnd = () => {
      const blank = statements.of(latest.current.item.id).findLast((row) => handles.current.get(row.key)?.isBlank());
      if (!blank) return begin({});
      setKey(blank.key);
      handles.current.get(blank.key)?.focus();
    };
    return {
      begin,
      toEnd,
      openRow: (id: number, focus: 'end' | { words: number; offset: number }) => {
        statements.open(latest.current.item.id, id, focus);
        setKey(statements.keyOf(id));
      },
      end: () => {
        const { key: current } = latest.current;
        const handle = current === undefined ? undefined : handles.current.get(current);
        // Of whom nothing was said, no statement is kept: somebody else speaks.
        if (handle?.isBlank()) {
          handle.ask();
          handle.focus();
          return;
        }
        handle?.flush();
        toEnd();
      },
      focus: () => {
        const { key: current } = latest.current;
        const handle = current === undefined ? undefined : handles.current.get(current);
        if (handle) handle.focus();
        else toEnd();
      },
    };
  }, [statements]);

  // Where the item is opened: at what a screen before or the program before left unfinished, else at a new statement.
  const isBegun = useRef(false);
  useEffect(() => {
    if (isReadOnly || isBegun.current) return;
    isBegun.current = true;
    const left = statements.of(item.id).at(-1);
    const place = left ? undefined : resumed(writing.place(), meeting, item);
    if (left) setKey(left.key);
    else if (place && 'statement' in place) moves.openRow(place.statement, 'end');
    else moves.begin(place?.start ?? {});
    if (left) moves.focus();
  }, [isReadOnly, statements, item, meeting, writing, moves]);

  // What was being written is gone: taken back, or removed in another window.
  const isGone = key !== undefined && !open.some((row) => row.key === key);
  useEffect(() => {
    if (isGone && !isReadOnly) moves.toEnd();
  }, [isGone, isReadOnly, moves]);

  useImperativeHandle(live.pen, () => ({ focus: moves.focus, end: moves.end }), [moves]);

  return { open, key, setKey, register, remember, ...moves };
}

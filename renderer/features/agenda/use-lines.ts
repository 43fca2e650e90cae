import { useLayoutEffect, useRef, useState } from 'react';

/** A line on the screen: an item has one, and so has what is being typed before it is one. Its key stays when it becomes an item, so that the field keeps focus and caret. */
type Line = { key: string; id: number | undefined };

export type Lines = {
  lines: Line[];
  /** The line of that key was stored as an item. */
  onAdded: (key: string, id: number) => void;
  /** Goes to the line after that one; after the last a new one begins. */
  next: (key: string) => void;
};

const nextKey = (typed: readonly Line[]) => `new-${typed.length}`;

export function useLines(items: readonly { id: number }[], focus: (key: string) => void): Lines {
  const [typed, setTyped] = useState<Line[]>([{ key: nextKey([]), id: undefined }]);
  const [wanted, setWanted] = useState<string>();
  const keys = new Map(typed.map(({ key, id }) => [id, key]));
  const lines = [
    ...items.map(({ id }) => ({ key: keys.get(id) ?? String(id), id })),
    ...typed.filter(({ id }) => id === undefined),
  ];
  const latestFocus = useRef(focus);
  latestFocus.current = focus;
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    latestFocus.current(wanted);
    setWanted(undefined);
  }, [wanted]);
  return {
    lines,
    onAdded: (key, id) =>
      setTyped((before) => {
        const known = before.map((line) => (line.key === key ? { key, id } : line));
        const hasEmpty = known.some((line) => line.id === undefined);
        return hasEmpty ? known : [...known, { key: nextKey(known), id: undefined }];
      }),
    next: (key) => {
      const after = lines[lines.findIndex((line) => line.key === key) + 1];
      if (after) return setWanted(after.key);
      const line = { key: nextKey(typed), id: undefined };
      setTyped([...typed, line]);
      setWanted(line.key);
    },
  };
}

import { createContext, type ReactNode, type RefObject, use, useCallback, useMemo, useRef, useState } from 'react';
import type { Panel } from './keys.ts';

/** The text that is being written, for whoever takes the focus for a while and gives it back. */
export type Pen = {
  focus: () => void;
  /** Ends the statement and begins the next one. */
  end: () => void;
};

export type Live = {
  meeting: number;
  /** The id of the item that is being discussed. */
  item: number;
  /** What stands open beside the text; the text can be written all the same. */
  panel: Panel | undefined;
  open: (panel: Panel) => void;
  /** Gives the caret back where it was. */
  close: () => void;
  pen: RefObject<Pen | undefined>;
};

const LiveContext = createContext<Live | undefined>(undefined);

export function LiveProvider({ meeting, item, children }: Pick<Live, 'meeting' | 'item'> & { children: ReactNode }) {
  const [panel, setPanel] = useState<Panel>();
  const pen = useRef<Pen>(undefined);
  const close = useCallback(() => {
    setPanel(undefined);
    pen.current?.focus();
  }, []);
  const live = useMemo(() => ({ meeting, item, panel, open: setPanel, close, pen }), [meeting, item, panel, close]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('No LiveProvider above');
  return live;
}

import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PreviewMessage } from '../../preview/message.ts';
import classes from './documents.module.css';

type Props = {
  title: string;
  /** Undefined until the program has drawn it. */
  html: string | undefined;
  /** Which document it is: the same one keeps its place when it comes anew. */
  name: string;
};

/** A document as pages, in a page of its own that can reach nothing. */
export function PagesFrame({ title, html, name }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!isLoaded || html === undefined) return;
    const message: PreviewMessage = { html, name, scheme };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [isLoaded, html, name, scheme]);
  return (
    <iframe
      ref={frame}
      className={classes.pages}
      title={title}
      src="/preview.html"
      onLoad={({ currentTarget }) => {
        passKeysOn(currentTarget);
        setLoaded(true);
      }}
    />
  );
}

/** The window's keys also work while the focus is on the pages. */
function passKeysOn(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const copy = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
    if (!frame.dispatchEvent(new KeyboardEvent('keydown', copy))) event.preventDefault();
  });
}

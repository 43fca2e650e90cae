import { useEffect, useRef } from 'react';

/** Ctrl+P while a document is shown and no dialog stands over it; it comes before what the key does everywhere else. */
export function usePrintKey(print: () => void): void {
  const newest = useRef(print);
  useEffect(() => {
    newest.current = print;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 'p') return;
      event.preventDefault();
      if (!repeat && !document.querySelector('[aria-modal="true"]')) newest.current();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

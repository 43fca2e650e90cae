/** Milliseconds in which the first screen has the machine for itself. */
const FIRST_SCREEN = 1000;

/** Does in the background what no screen waits for; gives what takes it back. */
export function whenQuiet(work: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(work);
  }, FIRST_SCREEN);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

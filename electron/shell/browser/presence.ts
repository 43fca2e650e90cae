/** How long the program waits for a page to come back (a reload, a computer that wakes up) before it ends. */
const GRACE_MS = 60_000;

/**
 * Counts the requests that pages have under way; a page that is open always has one, its stream of changes. When the last
 * one has been gone for a minute, `onGone` is called. As long as no page has been there, never.
 */
export function createPresence(onGone: () => void): { enter: () => () => void; stop: () => void } {
  let underWay = 0;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    enter() {
      underWay += 1;
      clearTimeout(timer);
      return () => {
        underWay -= 1;
        if (underWay === 0 && !isStopped) timer = setTimeout(onGone, GRACE_MS);
      };
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

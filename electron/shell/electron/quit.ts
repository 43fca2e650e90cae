import { app, type BrowserWindow } from 'electron';

type Steps = {
  /** The page stores what is being typed. */
  flush: () => Promise<void>;
  /** The copy that the office has asked for at closing; it takes as long as it takes, and the page can end it. */
  copy: () => Promise<void>;
  /** The page can ask nothing more, so that nothing opens the register again. */
  disconnect: () => void;
  /** The register is closed. */
  close: () => Promise<void>;
};

/** The longest that the page, and then the register, is waited for. */
const PATIENCE = 5_000;

/** However the end comes (the window's cross, the menu, the system shutting down), first nothing is lost. */
export function finishBeforeQuit(window: BrowserWindow, { flush, copy, disconnect, close }: Steps): void {
  let state: 'running' | 'finishing' | 'finished' = 'running';

  async function finish(isShuttingDown: boolean) {
    await withPatience(flush());
    // A system that is going down does not wait for a copy.
    if (!isShuttingDown) await copy().catch(() => undefined);
    disconnect();
    await withPatience(close());
    state = 'finished';
    window.destroy();
    app.quit();
  }

  const hold =
    (isShuttingDown = false) =>
    (event: { preventDefault: () => void }) => {
      if (state === 'finished') return;
      event.preventDefault();
      if (state === 'finishing') return;
      state = 'finishing';
      void finish(isShuttingDown);
    };
  app.on('before-quit', hold());
  window.on('close', hold());
  window.on('query-session-end', hold(true));
}

/** Neither slowness nor failure keeps the program from ending. */
async function withPatience(step: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE);
  await Promise.race([step.catch(() => undefined), promise]);
  clearTimeout(timer);
}

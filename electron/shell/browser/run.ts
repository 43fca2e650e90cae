import { randomBytes } from 'node:crypto';
import type { AppRouter } from '../../rpc/router.ts';
import { overHttp } from '../../rpc/wires.ts';
import type { WindowFiles } from '../../window/files.ts';
import { type Machine, thisMachine } from './browsers.ts';
import { createHandover, type Handover } from './handover.ts';
import { openPage } from './open.ts';
import { createPresence } from './presence.ts';
import { makeRuntimeFolder } from './runtime-folder.ts';
import { startServer } from './server.ts';
import { shellText } from './text.ts';

export type BrowserShell = {
  router: AppRouter;
  files: WindowFiles;
  print: (line: string) => void;
  /** Whether to open a browser, or only to say where the program can be found. */
  opens: boolean;
  /** Ends the program. */
  stop: AbortSignal;
  machine?: Machine;
  /** What outlives the process while developing, where another one has opened the page. */
  kept?: Kept;
};

export type Kept = { port: number; token: string; linkCode: string };

/** Runs the program in a browser until its last page has been gone for a minute or it is told to stop. */
export async function runBrowserShell(shell: BrowserShell): Promise<void> {
  const { router, files, print, stop, kept } = shell;
  const ended = Promise.withResolvers<void>();
  const firstPage = Promise.withResolvers<void>();
  const presence = createPresence(ended.resolve);
  const handover = createHandover({
    now: () => performance.now(),
    announce: (digits) => print(shellText.code(server.origin, digits)),
  });
  const server = await startServer({
    procedures: overHttp(router),
    files,
    handover,
    token: kept?.token ?? randomBytes(32).toString('base64url'),
    port: kept?.port,
    enter() {
      firstPage.resolve();
      return presence.enter();
    },
  });
  stop.addEventListener('abort', () => ended.resolve());
  if (stop.aborted) ended.resolve();
  const settled = Promise.race([firstPage.promise, ended.promise]);
  const close = await offer(shell, server.origin, handover, settled);
  await ended.promise;
  presence.stop();
  await server.close();
  await close();
}

/** Brings the page to the person: opened, or as an address and a code. Gives what takes it away again. */
async function offer(shell: BrowserShell, origin: string, handover: Handover, settled: Promise<void>) {
  const { print, kept, stop } = shell;
  const code = handover.linkCode(kept?.linkCode);
  if (!shell.opens) handover.announce();
  if (!shell.opens || kept) return async () => undefined;
  const folder = makeRuntimeFolder(linkTo(origin, code));
  const opening = await openPage(folder, settled, shell.machine ?? thisMachine());
  if (!stop.aborted) {
    print(opening.isOpened ? shellText.opened(origin) : shellText.notOpened);
    if (!opening.isOpened) handover.announce();
  }
  return async () => {
    await opening.close();
    folder.remove();
  };
}

/** The page takes its code from the fragment, which no request carries. */
export const linkTo = (origin: string, code: string): string => `${origin}/#hyrja=${code}`;

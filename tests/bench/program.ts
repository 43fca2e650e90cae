import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../../electron/app.ts';
import { type AppClient, inProcess, overHttp } from '../../electron/rpc/wires.ts';
import { createHandover } from '../../electron/shell/browser/handover.ts';
import { linkTo } from '../../electron/shell/browser/run.ts';
import { startServer } from '../../electron/shell/browser/server.ts';
import { type WindowFiles, windowFiles } from '../../electron/window/files.ts';

const TOKEN = 'Ym9uZCBmb3IgdGhlIGJlbmNobWFyaywgMzIgYnl0ZXM';
const EMPTY_PAGE = '<!doctype html><html lang="sq"><head><title>Bosh</title></head><body><p>Bosh</p></body></html>';

export type Served = {
  client: AppClient;
  /** An address that lets one page in. */
  link: () => string;
  /** A page of one paragraph from the same server. */
  emptyPage: string;
  close: () => Promise<void>;
};

/** The browser shell on a register of its own, with the window as it was built. */
export async function serveProgram(windowFolder: string): Promise<Served> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-bench-'));
  const { router, close } = startProgram({ folder });
  const handover = createHandover({ now: () => performance.now(), announce: () => undefined });
  const { origin, close: closeServer } = await startServer({
    procedures: overHttp(router),
    files: withEmptyPage(windowFiles(windowFolder)),
    handover,
    token: TOKEN,
    enter: () => () => undefined,
  });
  return {
    client: inProcess(router),
    link: () => linkTo(origin, handover.linkCode()),
    emptyPage: `${origin}/empty.html`,
    async close() {
      await closeServer();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function withEmptyPage(files: WindowFiles): WindowFiles {
  const page = files.get('/index.html');
  return {
    get: (pathname) =>
      pathname === '/empty.html' && page
        ? { body: Buffer.from(EMPTY_PAGE), headers: page.headers }
        : files.get(pathname),
  };
}

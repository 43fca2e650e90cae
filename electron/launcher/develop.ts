import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hasDisplay, thisMachine } from '../shell/browser/browsers.ts';
import { KEPT_VARIABLE } from '../shell/browser/development.ts';
import { openPage } from '../shell/browser/open.ts';
import { type Kept, linkTo } from '../shell/browser/run.ts';
import { makeRuntimeFolder, type RuntimeFolder } from '../shell/browser/runtime-folder.ts';
import { build } from './build.ts';

const SOURCES = ['electron', 'renderer', 'shared'];
/** An editor writes several files at once. */
const SETTLE_MS = 150;

/** How long a browser may take to fail before it counts as opened. */
const FAIL_MS = 5_000;

/**
 * Runs the browser shell until it ends, and anew after each change of the sources. Port and token outlive the server, so
 * that the page that is open loads itself again and is still known.
 */
export async function develop(
  root: string,
  { words, mayOpen }: { words: readonly string[]; mayOpen: boolean },
  stop: AbortSignal,
): Promise<void> {
  const secret = () => randomBytes(32).toString('base64url');
  const kept: Kept = { port: await freePort(), token: secret(), linkCode: secret() };
  const folder = makeRuntimeFolder(linkTo(`http://127.0.0.1:${kept.port}`, kept.linkCode));
  const stopped = once(stop, 'abort').then(() => 'stopped' as const);
  const changes = watchSources(root);
  const opens = mayOpen && hasDisplay(process);
  let server = serve(root, opens ? words : ['--no-open', ...words], kept);
  const opening = opens ? reachable(kept.port, stop).then(() => open(folder)) : undefined;
  for (;;) {
    const exit = once(server, 'exit').then(([code]) => (code === 0 ? ('ended' as const) : ('failed' as const)));
    let outcome = await Promise.race([stopped, exit, changes.next()]);
    // What does not start is mended by the next change.
    if (outcome === 'failed') outcome = await Promise.race([stopped, changes.next()]);
    if (outcome === 'changed') await build(root);
    server.kill();
    await exit;
    if (outcome !== 'changed') break;
    server = serve(root, words, kept);
  }
  changes.close();
  await (await opening)?.close();
  folder.remove();
}

const open = (folder: RuntimeFolder) => openPage(folder, delay(FAIL_MS, undefined, { ref: false }), thisMachine());

const serve = (root: string, words: readonly string[], kept: Kept) =>
  spawn(process.execPath, [join(root, 'electron/browser.ts'), ...words], {
    stdio: 'inherit',
    env: { ...process.env, [KEPT_VARIABLE]: JSON.stringify(kept) },
  });

function watchSources(root: string): { next: () => Promise<'changed'>; close: () => void } {
  let waiting = Promise.withResolvers<'changed'>();
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      waiting.resolve('changed');
      waiting = Promise.withResolvers();
    }, SETTLE_MS);
  };
  const watchers = SOURCES.map((folder) => watch(join(root, folder), { recursive: true }, changed));
  return {
    next: () => waiting.promise,
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something answers at the port. */
async function reachable(port: number, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const socket = connect({ host: '127.0.0.1', port });
    const isThere = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isThere) return;
    await delay(100);
  }
}

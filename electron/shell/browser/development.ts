import { randomUUID } from 'node:crypto';
import type { WindowFile, WindowFiles } from '../../window/files.ts';
import type { Kept } from './run.ts';

/** The variable through which the process that watches the sources tells the server what outlives it. */
export const KEPT_VARIABLE = 'PROCESVERBALI_DEVELOPMENT';

/** What this process is to keep of the one before it; undefined but while developing. */
export function keptIn(env: Readonly<Record<string, string | undefined>>): Kept | undefined {
  const text = env[KEPT_VARIABLE];
  return text === undefined ? undefined : JSON.parse(text);
}

const SCRIPT = '/development.js';
const VERSION = '/development.json';

/** While developing: the window with a script that loads the page anew when another process has taken the server's place. */
export function reloadingFiles(files: WindowFiles): WindowFiles {
  const version = JSON.stringify(randomUUID());
  const added = (like: WindowFile, type: string, body: string) => ({
    body: Buffer.from(body),
    headers: { ...like.headers, 'Content-Type': type },
  });
  return {
    get(pathname) {
      const page = files.get('/');
      if (!page) return undefined;
      if (pathname === SCRIPT) return added(page, 'text/javascript', reloadWhenChanged(VERSION));
      if (pathname === VERSION) return added(page, 'application/json', version);
      if (pathname !== '/' && pathname !== '/index.html') return files.get(pathname);
      const body = page.body.toString().replace('</head>', `<script type="module" src="${SCRIPT}"></script></head>`);
      return { ...page, body: Buffer.from(body) };
    },
  };
}

const reloadWhenChanged = (version: string) => `
const ask = () => fetch(${JSON.stringify(version)}).then((answer) => answer.json(), () => undefined);
const first = await ask();
setInterval(async () => {
  const now = await ask();
  if (now !== undefined && now !== first) location.reload();
}, 500);
`;

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { previewHeaders, windowHeaders } from './headers.ts';

export type WindowFile = { body: Buffer; headers: Readonly<Record<string, string>> };

/** The window's files by the path of their address; nothing outside this fixed list is ever read. */
export type WindowFiles = { get: (pathname: string) => WindowFile | undefined };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** What the build (`html.cspNonce`) writes where each response puts its own nonce. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

const PREVIEW = '/preview.html';

/** Reads the built window once; what is put into its folder later is not served. */
export function windowFiles(folder: string): WindowFiles {
  const files = new Map<string, { type: string; body: Buffer }>();
  for (const path of filesIn(folder)) {
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    files.set(`/${relative(folder, path).replaceAll(sep, '/')}`, { type, body: readFileSync(path) });
  }
  return {
    get(pathname) {
      const name = pathname === '/' ? '/index.html' : pathname;
      const file = files.get(name);
      if (!file) return undefined;
      const nonce = randomBytes(16).toString('base64');
      const headers = name === PREVIEW ? previewHeaders() : windowHeaders(nonce);
      const isPage = file.type === TYPES['.html'];
      return {
        body: isPage ? Buffer.from(file.body.toString().replaceAll(NONCE_PLACEHOLDER, nonce)) : file.body,
        headers: { ...headers, 'Content-Type': file.type },
      };
    },
  };
}

/** Not `readdirSync`'s own recursion: it follows links out of the folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { AppRouter } from '../../electron/rpc/router.ts';
import { overHttp } from '../../electron/rpc/wires.ts';
import { createHandover, type Handover } from '../../electron/shell/browser/handover.ts';
import { type ServerParts, type ShellServer, startServer } from '../../electron/shell/browser/server.ts';
import { windowFiles } from '../../electron/window/files.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const TOKEN = 'dGhlIHRva2VuIG9mIHRoZSB0ZXN0cywgMzIgYnl0ZXM';

/** A window as the build leaves it, but for what it shows. */
export function writeWindow(folder: string, files: Readonly<Record<string, string>> = {}): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const page = (title: string) =>
    `<!doctype html><html lang="sq"><head><title>${title}</title><meta property="csp-nonce" nonce="__CSP_NONCE__"></head><body></body></html>`;
  const all = {
    'index.html': page('Dritarja'),
    'preview.html': page('Faqja'),
    'assets/index.js': 'export {};',
    ...files,
  };
  for (const [name, body] of Object.entries(all)) writeFileSync(join(folder, name), body);
}

export type TestShell = ShellServer & {
  port: number;
  handover: Handover;
  /** The digits that were announced. */
  announced: string[];
  /** What reached the program: path and body. */
  reached: string[];
  /** Requests of pages: those that began, and those that are over. */
  pages: { entered: number; left: number };
};

/** The browser shell's server in front of a program, or of nothing but a list of what would have reached one. */
export async function testShell(options: { window?: string; router?: AppRouter } = {}): Promise<TestShell> {
  const folder = options.window ?? temporaryFolder();
  if (options.window === undefined) writeWindow(folder);
  const announced: string[] = [];
  const reached: string[] = [];
  const pages = { entered: 0, left: 0 };
  const handover = createHandover({ now: () => performance.now(), announce: (digits) => announced.push(digits) });
  const server = await startServer({
    procedures: options.router ? overHttp(options.router) : notingIn(reached),
    files: windowFiles(folder),
    handover,
    token: TOKEN,
    enter() {
      pages.entered += 1;
      return () => {
        pages.left += 1;
      };
    },
  });
  onTestFinished(() => server.close());
  return { ...server, port: Number(new URL(server.origin).port), handover, announced, reached, pages };
}

const notingIn = (reached: string[]) =>
  ({
    async handle(request: IncomingMessage, response: ServerResponse) {
      reached.push(`${request.url} ${await text(request)}`);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      return { matched: true };
    },
  }) as ServerParts['procedures'];

export type RawAnswer = { status: number | undefined; head: string; body: string };

/** Sends bytes as they are and reads what comes until the other side closes. Status undefined: closed without a word. */
export function sendRaw(port: number, request: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    // A connection that is reset has been closed too: the server does not read a body that it has turned away.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const answer = Buffer.concat(chunks).toString();
      const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), head, body });
    });
    socket.write(request);
  });
}

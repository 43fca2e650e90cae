import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { overHttp } from '../../rpc/wires.ts';
import type { WindowFiles } from '../../window/files.ts';
import { dataHeaders } from '../../window/headers.ts';
import { judge } from './guard.ts';
import type { Handover } from './handover.ts';

const LOOPBACK = '127.0.0.1';

export type ServerParts = {
  procedures: Pick<ReturnType<typeof overHttp>, 'handle'>;
  files: WindowFiles;
  handover: Handover;
  token: string;
  /** Called when a page's request begins; what it gives, when it is over. */
  enter: () => () => void;
  /** Any free one, unless told. */
  port?: number;
};

export type ShellServer = { origin: string; close: () => Promise<void> };

/** Serves the window and the program to pages of this computer that come with the token. */
export async function startServer(parts: ServerParts): Promise<ShellServer> {
  const server = createServer({
    maxHeaderSize: 8192,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    // The guard turns away none and more than one alike.
    requireHostHeader: false,
    insecureHTTPParser: false,
  });
  server.listen({ host: LOOPBACK, port: parts.port ?? 0, exclusive: true });
  await once(server, 'listening');
  const host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  server.on('request', answerer(parts, host));
  return {
    origin: `http://${host}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answerer({ procedures, files, handover, token, enter }: ServerParts, host: string) {
  async function answerProcedure(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.once('close', enter());
    const { matched } = await procedures.handle(request, response, { prefix: '/rpc' });
    if (!matched) refuse(response, 404);
  }

  async function answerSession(request: IncomingMessage, response: ServerResponse, isKnown: boolean): Promise<void> {
    const code = codeOf(await json(request).catch(() => undefined));
    if (code === undefined) return refuse(response, 400);
    const outcome = isKnown ? 'accepted' : handover.redeem(code);
    const body = JSON.stringify(outcome === 'accepted' ? { token } : { reason: outcome });
    const head = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    // A page that only asks has done nothing wrong.
    response.writeHead(outcome === 'accepted' || outcome === 'asked' ? 200 : 403, head).end(body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = judge(request, { host, token });
    if (verdict.kind === 'file') {
      const file = files.get(verdict.pathname);
      if (!file) return refuse(response, 404);
      response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length }).end(file.body);
      return;
    }
    response.setHeaders(new Map(Object.entries(dataHeaders())));
    if (verdict.kind === 'refused') return refuse(response, verdict.status);
    if (verdict.kind === 'session') return answerSession(request, response, verdict.isKnown);
    return answerProcedure(request, response);
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    // What fails here is a page that went away in the middle, or a body too large: the router words its own errors.
    answer(request, response).catch(() => response.destroy());
  };
}

/** The body of a request that is turned away is not read: the connection ends with the answer. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...dataHeaders(), 'Content-Length': 0, Connection: 'close' }).end();
}

function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}

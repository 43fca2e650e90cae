import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_HEADER = 'x-procesverbali-token';

/** Where the page exchanges its code for the token. */
const SESSION_PATH = '/session';

const MB = 1024 * 1024;
const MOST_SESSION = 1024;
const MOST_JSON = 4 * MB;
/** The largest file (50 MB) and what a multipart body puts around it. */
const MOST_MULTIPART = 52 * MB;

/** What a request is allowed to be, or the status with which it is turned away. */
export type Verdict =
  | { kind: 'file'; pathname: string }
  | { kind: 'session'; isKnown: boolean }
  | { kind: 'procedure' }
  | { kind: 'refused'; status: number };

export type Seen = Pick<IncomingMessage, 'method' | 'url' | 'headersDistinct'>;

const refused = (status: number): Verdict => ({ kind: 'refused', status });

/**
 * Judges a request by its head alone, before any of its body is read. `host` is `127.0.0.1:PORT`. Whoever runs on this
 * computer can send anything, any web page a good deal: what is not named here is refused.
 */
export function judge(request: Seen, { host, token }: { host: string; token: string }): Verdict {
  const { method, url = '', headersDistinct: headers } = request;
  const one = (name: string) => (headers[name]?.length === 1 ? headers[name][0] : undefined);
  const origin = `http://${host}`;
  if (one('host') !== host) return refused(400);
  if (!url.startsWith('/')) return refused(400);
  if (headers.upgrade !== undefined) return refused(400);
  if (headers.origin !== undefined && one('origin') !== origin) return refused(403);
  if (method === 'GET')
    return isProcedure(url) || url === SESSION_PATH ? refused(405) : { kind: 'file', pathname: url };
  if (method !== 'POST') return refused(405);
  const isSession = url === SESSION_PATH;
  if (!isSession && !isProcedure(url)) return refused(404);
  // A page of another origin cannot leave out or forge these two.
  if (one('origin') !== origin || one('sec-fetch-site') !== 'same-origin') return refused(403);
  const isKnown = isSame(one(TOKEN_HEADER), token);
  if (!isSession && !isKnown) return refused(401);
  const most = mostBytes(isSession, one('content-type'));
  if (most === undefined) return refused(415);
  // The browser always tells the length of a text or a form; what does not has no place here.
  const length = one('content-length');
  if (headers['transfer-encoding'] !== undefined || length === undefined) return refused(411);
  if (Number(length) > most) return refused(413);
  return isSession ? { kind: 'session', isKnown } : { kind: 'procedure' };
}

const isProcedure = (url: string) => /^\/rpc(?:\/[a-zA-Z]+)+$/u.test(url);

function mostBytes(isSession: boolean, contentType = ''): number | undefined {
  const [type = ''] = contentType.split(';');
  if (type.trim() === 'application/json') return isSession ? MOST_SESSION : MOST_JSON;
  return type.trim() === 'multipart/form-data' && !isSession ? MOST_MULTIPART : undefined;
}

function isSame(given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

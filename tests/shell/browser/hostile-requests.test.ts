import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../electron/shell/browser/guard.ts';
import { sendRaw, type TestShell, TOKEN, testShell } from '../../support/browser-shell.ts';

const BODY = '{"json":{}}';

type Parts = {
  line?: string;
  headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  body?: string;
};

/** A request that is let through, with some of its parts changed; a header that is undefined is left out. */
function requestTo(
  { port }: TestShell,
  { line = 'POST /rpc/institutions/list HTTP/1.1', headers = {}, body = BODY }: Parts,
) {
  const good = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    'Sec-Fetch-Site': 'same-origin',
    'X-Procesverbali-Token': TOKEN,
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const all = Object.entries({ ...good, ...headers }).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((one) => `${name}: ${one}\r\n`),
  );
  return `${line}\r\n${all.join('')}\r\n${body}`;
}

const get = (path: string, headers: Parts['headers'] = {}): Parts => ({
  line: `GET ${path} HTTP/1.1`,
  headers: { Origin: undefined, 'Content-Type': undefined, 'Content-Length': undefined, ...headers },
  body: '',
});

/** Each is told the port of the shell, so that it differs from a good request in one thing only. */
const hostile: readonly [string, (port: number) => Parts][] = [
  ['another Host', () => ({ headers: { Host: 'prefektura.example' } })],
  ['another port in the Host', (port) => ({ headers: { Host: `127.0.0.1:${port + 1}` } })],
  ['localhost as Host', (port) => ({ headers: { Host: `localhost:${port}` } })],
  ['IPv6 as Host', (port) => ({ headers: { Host: `[::1]:${port}` } })],
  ['two Hosts', (port) => ({ headers: { Host: [`127.0.0.1:${port}`, 'prefektura.example'] } })],
  ['twice the same Host', (port) => ({ headers: { Host: [`127.0.0.1:${port}`, `127.0.0.1:${port}`] } })],
  ['no Host', () => ({ headers: { Host: undefined } })],
  ['no Host, in HTTP/1.0', () => ({ line: 'POST /rpc/institutions/list HTTP/1.0', headers: { Host: undefined } })],
  ['Origin null', () => ({ headers: { Origin: 'null' } })],
  ['a foreign Origin', () => ({ headers: { Origin: 'http://127.0.0.1:1' } })],
  ['a foreign Origin for a file', () => get('/', { Origin: 'https://prefektura.example' })],
  ['no Origin for a procedure', () => ({ headers: { Origin: undefined } })],
  ['two Origins', (port) => ({ headers: { Origin: [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}`] } })],
  ['a cross-site page', () => ({ headers: { 'Sec-Fetch-Site': 'cross-site' } })],
  ['a page on another port', () => ({ headers: { 'Sec-Fetch-Site': 'same-site' } })],
  ['no Sec-Fetch-Site', () => ({ headers: { 'Sec-Fetch-Site': undefined } })],
  ['no token', () => ({ headers: { 'X-Procesverbali-Token': undefined } })],
  ['a wrong token', () => ({ headers: { 'X-Procesverbali-Token': TOKEN.replace('d', 'e') } })],
  ['the beginning of the token', () => ({ headers: { 'X-Procesverbali-Token': TOKEN.slice(0, -1) } })],
  ['the token in a cookie', () => ({ headers: { 'X-Procesverbali-Token': undefined, Cookie: `token=${TOKEN}` } })],
  ['two tokens', () => ({ headers: { 'X-Procesverbali-Token': [TOKEN, TOKEN] } })],
  ['text/plain', () => ({ headers: { 'Content-Type': 'text/plain' } })],
  ['a form', () => ({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })],
  ['no type', () => ({ headers: { 'Content-Type': undefined } })],
  [
    'OPTIONS',
    () => ({ line: 'OPTIONS /rpc/institutions/list HTTP/1.1', headers: { 'Access-Control-Request-Method': 'POST' } }),
  ],
  ['TRACE', () => ({ line: 'TRACE / HTTP/1.1' })],
  ['PUT', () => ({ line: 'PUT /rpc/institutions/list HTTP/1.1' })],
  ['CONNECT', (port) => ({ line: `CONNECT 127.0.0.1:${port} HTTP/1.1` })],
  ['GET of a procedure', () => get('/rpc/institutions/list?data=%7B%7D')],
  ['GET of a procedure with the token', () => get('/rpc/institutions/list')],
  [
    'an upgrade',
    () =>
      get('/', {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        'Sec-WebSocket-Version': '13',
      }),
  ],
  ['an upgrade of a procedure', () => ({ headers: { Connection: 'Upgrade, close', Upgrade: 'h2c' } })],
  ['the absolute form', (port) => ({ line: `POST http://127.0.0.1:${port}/rpc/institutions/list HTTP/1.1` })],
  ['the absolute form of a file', (port) => get(`http://127.0.0.1:${port}/`)],
  ['a way up', () => get('/../package.json')],
  ['a way up from a folder', () => get('/assets/../index.html')],
  ['an encoded way up', () => get('/%2e%2e/package.json')],
  ['an encoded slash', () => get('/assets%2findex.js')],
  ['a backslash', () => get('/..\\package.json')],
  ['two slashes', () => get('//index.html')],
  ['a NUL', () => get('/index.html\0.js')],
  ['an encoded NUL', () => get('/index.html%00')],
  ['a query', () => get('/?code=123456')],
  ['a way up to a procedure', () => ({ line: 'POST /rpc/../rpc/institutions/list HTTP/1.1' })],
  ['a procedure below another name', () => ({ line: 'POST /rpcx/institutions/list HTTP/1.1' })],
  [
    'both lengths of a body',
    () => ({ headers: { 'Transfer-Encoding': 'chunked' }, body: `0\r\n\r\nPOST /rpc/a/b HTTP/1.1` }),
  ],
  ['two lengths', () => ({ headers: { 'Content-Length': ['11', '12'] } })],
  ['a length with a sign', () => ({ headers: { 'Content-Length': '+11' } })],
  [
    'a body of untold length',
    () => ({
      headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' },
      body: `b\r\n${BODY}\r\n0\r\n\r\n`,
    }),
  ],
  ['a folded header', () => ({ headers: { 'X-Procesverbali-Token': `${TOKEN.slice(0, 9)}\r\n ${TOKEN.slice(9)}` } })],
  ['a space before the colon', (port) => ({ headers: { Host: undefined, 'Host ': `127.0.0.1:${port}` } })],
  ['a huge header', () => ({ headers: { 'X-Filler': 'x'.repeat(9000) } })],
  ['JSON over 4 MB', () => ({ headers: { 'Content-Length': String(4 * 1024 * 1024 + 1) } })],
  [
    'an upload over 52 MB',
    () => ({
      headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': String(52 * 1024 * 1024 + 1) },
    }),
  ],
  ['another protocol', () => ({ line: 'EHLO prefektura.example' })],
  [
    'a code without a length',
    () => ({
      line: 'POST /session HTTP/1.1',
      headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' },
      body: '0\r\n\r\n',
    }),
  ],
  ['a code over 1 KB', () => ({ line: 'POST /session HTTP/1.1', body: JSON.stringify({ code: 'x'.repeat(1024) }) })],
  [
    'a code from a foreign page',
    () => ({ line: 'POST /session HTTP/1.1', headers: { Origin: 'null' }, body: '{"code":"1"}' }),
  ],
  [
    'a code from a form',
    () => ({ line: 'POST /session HTTP/1.1', headers: { 'Content-Type': 'text/plain' }, body: '{"code":"1"}' }),
  ],
  ['a session without a code', () => ({ line: 'POST /session HTTP/1.1', body: '{}' })],
  ['a session that does not parse', () => ({ line: 'POST /session HTTP/1.1', body: '{"code":' })],
  ['a session by GET', () => get('/session')],
];

describe('a hostile request', () => {
  it.each(hostile)('with %s is refused and does not reach the program', async (_, parts) => {
    const shell = await testShell();
    const { status, head, body } = await sendRaw(shell.port, requestTo(shell, parts(shell.port)));
    expect(status ?? 400).toBeGreaterThanOrEqual(400);
    expect(status ?? 400).toBeLessThan(500);
    expect(body).toBe('');
    expect(head).not.toMatch(/access-control|set-cookie|x-powered-by/iu);
    expect(shell.reached).toEqual([]);
    expect(shell.announced).toEqual([]);
    expect(shell.pages.entered).toBe(0);
  });

  it('that sends a body longer than it may is cut off before the program has it', async () => {
    const shell = await testShell();
    const length = 5 * 1024 * 1024;
    const head = requestTo(shell, { headers: { 'Content-Length': String(length) }, body: '' });
    const { status } = await sendRaw(shell.port, Buffer.concat([Buffer.from(head), Buffer.alloc(length, 'x')]));
    expect([undefined, 413]).toContain(status);
    expect(shell.reached).toEqual([]);
  });

  it('that is hidden in the body of another is read as its body', async () => {
    const shell = await testShell();
    const hidden = requestTo(shell, { line: 'POST /rpc/hidden/one HTTP/1.1' });
    await sendRaw(shell.port, requestTo(shell, { body: hidden }));
    expect(shell.reached).toEqual([`/rpc/institutions/list ${hidden}`]);
  });
});

describe('a good request', () => {
  it('for a procedure reaches the program', async () => {
    const shell = await testShell();
    const { status, head } = await sendRaw(shell.port, requestTo(shell, {}));
    expect(status).toBe(200);
    expect(head.toLowerCase()).toContain('cache-control: no-store');
    expect(head).not.toMatch(/access-control|set-cookie|x-powered-by/iu);
    expect(shell.reached).toEqual([`/rpc/institutions/list ${BODY}`]);
    expect(shell.pages).toEqual({ entered: 1, left: 1 });
  });

  it('with a file reaches the program', async () => {
    const shell = await testShell();
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await sendRaw(shell.port, requestTo(shell, { headers, body: '--x--' }))).toMatchObject({ status: 200 });
    expect(shell.reached).toEqual(['/rpc/institutions/list --x--']);
  });

  it('may be as long as the limits say', () => {
    const length = (type: string, bytes: number) =>
      judge(
        {
          method: 'POST',
          url: '/rpc/materials/attach',
          headersDistinct: {
            host: ['127.0.0.1:9'],
            origin: ['http://127.0.0.1:9'],
            'sec-fetch-site': ['same-origin'],
            'x-procesverbali-token': [TOKEN],
            'content-type': [type],
            'content-length': [String(bytes)],
          },
        },
        { host: '127.0.0.1:9', token: TOKEN },
      ).kind;
    expect(length('application/json', 4 * 1024 * 1024)).toBe('procedure');
    expect(length('multipart/form-data; boundary=x', 52 * 1024 * 1024)).toBe('procedure');
  });

  it('for a file is answered whatever site it comes from: a page on disk led to it', async () => {
    const shell = await testShell();
    for (const path of ['/', '/index.html', '/assets/index.js']) {
      const { status } = await sendRaw(shell.port, requestTo(shell, get(path, { 'Sec-Fetch-Site': 'cross-site' })));
      expect(status).toBe(200);
    }
  });

  it('with the right code gets the token, once', async () => {
    const shell = await testShell();
    const body = JSON.stringify({ code: shell.handover.linkCode() });
    const parts = { line: 'POST /session HTTP/1.1', headers: { 'X-Procesverbali-Token': undefined }, body };
    const first = await sendRaw(shell.port, requestTo(shell, parts));
    expect([first.status, JSON.parse(first.body)]).toEqual([200, { token: TOKEN }]);
    const second = await sendRaw(shell.port, requestTo(shell, parts));
    expect([second.status, JSON.parse(second.body)]).toEqual([403, { reason: 'renewed' }]);
    expect(shell.announced).toHaveLength(1);
  });

  it('with the token is known without a code', async () => {
    const shell = await testShell();
    const parts = { line: 'POST /session HTTP/1.1', body: '{"code":""}' };
    const known = await sendRaw(shell.port, requestTo(shell, parts));
    expect([known.status, JSON.parse(known.body)]).toEqual([200, { token: TOKEN }]);
    expect(shell.announced).toEqual([]);
  });
});

describe('the server', () => {
  it('listens on 127.0.0.1 only', async () => {
    const { port } = await testShell();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address }) => address !== '127.0.0.1');
    const reach = (host: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host, port });
        socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
        socket.on('close', () => socket.destroy());
      });
    const hosts = ['127.0.0.2', ...others.map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))];
    for (const host of hosts) expect([host, await reach(host)]).toEqual([host, false]);
    expect(await reach('127.0.0.1')).toBe(true);
  });

  it('does not share its port', async () => {
    const { port } = await testShell();
    const second = createServer();
    const outcome = await new Promise((resolve) => {
      second
        .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
        .on('listening', () => resolve('shared'));
      second.listen(port, '127.0.0.1');
    });
    second.close();
    expect(outcome).toBe('EADDRINUSE');
  });
});

import { readFileSync } from 'node:fs';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { connectPage, postPort, startWindow } from '../../support/electron-program.ts';

const call = (id: string, path: string, json?: unknown) => JSON.stringify({ i: id, p: { u: path, b: { json } } });

/** What the program answers to a message on this end; undefined where it ends the connection instead. */
function answer(port: MessagePort, message: unknown): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  port.once('message', (data: string) => resolve(data));
  port.once('close', () => resolve(undefined));
  port.postMessage(message);
  return promise;
}

const LIST = call('1', '/institutions/list');

describe('the port', () => {
  it('connects the page with the program and the shell', async () => {
    await startWindow();
    const { client, host } = await connectPage();
    expect(host.kind).toBe('electron');
    expect(await client.institutions.list()).toEqual([]);
    await client.institutions.create({ name: 'Bashkia Durrës' });
    expect(await client.institutions.list()).toMatchObject([{ name: 'Bashkia Durrës' }]);
  });

  it('is handed over once a page load: the page has one connection, the preload forwards and the program takes one', async () => {
    const { window } = await startWindow();
    const { webContents } = window;
    const { electronConnection } = await import('../../../renderer/api/electron-connection.ts');
    const connection = await electronConnection();
    expect(await electronConnection()).toBe(connection);
    const forwarded = vi.fn();
    webContents.ipc.on('port', forwarded);
    postPort();
    expect(forwarded).not.toHaveBeenCalled();
    const [second] = webContents.deliver('port', [new MessageChannel().port1], webContents.mainFrame);
    expect(second?.isClosed).toBe(true);
    expect(await connection.client.institutions.list()).toEqual([]);
  });

  it('ends when a new page hands over its own', async () => {
    const { window } = await startWindow();
    const former = postPort();
    expect(await answer(former, LIST)).toContain('"i":"1"');
    const loaded = new Promise((resolve) => window.webContents.once('did-finish-load', resolve));
    window.webContents.reload();
    await loaded;
    const closed = new Promise((resolve) => former.once('close', resolve));
    expect(await answer(postPort(), LIST)).toContain('"i":"1"');
    await closed;
  });

  it.each([
    ['another word', 'start', {}],
    ['a frame', 'port', { source: {} }],
    ['another origin', 'port', { origin: 'https://example.org' }],
    ['no origin', 'port', { origin: 'null' }],
  ])('is not forwarded by the preload for %s', async (_, data, from) => {
    const { window } = await startWindow();
    const arrived = vi.fn();
    window.webContents.ipc.on('port', arrived);
    postPort(data, from);
    expect(arrived).not.toHaveBeenCalled();
    postPort();
    expect(arrived).toHaveBeenCalledOnce();
  });

  it.each([
    ['a frame within the page', (parent: object) => ({ url: 'app://prefektura/index.html', parent })],
    ['another origin', () => ({ url: 'https://prefektura/index.html', parent: null })],
    ['an empty page', () => ({ url: 'about:blank', parent: null })],
    ['a look-alike', () => ({ url: 'app://prefektura.example.org/', parent: null })],
    ['nobody', () => null],
  ])('is refused from %s, and then still taken from the page', async (_, frame) => {
    const { window } = await startWindow();
    const { webContents } = window;
    const [end] = webContents.deliver('port', [new MessageChannel().port1], frame(webContents.mainFrame) as never);
    expect(end?.isClosed).toBe(true);
    expect(await answer(postPort(), LIST)).toContain('"i":"1"');
  });

  it('is refused from a frame that is gone', async () => {
    const { fake, window } = await startWindow();
    const [end] = window.webContents.deliver('port', [new MessageChannel().port1], fake.goneFrame());
    expect(end?.isClosed).toBe(true);
  });

  it('is refused where there are two, or none', async () => {
    const { window } = await startWindow();
    const { webContents } = window;
    const ports = [new MessageChannel().port1, new MessageChannel().port1];
    const ends = webContents.deliver('port', ports, webContents.mainFrame);
    expect(ends.map(({ isClosed }) => isClosed)).toEqual([true, true]);
    expect(webContents.deliver('port', [], webContents.mainFrame)).toEqual([]);
  });
});

describe('a hostile page', () => {
  const INSIDE = /sqlite|select |insert |node_modules|\/tmp\/|\.ts:|at \w+ \(/iu;

  it.each([
    ['a procedure that is not there', call('1', '/institutions/drop'), 404],
    ['a procedure of the prototype', call('1', '/constructor/constructor'), 404],
    ['a prototype as an area', call('1', '/__proto__/toString'), 404],
    ['fields that nobody asked for', call('1', '/institutions/create', { name: 'A', role: 'admin' }), 422],
    [
      'a prototype as a field',
      '{"i":"1","p":{"u":"/institutions/create","b":{"json":{"name":"A","__proto__":{"county":"B"}}}}}',
      422,
    ],
    ['a wrong type', call('1', '/meetings/get', { id: "1' OR 1=1 --" }), 422],
    ['a path for a file', call('1', '/host/saveFile', { file: '/etc/passwd' }), 422],
    ['a folder for a file', call('1', '/host/saveFile', { file: {}, folder: '/tmp' }), 422],
    ['no files', call('1', '/host/saveFiles', { files: [] }), 422],
  ])('asks with %s and is refused without a word of the inside', async (_, message, status) => {
    await startWindow();
    const reply = (await answer(postPort(), message)) ?? '';
    expect(JSON.parse(reply)).toMatchObject({ p: { s: status } });
    expect(reply).not.toMatch(INSIDE);
    expect(({} as { county?: string }).county).toBeUndefined();
  });

  it.each([
    ['text over the cap', () => call('1', '/institutions/create', { name: 'a'.repeat(53 * 1024 * 1024) })],
    ['bytes over the cap', () => new Uint8Array(53 * 1024 * 1024)],
    ['an object, which the wire would take for decoded', () => ({ i: '1', p: { u: '/institutions/list' } })],
    ['a number', () => 7],
    ['nothing', () => null],
  ])('sends %s and loses its connection', async (_, message) => {
    await startWindow();
    expect(await answer(postPort(), message())).toBeUndefined();
  });

  it('sends what cannot be read: it is logged, and the program goes on', async () => {
    const former = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection'); // the test runner's own would call it a fault of the test
    try {
      const { log } = await startWindow();
      const port = postPort();
      const seen = new Promise((resolve) => process.once('unhandledRejection', resolve));
      port.postMessage('{"i":');
      await seen;
      expect(await answer(port, LIST)).toContain('"i":"1"');
      expect(readFileSync(log, 'utf8')).toContain('SyntaxError');
    } finally {
      for (const listener of former) process.on('unhandledRejection', listener);
    }
  });
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { MenuCommand } from '#shared/contract/host.ts';
import type { Client } from '#shared/contract/index.ts';
import { openApp } from '../../../electron/app.ts';
import { inProcess } from '../../../electron/rpc/wires.ts';
import { connectPage, end, type Fake, loadMain, postPort, startWindow } from '../../support/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A page that stores what is being typed when it is told to; resolves once it listens. */
async function typingPage(fake: Fake, onFlush: (client: Client) => unknown) {
  const { client, host } = await connectPage();
  const heard: MenuCommand[] = [];
  host.commands?.((command) => {
    heard.push(command);
    return command === 'flush' ? onFlush(client) : undefined;
  });
  const keys = fake.Menu.current?.all.find(({ label }) => label === 'Tastet');
  await vi.waitFor(() => {
    keys?.click();
    expect(heard).not.toEqual([]);
  });
  return heard;
}

async function institutions(folder: string) {
  const { router, close } = openApp({ folder, mode: 'read' });
  const names = (await inProcess(router).institutions.list()).map(({ name }) => name);
  await close();
  return names;
}

const save = (client: Client) => client.institutions.create({ name: 'Bashkia Durrës' });

describe('the end', () => {
  it.each([
    ['the cross of the window', ({ BrowserWindow }: Fake) => BrowserWindow.getAllWindows()[0]?.close()],
    ['the menu', ({ app }: Fake) => app.quit()],
    [
      'the system that shuts down',
      ({ BrowserWindow }: Fake) => BrowserWindow.getAllWindows()[0]?.emit('query-session-end', { preventDefault() {} }),
    ],
  ])('by %s stores what is being typed, then closes the register', async (_, finish) => {
    const { fake, register } = await startWindow();
    await typingPage(fake, save);
    finish(fake);
    expect(fake.machine.exitCode).toBeUndefined();
    expect(await end(fake)).toBe(0);
    expect(readdirSync(register)).not.toContain('regjistri.db-wal'); // all of it is in the one file
    expect(await institutions(register)).toEqual(['Bashkia Durrës']);
  });

  it('makes the copy that the office has asked for, and none when the system shuts down', async () => {
    const copies = async (finish: (window: Awaited<ReturnType<typeof startWindow>>['window']) => void) => {
      const usb = temporaryFolder();
      const { fake, window } = await startWindow();
      const heard = await typingPage(fake, async (client) => {
        await client.safety.setRules({ targets: [usb], daily: false, atClosing: true });
        await save(client);
      });
      finish(window);
      await end(fake);
      return { names: readdirSync(usb), heard };
    };
    const closed = await copies((window) => window.close());
    expect(closed.names.filter((name) => name.endsWith('.db.age'))).toHaveLength(1);
    expect(closed.heard).toContain('closing');
    const down = await copies((window) => window.emit('query-session-end', { preventDefault() {} }));
    expect(down.names).toEqual([]);
  });

  it('holds up a system that shuts down until all is stored', async () => {
    const { fake, window } = await startWindow();
    const preventDefault = vi.fn();
    window.emit('query-session-end', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await end(fake);
  });

  it('asks the page only once, however often the clerk asks', async () => {
    const { fake, window } = await startWindow();
    const heard = await typingPage(fake, save);
    window.close();
    window.close();
    await end(fake);
    expect(heard.filter((command) => command === 'flush')).toHaveLength(1);
  });

  it('comes although the page cannot store, and at once where no page is', async () => {
    const failing = await startWindow();
    await typingPage(failing.fake, () => Promise.reject(new Error('disk')));
    expect(await end(failing.fake)).toBe(0);
    const throwing = await startWindow();
    await typingPage(throwing.fake, () => {
      throw new Error('disk');
    });
    expect(await end(throwing.fake)).toBe(0);
    const silent = await startWindow();
    postPort();
    expect(await end(silent.fake)).toBe(0);
  });

  it('does not wait longer than five seconds for a page that hangs', async () => {
    const { fake } = await startWindow();
    await typingPage(fake, () => new Promise(() => {}));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      fake.app.quit();
      await vi.advanceTimersByTimeAsync(4_900);
      expect(fake.machine.exitCode).toBeUndefined();
      await vi.advanceTimersByTimeAsync(200);
    } finally {
      vi.useRealTimers();
    }
    expect(await end(fake)).toBe(0);
  });

  it('takes the page its connection before the register closes', async () => {
    const { fake } = await startWindow();
    const port = postPort();
    const closed = new Promise((resolve) => port.once('close', resolve));
    await end(fake);
    await closed;
  });
});

describe('a second start', () => {
  it('brings the first to the front and ends without a window', async () => {
    const { fake, window } = await startWindow();
    window.minimize();
    fake.app.emit('second-instance', {}, [], '');
    expect([window.isMinimized(), window.isFront]).toEqual([false, true]);
  });

  it('is one where another process has the profile', async () => {
    const held = (fake: Fake, home: string) => fake.machine.heldProfiles.add(join(home, 'procesverbali-dritarja'));
    const { fake, register } = await loadMain({ before: held });
    fake.app.becomeReady();
    expect(fake.machine.exitCode).toBe(0);
    expect(fake.BrowserWindow.getAllWindows()).toEqual([]);
    expect(existsSync(register)).toBe(false);
  });

  it('is none for another register', async () => {
    const held = (fake: Fake, home: string) => fake.machine.heldProfiles.add(join(home, 'procesverbali-dritarja'));
    const data = join(temporaryFolder(), 'tjetri');
    const { register } = await startWindow({ words: ['--data', data], before: held });
    const { client } = await connectPage();
    expect(await client.session.start()).toMatchObject({ folder: data, demo: false });
    expect([existsSync(data), existsSync(register)]).toEqual([true, false]);
  });
});

describe('the words', () => {
  it.each([false, true])('of the command line need no window (installed: %s)', async (isPackaged) => {
    const folder = temporaryFolder();
    const out = vi.spyOn(process.stdout, 'write').mockImplementation(answerAtOnce);
    const held = (fake: Fake, home: string) => fake.machine.heldProfiles.add(join(home, 'procesverbali-dritarja'));
    const { fake } = await loadMain({ words: ['meetings', '--data', folder, '--json'], isPackaged, before: held });
    expect(fake.machine.exitCode).toBe(0);
    expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toEqual({ meetings: [] });
    expect(fake.BrowserWindow.getAllWindows()).toEqual([]);
    out.mockRestore();
  });

  it.each([['nuk-ka'], ['--help']])('%s are answered there too', async (word) => {
    const write = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation(answerAtOnce),
    );
    const { fake } = await loadMain({ words: [word] });
    expect(fake.machine.exitCode).toBe(word === '--help' ? 0 : 2);
    for (const spy of write) spy.mockRestore();
  });

  it('--demo opens a filled register in a folder that is thrown away', async () => {
    const progress = vi.spyOn(process.stdout, 'write').mockImplementation(answerAtOnce);
    const { fake, register } = await startWindow({ words: ['--demo', '--years', '1'] });
    progress.mockRestore();
    const { client } = await connectPage();
    const session = await client.session.start();
    expect(session.demo).toBe(true);
    expect(await client.committees.list()).not.toEqual([]);
    expect(existsSync(register)).toBe(false);
    await end(fake);
    expect(existsSync(dirname(session.folder))).toBe(false);
  });
});

function answerAtOnce(_text: unknown, ...more: unknown[]): boolean {
  const done = more.at(-1);
  if (typeof done === 'function') done();
  return true;
}

describe('trouble', () => {
  it('with the register is the page’s to show, and the window stands', async () => {
    const { fake, register } = await startWindow({
      before: (_, home) => writeFileSync(join(home, 'procesverbali'), 'jo dosje'),
    });
    const { client } = await connectPage();
    await expect(client.session.start()).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    rmSync(register);
    expect(await client.session.start()).toMatchObject({ folder: register });
    expect(fake.machine.errorBoxes).toEqual([]);
  });

  it('with the window’s own files is said in Albanian with a number, and ends the program', async () => {
    const { fake, log } = await loadMain({
      before: ({ app }) => rmSync(join(app.appPath, 'out'), { recursive: true }),
    });
    fake.app.becomeReady();
    await vi.waitFor(() => expect(fake.machine.exitCode).toBe(1));
    const [box] = fake.machine.errorBoxes;
    expect(box?.title).toBe('Procesverbali');
    const [, reference] = /referencës ([0-9a-f]{8})\.$/u.exec(box?.content ?? '') ?? [];
    expect(readFileSync(log, 'utf8')).toContain(`"reference":"${reference}"`);
    expect(readFileSync(log, 'utf8')).toContain('ENOENT');
  });

  it('of a page that dies is mended by loading it again, one that has left by itself is not', async () => {
    const { window } = await startWindow();
    const { webContents } = window;
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect(webContents.reloads).toBe(0);
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    expect(webContents.reloads).toBe(1);
    await new Promise((resolve) => webContents.once('did-finish-load', resolve));
    const { client } = await connectPage();
    expect(await client.institutions.list()).toEqual([]);
  });

  it('of a page that dies again and again ends the program in words', async () => {
    const { fake, window } = await startWindow();
    const die = () => window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    for (let death = 0; death < 3; death++) {
      const loaded = new Promise((resolve) => window.webContents.once('did-finish-load', resolve));
      die();
      await loaded;
    }
    expect(fake.machine.errorBoxes).toEqual([]);
    die();
    expect(window.webContents.reloads).toBe(3);
    expect(fake.machine.errorBoxes).toMatchObject([{ content: expect.stringContaining('disa herë radhazi') }]);
    expect(await end(fake)).toBe(0);
  });
});

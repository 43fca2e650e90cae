import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fake } from '../../support/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let fake: Fake;

beforeEach(async () => {
  vi.resetModules();
  fake = await import('../../support/fake-electron/index.ts');
});

// What the tests of this folder are worth depends on this: the fake refuses what Electron refuses.
describe('the fake Electron', () => {
  it('has nothing of a window before the app is ready', () => {
    const early = [
      () => new fake.BrowserWindow(),
      () => fake.session.fromPartition('a'),
      () => fake.session.defaultSession,
      () => fake.screen.getAllDisplays(),
      () => fake.Menu.setApplicationMenu(null),
    ];
    for (const step of early) expect(step).toThrow(/before the app is ready/u);
    fake.app.becomeReady();
    for (const step of early) expect(step).not.toThrow();
  });

  it('takes nothing of the start after the app is ready', () => {
    fake.app.becomeReady();
    expect(() => fake.protocol.registerSchemesAsPrivileged([])).toThrow();
    expect(() => fake.app.enableSandbox()).toThrow();
    expect(() => fake.app.commandLine.appendSwitch('a')).toThrow();
    expect(() => fake.app.setPath('userData', temporaryFolder())).toThrow();
  });

  it('registers schemes once, and each has one handler', () => {
    fake.protocol.registerSchemesAsPrivileged([]);
    expect(() => fake.protocol.registerSchemesAsPrivileged([])).toThrow(/only once/u);
    fake.app.becomeReady();
    const { protocol } = fake.session.fromPartition('a');
    protocol.handle('app', () => new Response());
    expect(() => protocol.handle('app', () => new Response())).toThrow(/Failed to register/u);
  });

  it('knows its paths, and takes only folders that are there', () => {
    expect(() => fake.app.getPath('regjistri')).toThrow();
    expect(() => fake.app.setPath('regjistri', temporaryFolder())).toThrow();
    expect(() => fake.app.setPath('userData', '/nuk/ka')).toThrow();
  });

  it.each([
    [{}, /at least one of/u],
    [{ role: 'print' as never }, /Unknown role/u],
    [{ label: 'a', accelerator: 'Ctrl++' }, /Invalid accelerator/u],
    [{ label: 'a', accelerator: 'Kontroll+A' }, /Invalid accelerator/u],
    [{ label: 'a', accelerator: 'F25' }, /Invalid accelerator/u],
  ])('refuses the menu item %j', (item, reason) => {
    expect(() => fake.Menu.buildFromTemplate([item])).toThrow(reason);
  });

  it('loads no address that nobody serves and no preload by a relative path', async () => {
    fake.app.becomeReady();
    expect(() => new fake.BrowserWindow({ webPreferences: { preload: 'preload.cjs' } })).toThrow(/absolute/u);
    await expect(new fake.BrowserWindow().loadURL('app://prefektura/')).rejects.toThrow(/ERR_FAILED/u);
  });

  it('does nothing with a window that is gone', async () => {
    fake.app.becomeReady();
    const window = new fake.BrowserWindow();
    window.destroy();
    for (const use of [window.show, window.focus, window.isMaximized, window.getNormalBounds]) {
      expect(use).toThrow(/destroyed/u);
    }
    await expect(fake.dialog.showSaveDialog(window, {})).rejects.toThrow(/Invalid window/u);
  });

  it('prints no page that is gone, on no paper that is none, and without a printer nothing', async () => {
    fake.app.becomeReady();
    const window = new fake.BrowserWindow();
    const { webContents } = window;
    expect(() => webContents.print({ pageSize: 'A9' as never })).toThrow(/pageSize/u);
    expect(() => webContents.print({ pageSize: 'A4', copies: 1.5 })).toThrow(TypeError);
    expect(() => webContents.print({ pageSize: 'A4' })).toThrow(/Nobody answers/u);
    await expect(webContents.printToPDF({ printBackground: 'po' as never })).rejects.toThrow(TypeError);
    fake.machine.printers = [];
    const answers: unknown[] = [];
    webContents.print({ pageSize: 'A4' }, (...answer) => answers.push(answer));
    expect(answers).toEqual([[false, 'No printers available on the network']]);
    window.destroy();
    expect(() => webContents.print({ pageSize: 'A4' })).toThrow(/destroyed/u);
    await expect(webContents.printToPDF({})).rejects.toThrow(/destroyed/u);
  });

  it('opens only what is there and what a program of the computer takes', async () => {
    const folder = temporaryFolder();
    expect(await fake.shell.openPath('akti.docx')).not.toBe('');
    expect(await fake.shell.openPath(`${folder}/akti.docx`)).not.toBe('');
    expect(await fake.shell.openPath(folder)).not.toBe('');
  });

  it('gives nothing of a frame that is gone', () => {
    expect(() => fake.goneFrame().url).toThrow(/disposed/u);
  });

  it('transfers a port once, keeps what comes until it is started, and sends nothing once closed', async () => {
    const { port1, port2 } = new MessageChannel();
    const page = new fake.FakePage('app://prefektura/index.html');
    page.postMessage('port', 'https://tjeter', [port2]);
    expect(() => page.postMessage('port', '*', [port2])).toThrow(/neutered/u);
    expect(() => page.postMessage('port', '*', [{}])).toThrow(TypeError);
    const end = new fake.MessagePortMain(port1 as never);
    const heard: unknown[] = [];
    end.on('message', ({ data }) => heard.push(data));
    port2.postMessage(1);
    await new Promise(setImmediate);
    expect(heard).toEqual([]);
    const first = new Promise((resolve) => end.once('message', resolve));
    end.start();
    await first;
    expect(heard).toEqual([1]);
    expect(() => end.postMessage(1, [{}])).toThrow(TypeError);
    end.close();
    end.postMessage(2);
  });

  it('quits only when nothing holds it, and then once', () => {
    const quit = vi.fn();
    fake.app.on('quit', quit);
    fake.app.becomeReady();
    const window = new fake.BrowserWindow();
    const hold = (event: { preventDefault: () => void }) => event.preventDefault();
    fake.app.on('before-quit', hold);
    fake.app.quit();
    fake.app.off('before-quit', hold);
    window.on('close', hold);
    fake.app.quit();
    expect([fake.machine.exitCode, window.isDestroyed()]).toEqual([undefined, false]);
    window.off('close', hold);
    fake.app.quit();
    fake.app.quit();
    expect([fake.machine.exitCode, quit.mock.calls.length]).toEqual([0, 1]);
  });
});

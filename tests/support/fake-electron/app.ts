import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { machine, needNotReady, preventable } from './machine.ts';
import { BrowserWindow } from './window.ts';

type Real = import('electron').App;

class FakeApp extends EventEmitter {
  isPackaged = false;
  appPath = '';
  #paths = new Map<string, string>(
    ['userData', 'documents', 'temp', 'appData', 'home'].map((name) => [name, tmpdir()]),
  );
  #ready = Promise.withResolvers<void>();
  #isQuitting = false;

  commandLine = {
    appendSwitch: (name: string, value = '') => {
      needNotReady('commandLine.appendSwitch()');
      machine.switches.set(name, value);
    },
  };

  getAppPath = () => this.appPath;

  getPath = (name: string) => {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  };

  setPath = (name: string, path: string) => {
    if (!this.#paths.has(name)) throw new Error(`Failed to set path: unknown name '${name}'`);
    if (!existsSync(path)) throw new Error(`Failed to set path: '${path}' does not exist`);
    if (name === 'userData') needNotReady('setPath(userData)');
    this.#paths.set(name, path);
  };

  enableSandbox = () => {
    needNotReady('app.enableSandbox()');
    machine.isSandboxed = true;
  };

  requestSingleInstanceLock = () => !machine.heldProfiles.has(this.getPath('userData'));

  whenReady = () => this.#ready.promise;

  quit = () => {
    if (this.#isQuitting || machine.exitCode !== undefined) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    for (const window of BrowserWindow.getAllWindows()) window.close();
    this.#isQuitting = false;
    if (BrowserWindow.getAllWindows().length > 0) return;
    const last = preventable({});
    this.emit('will-quit', last);
    if (!last.defaultPrevented) this.#end(0);
  };

  exit = (code = 0) => {
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    this.#end(code);
  };

  /** The system has started the app: for the test alone. */
  becomeReady = () => {
    machine.isReady = true;
    this.emit('ready', preventable({}));
    this.#ready.resolve();
  };

  #end(code: number) {
    if (machine.exitCode !== undefined) return;
    machine.exitCode = code;
    this.emit('quit', preventable({}), code);
    machine.events.emit('exit', code);
  }
}

export const app = new FakeApp();

app satisfies Pick<
  Real,
  | 'isPackaged'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'quit'
  | 'exit'
>;
app.commandLine satisfies Pick<Real['commandLine'], 'appendSwitch'>;

machine.events.on('web-contents-created', (contents) => app.emit('web-contents-created', preventable({}), contents));
machine.events.on('all-windows-closed', () => {
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
});

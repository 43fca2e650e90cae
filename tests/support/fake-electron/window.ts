import { EventEmitter } from 'node:events';
import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { FakeContents } from './contents.ts';
import { machine, needReady, preventable } from './machine.ts';
import { FakeSession, session } from './session.ts';

type Real = import('electron').BrowserWindow;

const windows = new Set<BrowserWindow>();

type Used = 'loadURL' | 'show' | 'focus' | 'restore' | 'maximize' | 'isMinimized' | 'isMaximized' | 'close' | 'destroy';

export class BrowserWindow extends EventEmitter implements Pick<Real, Used | 'getNormalBounds' | 'isDestroyed'> {
  static getAllWindows = () => [...windows];

  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeContents;
  bounds: Rectangle;
  isShown: boolean;
  isFront = false;
  #isMaximized = false;
  #isMinimized = false;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    needReady('BrowserWindow');
    super();
    const { preload, session: own } = options.webPreferences ?? {};
    if (preload !== undefined && !isAbsolute(preload)) throw new Error('preload script must have absolute path');
    if (own !== undefined && !(own instanceof FakeSession)) throw new TypeError('Invalid session');
    if ((options.x === undefined) !== (options.y === undefined)) throw new Error('x and y are required together');
    this.options = options;
    this.isShown = options.show ?? true;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    windows.add(this);
    this.webContents = new FakeContents(own ?? session.defaultSession, preload);
  }

  loadURL = async (url: string) => {
    this.#alive();
    await this.webContents.load(url);
    this.emit('ready-to-show');
  };

  show = () => {
    this.#alive();
    this.isShown = true;
    this.isFront = true;
  };
  focus = () => this.#alive();
  minimize = () => {
    this.#isMinimized = true;
    this.isFront = false;
  };
  restore = () => {
    this.#alive();
    this.#isMinimized = false;
  };
  maximize = () => {
    this.#alive();
    this.#isMaximized = true;
  };
  isMinimized = () => this.#alive() ?? this.#isMinimized;
  isMaximized = () => this.#alive() ?? this.#isMaximized;
  getNormalBounds = () => this.#alive() ?? this.bounds;
  isDestroyed = () => this.#isDestroyed;

  close = () => {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  };

  destroy = () => {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.webContents.isDestroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) machine.events.emit('all-windows-closed');
  };

  #alive(): undefined {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

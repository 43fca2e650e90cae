import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { machine, preventable } from './machine.ts';
import { MessagePortMain } from './ports.ts';
import type { FakeSession } from './session.ts';

type Real = import('electron').WebContents;
type OpenHandler = Parameters<Real['setWindowOpenHandler']>[0];
type Frame = { url: string; parent: Frame | null };

/** A frame that is gone throws whatever it is asked. */
export const goneFrame = (): Frame => {
  const gone = (): never => {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  };
  return Object.defineProperties({} as Frame, { url: { get: gone }, parent: { get: gone } });
};

/** Of those that this program gives, the ones that Electron reads as a boolean. */
const BOOLEANS = ['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline', 'landscape'];
const SIZES = /^(?:A[0-6]|Legal|Letter|Tabloid)$/u;

/** How the page of a test comes to life once its files have arrived, if its preload may wake it. */
export const pages = { load: async (_contents: FakeContents): Promise<void> => {} };

type Used = 'reload' | 'setWindowOpenHandler' | 'print' | 'printToPDF';

export class FakeContents extends EventEmitter implements Pick<Real, Used> {
  readonly ipc = new EventEmitter();
  readonly session: FakeSession;
  readonly mainFrame: Frame = { url: '', parent: null };
  reloads = 0;
  /** What the page is made of. */
  html = '';
  isDestroyed = false;
  readonly #preload: string | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(session: FakeSession, preload: string | undefined) {
    super();
    this.session = session;
    this.#preload = preload;
    machine.events.emit('web-contents-created', this);
  }

  setWindowOpenHandler = (handler: OpenHandler) => {
    this.#openHandler = handler;
  };

  reload = () => {
    this.reloads++;
    void this.load(this.mainFrame.url);
  };

  load = async (url: string) => {
    this.emit(
      'did-start-navigation',
      preventable({ url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame }),
    );
    const response = await this.session.request(url);
    if (!response?.ok) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
    this.mainFrame.url = url;
    this.html = await response.text();
    if (this.#preload !== undefined) await pages.load(this);
    this.emit('did-finish-load');
  };

  print: Real['print'] = (options = {}, callback) => {
    this.#alive();
    const { pageSize, copies = 1 } = options;
    if (typeof pageSize !== 'string' || !SIZES.test(pageSize)) throw new Error(`Unsupported pageSize: ${pageSize}`);
    if (!Number.isInteger(copies)) throw new TypeError('Invalid print settings specified');
    // Before any dialog.
    if (machine.printers.length === 0) return void callback?.(false, 'No printers available on the network');
    machine.printings.push({ html: this.html, options });
    const answer = machine.printAnswers.shift();
    if (answer === undefined) throw new Error('Nobody answers the print dialog');
    if (answer !== 'never') callback?.(answer === '', answer);
  };

  printToPDF: Real['printToPDF'] = async (options) => {
    this.#alive();
    for (const name of BOOLEANS) {
      const value = (options as Record<string, unknown>)[name];
      if (value !== undefined && typeof value !== 'boolean') throw new TypeError(`${name} must be a boolean`);
    }
    const failure = machine.pdfFailures.shift();
    if (failure !== undefined) throw new Error(failure);
    machine.pdfs.push({ html: this.html, options });
    return Buffer.from(`%PDF-1.4 ${this.html}`);
  };

  /** Whether the page, or what it frames, may go there. */
  mayNavigate = (url: string, event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect') => {
    const details = preventable({ url, isMainFrame: event !== 'will-frame-navigate', isSameDocument: false });
    this.emit(event, details, url);
    return !details.defaultPrevented;
  };

  mayAttachWebview = () => {
    const event = preventable({});
    this.emit('will-attach-webview', event, {}, {});
    return !event.defaultPrevented;
  };

  mayHoldUnload = () => {
    const event = preventable({});
    this.emit('will-prevent-unload', event); // prevented: the page's wish is ignored
    return !event.defaultPrevented;
  };

  mayOpen = (url: string) => this.#openHandler({ url } as Parameters<OpenHandler>[0]).action === 'allow';

  /** A message of a preload with its ports; gives the main process's ends, to look at. */
  deliver = (channel: string, ports: readonly MessagePort[], senderFrame: Frame | null): MessagePortMain[] => {
    const ends = ports.map((port) => new MessagePortMain(port));
    this.ipc.emit(channel, { type: 'frame', sender: this, senderFrame, ports: ends }, null);
    return ends;
  };

  #alive(): void {
    if (this.isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

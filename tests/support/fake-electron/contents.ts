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

/** How the page of a test comes to life once its files have arrived. */
export const pages = { load: async (_contents: FakeContents): Promise<void> => {} };

export class FakeContents extends EventEmitter implements Pick<Real, 'reload' | 'setWindowOpenHandler'> {
  readonly ipc = new EventEmitter();
  readonly session: FakeSession;
  readonly mainFrame: Frame = { url: '', parent: null };
  reloads = 0;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(session: FakeSession) {
    super();
    this.session = session;
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
    await pages.load(this);
    this.emit('did-finish-load');
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
}

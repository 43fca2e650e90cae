/** The page's world: its window, and the preload's one way out of it. */
import type { MessagePort } from 'node:worker_threads';
import type { FakeContents } from './contents.ts';
import { received, transfer } from './ports.ts';

type Message = { data: unknown; origin: string; source: unknown; ports: MessagePort[] };
type Listener = (message: Message) => void;

export class FakePage {
  readonly location: { origin: string; protocol: string; href: string };
  #listeners: Listener[] = [];

  constructor(href: string) {
    const [scheme = '', rest = ''] = href.split('://');
    this.location = { href, protocol: `${scheme}:`, origin: `${scheme}://${rest.split('/')[0]}` };
  }

  addEventListener = (type: string, listener: Listener) => {
    if (type === 'message') this.#listeners.push(listener);
  };

  /** As from the page itself, unless a frame's source or origin is given. */
  postMessage = (data: unknown, targetOrigin: string, ports: readonly unknown[] = [], from: Partial<Message> = {}) => {
    const sent = transfer(ports);
    if (targetOrigin !== '*' && targetOrigin !== this.location.origin) return;
    const message = { data, origin: this.location.origin, source: this, ports: sent.map(received), ...from };
    for (const listener of this.#listeners) listener(message);
  };
}

/** Whose preload is speaking now. */
export const speaking: { contents?: FakeContents } = {};

export const ipcRenderer = {
  postMessage(channel: string, message: unknown, ports: readonly unknown[] = []) {
    structuredClone(message);
    const { contents } = speaking;
    if (!contents) throw new Error('No page is loaded');
    contents.deliver(channel, transfer(ports).map(received), contents.mainFrame);
  },
};

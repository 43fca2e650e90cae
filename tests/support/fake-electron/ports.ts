import { EventEmitter } from 'node:events';
import { MessagePort } from 'node:worker_threads';

type Real = import('electron').MessagePortMain;

const transferred = new WeakSet<object>();

/** A port that changes its owner; a second time it has none to give. */
export function transfer(ports: readonly unknown[]): MessagePort[] {
  return ports.map((port) => {
    if (!(port instanceof MessagePort)) throw new TypeError('Found invalid value in transferred ports');
    if (transferred.has(port)) throw new Error('DataCloneError: the port has been neutered');
    transferred.add(port);
    return port;
  });
}

/** A port once it has reached another world: whoever holds it there may send it on. */
export const received = (port: MessagePort): MessagePort => {
  transferred.delete(port);
  return port;
};

/** The main process's end: keeps what comes until it is started, and hears of the other side's end only. */
export class MessagePortMain extends EventEmitter implements Pick<Real, 'start' | 'close' | 'postMessage'> {
  #port: MessagePort;
  #isClosed = false;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('close', () => {
      if (!this.#isClosed) this.emit('close');
      this.#isClosed = true;
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  start = () => {
    this.#port.on('message', (data) => this.emit('message', { data, ports: [] }));
  };

  postMessage = (message: unknown, ports: readonly unknown[] = []) => {
    if (ports.some((port) => !(port instanceof MessagePortMain))) throw new TypeError('Invalid value for transfer');
    if (!this.#isClosed) this.#port.postMessage(message);
  };

  close = () => {
    this.#isClosed = true;
    this.#port.close();
  };
}

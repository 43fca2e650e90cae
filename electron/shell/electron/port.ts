import type { MessagePortMain, WebContents, WebFrameMain } from 'electron';
import { isOurs } from './address.ts';

/** The one channel between page and program; the preload knows it by the same word. */
const CHANNEL = 'port';

/** The largest file (50 MB) and what stands around it. */
const MAX_MESSAGE = 52 * 1024 * 1024;

/** A port as the wire takes it. */
export type PagePort = {
  on: (event: string, listener: (message?: { data: unknown }) => void) => void;
  postMessage: (data: unknown) => void;
};

/**
 * Connects the page of a window with the program: one port a page load, from the main frame at our address and nobody
 * else. A new page's port closes the former one. Gives the way to end the connection.
 */
export function acceptPorts(contents: WebContents, connect: (port: PagePort) => void): () => void {
  let isExpected = false;
  let disconnect = () => {};
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) isExpected = true;
  });
  contents.ipc.on(CHANNEL, ({ ports, senderFrame }) => {
    const [port, ...others] = ports;
    if (!isExpected || !port || others.length > 0 || !isOurMainFrame(senderFrame)) {
      for (const one of ports) one.close();
      return;
    }
    isExpected = false;
    disconnect();
    disconnect = open(port, connect);
  });
  return () => {
    isExpected = false;
    disconnect();
  };
}

function isOurMainFrame(frame: WebFrameMain | null): boolean {
  try {
    return frame !== null && frame.parent === null && isOurs(frame.url);
  } catch {
    return false; // a frame that is gone cannot even be asked
  }
}

/** Lets through what the wire's own codec writes (text, or bytes up to the cap); anything else ends the connection. */
function open(port: MessagePortMain, connect: (port: PagePort) => void): () => void {
  const whenClosed: (() => void)[] = [];
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    port.close();
    for (const listener of whenClosed) listener();
  };
  port.on('close', close);
  connect({
    on: (event, listener) => {
      if (event === 'close') whenClosed.push(listener);
      if (event !== 'message') return;
      port.on('message', ({ data }) => {
        if (isWritten(data)) listener({ data });
        else close();
      });
    },
    postMessage: (data) => {
      if (!isClosed) port.postMessage(data);
    },
  });
  port.start();
  return close;
}

function isWritten(data: unknown): boolean {
  if (typeof data === 'string') return data.length <= MAX_MESSAGE;
  return data instanceof Uint8Array && data.byteLength <= MAX_MESSAGE;
}

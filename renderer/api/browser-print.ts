/** Printing where the page runs in a browser: a document of its own in a frame that is not seen, and the browser's dialog for it. */
import type { PrintedPage } from '#shared/contract/host.ts';
import { cleanFileName } from '#shared/domain/file-name.ts';
import { isPrintAnswer, type PrintMessage } from '../preview/message.ts';

/** The browser shows no print dialog: it is told not to, or has none. */
export class NoPrintDialog extends Error {
  override name = 'NoPrintDialog';
}

/** Ends when the dialog is closed; what was chosen in it nobody can know. */
export async function printInFrame({ html, name }: PrintedPage): Promise<void> {
  const frame = unseenFrame();
  // Some browsers propose the title of the document as the name of a PDF, some that of the window.
  const title = document.title;
  const cleanName = cleanFileName(name);
  try {
    await loaded(frame);
    document.title = cleanName;
    const message: PrintMessage = { print: html, name: cleanName };
    const answered = answerOf(frame);
    frame.contentWindow?.postMessage(message, window.location.origin);
    if (!(await answered)) throw new NoPrintDialog();
  } finally {
    document.title = title;
    frame.remove();
  }
}

/** Of no size rather than not shown: what is not shown is not printed either. */
function unseenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = '/preview.html';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  return frame;
}

function loaded(frame: HTMLIFrameElement): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  frame.addEventListener('load', () => resolve(), { once: true });
  document.body.append(frame);
  return promise;
}

function answerOf(frame: HTMLIFrameElement): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isPrintAnswer(data)) return;
    removeEventListener('message', listen);
    resolve(data.isShown);
  };
  addEventListener('message', listen);
  return promise;
}

/** The same page as a sheet of paper: it becomes the document, whose own style knows the paper, and shows the browser's print dialog. */
import { isPrintMessage, type PrintAnswer } from './message.ts';

/** Takes one document from the window around this page. */
export function listenForPrinting(): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== window.location.origin || !isPrintMessage(data)) return;
    void print(data).then((isShown) => {
      const answer: PrintAnswer = { isShown };
      window.parent.postMessage(answer, window.location.origin);
    });
  });
}

/** Whether the browser showed its dialog; ends when that is closed. */
async function print({ print: html, name }: { print: string; name: string }): Promise<boolean> {
  become(html);
  // Browsers propose it as the name of a PDF.
  document.title = name;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  return dialogClosed();
}

/** Rules of a page's size and margins count in a document's own style sheet only. */
function become(html: string): void {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...source.querySelectorAll('style')].map(({ textContent }) => {
    const style = document.createElement('style');
    style.textContent = textContent;
    return style;
  });
  document.head.replaceChildren(...styles);
  document.body.replaceWith(document.importNode(source.body, true));
}

/** Some browsers stand still while their dialog is open, others go on at once; one that may not show it says nothing at all. */
function dialogClosed(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let isShown = false;
  window.addEventListener('beforeprint', () => {
    isShown = true;
  });
  window.addEventListener('afterprint', () => resolve(true));
  window.print();
  if (!isShown) resolve(false);
  return promise;
}

/** The page in the window's frame: it shows the documents that the window hands it, and can reach nothing. */
import { Desk } from './desk.ts';
import { isPreviewMessage } from './message.ts';
import { listenForPrinting } from './print.ts';

const root = document.getElementById('desk');
if (!root) throw new Error('No desk on the page');
// The pages are scrolled with the keys.
root.tabIndex = 0;
const desk = new Desk(root);
let shown: string | undefined;

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== window.location.origin || !isPreviewMessage(data)) return;
  document.documentElement.dataset.scheme = data.scheme;
  desk.show(data.html);
  if (shown !== undefined && shown !== data.name) window.scrollTo({ top: 0 });
  shown = data.name;
});

window.addEventListener('resize', () => desk.fit());

listenForPrinting();

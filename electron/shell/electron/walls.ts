import type { Session, WebContents } from 'electron';
import { isOurs, mayLoad } from './address.ts';

/** Closes a session to the network, to every permission, device and screen, and to downloads. */
export async function closeSession(session: Session, { devTools }: { devTools: boolean }): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(mayLoad(url) || (devTools && url.startsWith('devtools:'))) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  await session.setProxy({ mode: 'direct' });
}

/** Keeps a page, and whatever it frames, at our address and in its one window. */
export function closeContents(contents: WebContents): void {
  const stay = (navigation: { url: string; preventDefault: () => void }) => {
    if (!isOurs(navigation.url)) navigation.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The text is stored before the program ends (see quit.ts): no page may hold its window open.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

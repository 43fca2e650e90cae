import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { isOurs, mayLoad } from './address.ts';

/** Closes a session to the network, to every permission but one, to devices, screens and downloads. */
export async function closeSession(session: Session, { devTools }: { devTools: boolean }): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(mayLoad(url) || (devTools && url.startsWith('devtools:'))) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer, asked) => answer(mayCopy(permission, asked)));
  session.setPermissionCheckHandler((_contents, permission, _origin, asked) => mayCopy(permission, asked));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  await session.setProxy({ mode: 'direct' });
}

/** A button of our page puts text into the clipboard; no page reads it. */
function mayCopy(permission: string, { requestingUrl = '', isMainFrame }: Asked): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOurs(requestingUrl);
}

type Asked = { requestingUrl?: string; isMainFrame: boolean };

/** What a page of this program may not do. */
export const closedPreferences = (session: Session): WebPreferences => ({
  session,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  // Electron would download dictionaries.
  spellcheck: false,
  enableWebSQL: false,
  experimentalFeatures: false,
  safeDialogs: true,
  devTools: !app.isPackaged,
});

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

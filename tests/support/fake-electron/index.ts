/**
 * Electron as far as this program uses it, refusing what the real one refuses. Its own names are Electron's; the rest
 * (`machine` and the fakes' classes) is for the tests.
 */
import { machine, needReady } from './machine.ts';

export { app } from './app.ts';
export { goneFrame, pages } from './contents.ts';
export { dialog } from './dialog.ts';
export { machine } from './machine.ts';
export { Menu } from './menu.ts';
export { FakePage, ipcRenderer, speaking } from './page.ts';
export { MessagePortMain } from './ports.ts';
export { protocol, session } from './session.ts';
export { shell } from './shell.ts';
export { BrowserWindow } from './window.ts';

export const screen = {
  getPrimaryDisplay: () => {
    needReady('screen');
    return machine.displays[0];
  },
  getAllDisplays: () => {
    needReady('screen');
    return machine.displays;
  },
};

export const nativeTheme = { shouldUseDarkColors: false };

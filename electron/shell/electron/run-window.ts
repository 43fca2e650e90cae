import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, type Session, session } from 'electron';
import type { LogUnexpected } from '../../rpc/errors.ts';
import type { AppRouter } from '../../rpc/router.ts';
import { overPort } from '../../rpc/wires.ts';
import type { WindowFiles } from '../../window/files.ts';
import { WINDOW_ADDRESS } from './address.ts';
import { hostRouter } from './host-router.ts';
import { menuTemplate, offerClipboard } from './menu.ts';
import { pageCommands } from './page-commands.ts';
import { acceptPorts } from './port.ts';
import { printingWith } from './printing.ts';
import { finishBeforeQuit } from './quit.ts';
import { savingFrom } from './save.ts';
import { registerScheme, type ServedPages, serveWindow } from './serve.ts';
import { text } from './text.ts';
import { closeContents, closeSession } from './walls.ts';
import { bringToFront, createWindow, keepWindowState, reviveAfterCrash } from './window.ts';

type Program = { router: AppRouter; copyBeforeEnd: () => Promise<void>; close: () => Promise<void> };

export type WindowProgram = {
  open: () => Promise<Program>;
  /** The built window. */
  files: () => WindowFiles;
  preload: string;
  /** Chromium's folder, which also says whose second start this is. */
  profile: string;
  log: LogUnexpected;
};

/** The program in its window, from the first moment to the last. What has to come before the app is ready comes before the first `await`. */
export async function runWindow({ open, files, preload, profile, log }: WindowProgram): Promise<void> {
  // Electron would show the stack of what nobody expected, in English.
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
    app.enableSandbox();
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    registerScheme();
    if (!app.requestSingleInstanceLock()) return app.quit();
    let window: BrowserWindow | undefined;
    app.on('second-instance', () => window && bringToFront(window));
    app.on('web-contents-created', (_event, contents) => closeContents(contents));
    await app.whenReady();
    // Its name without `persist:` keeps cookies, caches and storage in memory.
    const memory = session.fromPartition('dritarja', { cache: false });
    const walls = { devTools: !app.isPackaged };
    await Promise.all([memory, session.defaultSession].map((one) => closeSession(one, walls)));
    const pages = serveWindow(memory, files());
    const stateFile = join(profile, 'dritarja.json');
    const program = await open();
    window = createWindow({ session: memory, preload, stateFile });
    connect(window, program, { session: memory, pages, stateFile, log });
    await window.loadURL(WINDOW_ADDRESS);
  } catch (error) {
    dialog.showErrorBox(text.title, text.notStarted(log(error)));
    app.exit(1);
  }
}

type Around = { session: Session; pages: ServedPages; stateFile: string; log: LogUnexpected };

/** Everything between the window and the program. */
function connect(window: BrowserWindow, { router, copyBeforeEnd, close }: Program, around: Around): void {
  const { session: memory, pages, stateFile, log } = around;
  const commands = pageCommands();
  const saving = savingFrom(window);
  const printing = printingWith({ session: memory, pages, saving });
  window.on('closed', printing.end);
  const procedures = { ...router, host: hostRouter(saving, printing, commands, log) };
  const handler = overPort(procedures);
  const disconnect = acceptPorts(window.webContents, (port) => handler.upgrade(port));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(commands.send)));
  offerClipboard(window);
  reviveAfterCrash(window, () => {
    dialog.showErrorBox(text.title, text.keepsCrashing);
    app.quit();
  });
  finishBeforeQuit(window, {
    flush: async () => {
      keepWindowState(window, stateFile);
      await commands.flush();
    },
    copy: async () => {
      commands.send('closing');
      await copyBeforeEnd();
    },
    disconnect,
    close,
  });
}

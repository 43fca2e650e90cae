import { BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import { text } from './text.ts';
import { closedPreferences } from './walls.ts';
import { placeOnScreens, readWindowState, SMALLEST, type WindowState, writeWindowState } from './window-state.ts';

export type WindowOptions = { session: Session; preload: string; stateFile: string };

/** The colours of the page's own ground, for the moment before it stands. */
const GROUND = { light: '#ffffff', dark: '#1a1b1e' };

/** The program's one window, not yet shown, where and as large as it was last time. */
export function createWindow({ session, preload, stateFile }: WindowOptions): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const screens = [main, ...others].map(({ workArea }) => workArea);
  const { bounds, isMaximized } = placeOnScreens(readWindowState(stateFile), screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: text.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: { ...closedPreferences(session), preload },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  return window;
}

export function keepWindowState(window: BrowserWindow, stateFile: string): void {
  const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  writeWindowState(stateFile, state);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

const FEW = 3;
const A_MINUTE = 60_000;

/** Loads the page again when its process has died; what was typed is in the store. One that keeps dying is given up. */
export function reviveAfterCrash(window: BrowserWindow, giveUp: () => void): void {
  let deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < A_MINUTE), now];
    if (deaths.length > FEW) giveUp();
    else window.webContents.reload();
  });
}

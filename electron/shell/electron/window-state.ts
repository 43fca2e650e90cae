import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

export type WindowState = { bounds: Rectangle; isMaximized: boolean };

const USUAL = { width: 1280, height: 800 };
export const SMALLEST = { width: 800, height: 600 };

/** How much of a window has to be on a screen for it to be found and moved. */
const GRIP = 80;

/** The state that the last window left; undefined where there is none, or none that can be read. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // a window that opens in the middle of the screen again is no reason to hold up the end
  }
}

/** Where to open: as it was, if the top of the window would still be on a screen (the first is the main one), else in the middle of the main one. */
export function placeOnScreens(kept: WindowState | undefined, screens: readonly Rectangle[]): WindowState {
  const [main = { x: 0, y: 0, ...USUAL }] = screens;
  const wanted = { ...main, ...USUAL, ...kept?.bounds };
  wanted.width = Math.max(wanted.width, SMALLEST.width);
  wanted.height = Math.max(wanted.height, SMALLEST.height);
  const home = kept && screens.find((screen) => isInReach(wanted, screen));
  const screen = home ?? main;
  const width = Math.min(wanted.width, screen.width);
  const height = Math.min(wanted.height, screen.height);
  const isMaximized = kept?.isMaximized ?? false;
  if (home) return { bounds: { x: wanted.x, y: wanted.y, width, height }, isMaximized };
  const x = screen.x + Math.round((screen.width - width) / 2);
  const y = screen.y + Math.round((screen.height - height) / 2);
  return { bounds: { x, y, width, height }, isMaximized };
}

function isInReach({ x, y, width }: Rectangle, screen: Rectangle): boolean {
  const seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return seen >= GRIP && y >= screen.y && y <= screen.y + screen.height - GRIP;
}

function isState(value: unknown): value is WindowState {
  if (!hasKeys(value, 'bounds', 'isMaximized') || typeof value.isMaximized !== 'boolean') return false;
  const { bounds } = value;
  return hasKeys(bounds, 'x', 'y', 'width', 'height') && Object.values(bounds).every(Number.isSafeInteger);
}

function hasKeys<K extends string>(value: unknown, ...keys: K[]): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

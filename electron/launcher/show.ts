import { spawn } from 'node:child_process';
import { hasDisplay } from '../shell/browser/browsers.ts';
import { build, isStale } from './build.ts';
import { electronBinary, fetchElectron, thisSource } from './electron-binary.ts';
import { type LaunchOptions, launchWords } from './options.ts';
import { print } from './terminal.ts';
import { launcherText } from './text.ts';

/** Builds the window where its sources have changed. */
export async function prepareWindow(root: string): Promise<boolean> {
  if (!isStale(root)) return true;
  print(launcherText.building);
  if (await build(root)) return true;
  print(launcherText.notBuilt);
  return false;
}

/** Shows the program in Electron and gives the exit code; undefined where that is not to be or cannot be. */
export async function showInElectron(
  root: string,
  asked: LaunchOptions,
  stop: AbortSignal,
): Promise<number | undefined> {
  if (asked.browser || !hasDisplay(process)) return undefined;
  const binary = electronBinary(root) ?? (await fetchElectron(thisSource(root)));
  const code = binary === undefined ? CANNOT_RUN : await runElectron(binary, [root, ...launchWords(asked)], stop);
  if (code !== CANNOT_RUN) return code;
  print(launcherText.noElectron);
  return undefined;
}

/** What a program ends with whose libraries are not all on the computer. */
const CANNOT_RUN = 127;

function runElectron(binary: string, words: readonly string[], stop: AbortSignal): Promise<number> {
  // Some editors' terminals set the variable, under which Electron would be a bare Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
  const electron = spawn(binary, words, { stdio: 'inherit', env });
  stop.addEventListener('abort', () => electron.kill());
  return new Promise((resolve) => {
    electron.once('error', () => resolve(CANNOT_RUN));
    electron.once('exit', (code) => resolve(code ?? 1));
  });
}

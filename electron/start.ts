/** `npm start`: the window in Electron where it is or can be had, else in a browser. */
import { join } from 'node:path';
import { askedFor, type LaunchOptions } from './launcher/options.ts';
import { prepareWindow, showInElectron } from './launcher/show.ts';
import { stopSignal } from './launcher/terminal.ts';

const asked = askedFor(process.argv.slice(2));
if (asked) process.exitCode = await start(asked, join(import.meta.dirname, '..'));

async function start(options: LaunchOptions, root: string): Promise<number> {
  if (!(await prepareWindow(root))) return 1;
  const code = await showInElectron(root, options, stopSignal());
  if (code === undefined) await import('./browser.ts'); // takes the same words
  return code ?? 0;
}

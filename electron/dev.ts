/** `npm run dev`: the program, anew after each change of its sources. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startProgram } from './app.ts';
import { fillRegister } from './demo-register.ts';
import { develop } from './launcher/develop.ts';
import { electronBinary } from './launcher/electron-binary.ts';
import { askedFor, type LaunchOptions, launchWords } from './launcher/options.ts';
import { prepareWindow } from './launcher/show.ts';
import { stopSignal } from './launcher/terminal.ts';
import { throwAwayFolder } from './launcher/throw-away-folder.ts';

const root = join(import.meta.dirname, '..');
const asked = askedFor(process.argv.slice(2));
if (asked && !asked.browser && electronBinary(root)) inElectron(asked);
else if (asked && (await prepareWindow(root))) await inBrowser(asked, stopSignal());

function inElectron(options: LaunchOptions): void {
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  spawnSync(process.execPath, [tool, 'dev', '--watch', '--', ...launchWords(options)], { cwd: root, stdio: 'inherit' });
}

/** A demonstration is filled once, not after each change. */
async function inBrowser({ data, demo, years, opens }: LaunchOptions, stop: AbortSignal): Promise<void> {
  const throwAway = demo ? throwAwayFolder() : undefined;
  try {
    if (throwAway) {
      const program = startProgram({ folder: throwAway.register, demo });
      await fillRegister(program, years, stop).finally(program.close);
    }
    const folder = throwAway?.register ?? data;
    const words = folder === undefined ? [] : ['--data', folder];
    await develop(root, { words, mayOpen: opens }, stop);
  } finally {
    throwAway?.remove();
  }
}

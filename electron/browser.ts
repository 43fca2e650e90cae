/** The browser shell's entry, on a window that has been built: `node electron/browser.ts`. */
import { join, resolve } from 'node:path';
import { startProgram } from './app.ts';
import { askedFor, type LaunchOptions } from './launcher/options.ts';
import { print, stopSignal } from './launcher/terminal.ts';
import { throwAwayFolder } from './launcher/throw-away-folder.ts';
import { keptIn, reloadingFiles } from './shell/browser/development.ts';
import { runBrowserShell } from './shell/browser/run.ts';
import { shellText } from './shell/browser/text.ts';
import { windowFiles } from './window/files.ts';

const asked = askedFor(process.argv.slice(2));
if (asked) await run(asked, stopSignal());

async function run({ data, demo, years, opens }: LaunchOptions, stop: AbortSignal): Promise<void> {
  const kept = keptIn(process.env);
  const built = windowFiles(join(import.meta.dirname, '../out/renderer'));
  const throwAway = demo ? throwAwayFolder() : undefined;
  const program = startProgram({ folder: throwAway?.register ?? (data && resolve(data)), demo });
  try {
    if (demo) await (await import('./demo-register.ts')).fillRegister(program, years, stop);
    const files = kept ? reloadingFiles(built) : built;
    await runBrowserShell({ router: program.router, files, print, opens, stop, kept });
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    // Ctrl+C a second time ends it at once.
    await program.copyBeforeEnd(() => print(shellText.copying));
    await program.close();
    throwAway?.remove();
  }
}

/** Electron's entry: the command line's verbs before any window, else the window. */
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { logIn, startProgram } from './app.ts';
import { throwAwayFolder } from './launcher/throw-away-folder.ts';
import { runVerb } from './run-verb.ts';
import { isCommand, profileFolder, type WindowWords, windowWords, wordsOf } from './shell/electron/arguments.ts';
import { runWindow } from './shell/electron/run-window.ts';
import { defaultFolder } from './store/folder.ts';
import { windowFiles } from './window/files.ts';

/** Electron ends by itself when it is told to. */
const NEVER = new AbortController().signal;

const words = wordsOf(process.argv, app.isPackaged);
if (isCommand(words)) app.exit(await runVerb(words));
// Not awaited: the app becomes ready only when this module has been read to its end.
else void window(windowWords(words));

function window({ data, demo, years }: WindowWords): Promise<void> {
  const throwAway = demo ? throwAwayFolder() : undefined;
  if (throwAway) app.on('quit', throwAway.remove);
  const usual = throwAway?.register ?? defaultFolder();
  const folder = data === undefined || demo ? usual : resolve(data);
  const profile = profileFolder(folder, usual);
  return runWindow({
    open: async () => {
      const program = startProgram({ folder, demo });
      if (demo) await (await import('./demo-register.ts')).fillRegister(program, years, NEVER);
      return program;
    },
    files: () => windowFiles(join(app.getAppPath(), 'out/renderer')),
    preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    profile,
    log: logIn(profile), // the register's own folder may not be there yet, or be the very trouble
  });
}

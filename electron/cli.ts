/** The command line's entry: `node electron/cli.ts VERB …`. */
import { logIn, openApp } from './app.ts';
import { inProcess } from './rpc/wires.ts';
import { runCommandLine } from './shell/command-line/run.ts';

// Who reads only the first lines (`| head`) closes the pipe: no fault of the call.
process.stdout.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  log: (folder, error) => logIn(folder)(error),
  open: async (options) => {
    const { router, close } = openApp(options);
    return { client: inProcess(router), close };
  },
});

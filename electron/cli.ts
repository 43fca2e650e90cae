/** The command line's entry: `node electron/cli.ts VERB …`. */
import { openApp } from './app.ts';
import { inProcess } from './rpc/wires.ts';
import { runCommandLine } from './shell/command-line/run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  open: async (options) => {
    const { router, close } = openApp(options);
    return { client: inProcess(router), close };
  },
});

import { logIn, openApp } from './app.ts';
import { inProcess } from './rpc/wires.ts';
import { runCommandLine } from './shell/command-line/run.ts';

/** Runs one call of the command line on the terminal that it came from, and gives its exit code once all of the answer is out. */
export async function runVerb(argv: readonly string[]): Promise<number> {
  // Who reads only the first lines (`| head`) closes the pipe: no fault of the call.
  process.stdout.on('error', () => undefined);
  const code = await runCommandLine(argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    log: (folder, error) => logIn(folder)(error),
    open: async (options) => {
      const { router, close } = openApp(options);
      return { client: inProcess(router), close };
    },
  });
  await Promise.all([process.stdout, process.stderr].map(written));
  return code;
}

const written = (stream: NodeJS.WriteStream) => new Promise((done) => stream.write('', done));

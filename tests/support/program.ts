import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type App, logIn, openApp } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { runCommandLine } from '../../electron/shell/command-line/run.ts';

const CLI = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));

export type Result = { code: number | null; out: string; err: string };

/** One call of the command line in this process. */
export async function run(...argv: string[]): Promise<Result> {
  let out = '';
  let err = '';
  const code = await runCommandLine(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    log: (folder, error) => logIn(folder)(error),
    open: async (options) => {
      const { router, close } = openApp(options);
      return { client: inProcess(router), close };
    },
  });
  return { code, out, err };
}

/** One call of the command line as a program of its own. */
export function spawnCli(argv: readonly string[], env: Record<string, string> = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The program on a folder, closed when the test ends. */
export function program(folder: string): { app: App; client: AppClient } {
  const app = openApp({ folder, mode: 'write' });
  onTestFinished(() => app.close());
  return { app, client: inProcess(app.router) };
}

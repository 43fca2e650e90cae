import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../../../electron/cli.ts');

/** One call of the command line; its output. Throws where it fails. */
export function runCli(...argv: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

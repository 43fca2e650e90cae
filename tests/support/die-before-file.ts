import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const OPERATIONS = [
  'appendFileSync',
  'copyFileSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'writeFileSync',
  'writeSync',
] as const;

/** From now on this process kills itself before its `last`-th work on files, where one is given; tells how many there were. */
export function dieBeforeFile(last: string | undefined): () => number {
  let done = 0;
  for (const name of OPERATIONS) {
    const real = fs[name] as (...given: unknown[]) => unknown;
    Object.assign(fs, {
      [name](...given: unknown[]) {
        done += 1;
        if (done === Number(last)) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(real, fs, given);
      },
    });
  }
  syncBuiltinESMExports();
  return () => done;
}

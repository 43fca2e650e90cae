import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LAST = 200;

/** The last lines of the log of what was not expected; a line that is none is left out. */
export function readLog(folder: string): unknown[] {
  const file = join(folder, 'gabimet.log');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(-LAST - 1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        return [];
      }
    });
}

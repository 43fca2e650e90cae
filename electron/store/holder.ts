import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';

/** Who holds the register: for the message only, the lock itself is `app.lock`. */
const fileOf = (folder: string) => join(folder, 'app.lock.json');

export function writeHolder(folder: string): void {
  const holder = { pid: process.pid, host: hostname(), user: userName() };
  writeFileSync(fileOf(folder), `${JSON.stringify(holder)}\n`, { mode: 0o600 });
}

/** A user id without an entry in the system's list, as in some containers, has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`;
  }
}

export function removeHolder(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

/** As `ana@PC-12 (pid 1234)`; undefined where the file is not there or was cut short. */
export function readHolder(folder: string): string | undefined {
  try {
    const { pid, host, user } = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    return `${user}@${host} (pid ${pid})`;
  } catch {
    return undefined;
  }
}

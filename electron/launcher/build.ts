import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build makes of what; a folder's own time tells of a file that has gone. */
const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const MADE = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Whether the sources have changed since the window was built, or it never was. */
export function isStale(root: string): boolean {
  const made = MADE.map((path) => join(root, path));
  if (!made.every(existsSync)) return true;
  const oldest = Math.min(...made.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((path) => newest(join(root, path)) > oldest);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the window; whether that went well. What did not is said by the build itself. */
export async function build(root: string): Promise<boolean> {
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const building = spawn(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  const [code] = await once(building, 'exit');
  return code === 0;
}

import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** Media that are plugged in, where a copy may be meant to go or to come from. */
export function mediaFolders(): string[] {
  if (process.platform === 'win32') return drives();
  if (process.platform === 'darwin') return within('/Volumes');
  const user = userName();
  return [...within(join('/media', user)), ...within(join('/run/media', user))];
}

/** C: is the computer's own. */
const drives = () => [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((root) => existsSync(root));

function within(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

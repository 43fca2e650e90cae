import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** An empty file that only its owner may read; SQLite gives its own -wal and -shm the same mode. Fails where one is. */
export function createPrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Asks the disk to keep what was written. Never for a database that SQLite has open: closing drops its locks. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a whole, synced `<path>.part` its name, so that a power cut leaves either no file or all of it. */
export function publishPart(path: string): void {
  syncFile(`${path}.part`);
  renameSync(`${path}.part`, path);
  syncFolder(dirname(path));
}

/** Asks the disk to keep the names in a folder. */
export function syncFolder(path: string): void {
  // Windows cannot open a folder; NTFS keeps renames in its own journal.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** A new small file, all of it or none. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text, { mode: 0o600 });
  publishPart(path);
}

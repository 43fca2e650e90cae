import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, resolve, win32 } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';

export type Access = 'write' | 'read';

export const registerFile = (folder: string): string => join(folder, 'regjistri.db');

/** Whether the last writer was cut off: it has left a -wal. For before the register is opened. */
export function isCutOff(folder: string): boolean {
  return (statSync(`${registerFile(folder)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

type Machine = { platform: string; env: Record<string, string | undefined>; home: string };

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/** Where the register lies when nobody says otherwise; not where Chromium keeps its profile. */
export function defaultFolder({ platform, env, home }: Machine = thisMachine()): string {
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Procesverbali', 'regjistri');
  }
  const named = env.XDG_DATA_HOME;
  // The XDG specification: a relative path in the variable is to be ignored.
  const base = named !== undefined && posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share');
  return posix.join(base, 'procesverbali');
}

/**
 * File systems on which SQLite's locks and shared memory do not hold, by the magic number of `statfs(2)`:
 * NFS, SMB, CIFS, SMB2, FUSE (sshfs, cloud drives), 9P, AFS, Ceph.
 */
const NETWORK_TYPES: readonly number[] = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x5346414f, 0x00c36400,
];

export function isNetworkType(type: number): boolean {
  return NETWORK_TYPES.includes(type >>> 0);
}

/** `\\server\share`, also as `//server/share` or `\\?\UNC\server\share`; not `\\?\C:\…`, which is this machine's. */
export function isUncPath(path: string): boolean {
  return /^[\\/]{2}(?:[?.][\\/]UNC[\\/]|[^\\/?.])/iu.test(path);
}

/**
 * Makes the data folder where it is not there, for its owner alone, and refuses one in which a register cannot be kept:
 * STORAGE `network-folder`, `permission`, `read-only`; INVALID_INPUT for a path that is a file.
 */
export function prepareFolder(folder: string, access: Access): void {
  const ground = nearestExisting(resolve(folder));
  if (isOnNetwork(folder, ground)) throw new AppError('STORAGE', { reason: 'network-folder', folder });
  if (!statSync(ground).isDirectory()) {
    throw new AppError('INVALID_INPUT', { faults: [{ path: ground, message: 'është skedar, jo dosje' }] });
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.R_OK | constants.X_OK | (access === 'write' ? constants.W_OK : 0));
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function isOnNetwork(folder: string, ground: string): boolean {
  // On Windows a mapped drive shows its server only in the real path.
  if (process.platform === 'win32') return isUncPath(folder) || isUncPath(realpathSync.native(ground));
  return isNetworkType(statfsSync(ground).type);
}

/** The files of a register, by their names in its folder. */
export const REGISTER_NAMES =
  /^(?:regjistri\.db(?:-wal|-shm|-journal)?|app\.lock(?:\.json)?|kopja\.(?:lock|part)|anchors\.jsonl|celesi\.txt|marresit\.txt|kopjet\.jsonl?)$/iu;

/** Our own names only: the folder may be one in which other programs keep theirs. */
const LEFTOVER = /^(?:regjistri|para-migrimit|anchors|celesi|marresit|kopjet).*\.part(?:-wal|-shm|-journal)?$/u;

/** Deletes what a killed process had not finished; for the holder of the lock. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (LEFTOVER.test(name)) rmSync(join(folder, name), { force: true });
  }
}

import { AppError, type StorageReason } from '#shared/domain/errors.ts';
import { readHolder } from './holder.ts';

/** Codes of SQLite and of the system, the longer before what they begin with. */
const reasons: readonly (readonly [RegExp, StorageReason])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/u, 'damaged'],
  [/^SQLITE_READONLY_DBMOVED$/u, 'missing'],
  [/^(SQLITE_READONLY|EROFS$)/u, 'read-only'],
  [/^(SQLITE_(CANTOPEN|PERM)|(EACCES|EPERM)$)/u, 'permission'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/u, 'locked'],
  // SHMSIZE: the shared index of the -wal could not grow, which is how a full disk can show first.
  [/^(SQLITE_(FULL|IOERR_SHMSIZE)$|(ENOSPC|EDQUOT)$)/u, 'full'],
  [/^(SQLITE_IOERR|EIO$)/u, 'fault'],
];

/**
 * STORAGE with its reason for an error of SQLite or of the file system, the holder named where the register is locked.
 * Undefined for all else: constraints, wrong SQL and the program's own errors are not the disk's.
 */
export function asStorageError(error: unknown, folder?: string): AppError<'STORAGE'> | undefined {
  const reason = reasonOf(error);
  if (reason === undefined) return undefined;
  const holder = reason === 'locked' && folder !== undefined ? readHolder(folder) : undefined;
  return new AppError('STORAGE', { reason, ...(folder && { folder }), ...(holder && { holder }) }, error);
}

function reasonOf(error: unknown): StorageReason | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code, message } = error;
  // The one damage that has no code of its own.
  if (code === 'SQLITE_ERROR') return message.includes('unsupported file format') ? 'damaged' : undefined;
  return reasons.find(([pattern]) => pattern.test(code))?.[1];
}

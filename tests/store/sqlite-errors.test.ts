import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { asStorageError } from '../../electron/store/sqlite-errors.ts';
import { AppError } from '../../shared/domain/errors.ts';

const sqlite = (code: string, message = 'x') => new Database.SqliteError(message, code);
const system = (code: string) => Object.assign(new Error('x'), { code });

describe('asStorageError', () => {
  it.each([
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_CORRUPT_VTAB', 'damaged'],
    ['SQLITE_CANTOPEN', 'permission'],
    ['SQLITE_PERM', 'permission'],
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['EROFS', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'missing'],
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_LOCKED', 'locked'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_SHMSIZE', 'full'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['SQLITE_IOERR', 'fault'],
    ['SQLITE_IOERR_WRITE', 'fault'],
    ['EIO', 'fault'],
  ])('takes %s for %s', (code, reason) => {
    const error = code.startsWith('SQLITE') ? sqlite(code) : system(code);
    const storage = asStorageError(error, '/dosja');
    expect(storage).toMatchObject({ code: 'STORAGE', data: { reason, folder: '/dosja' }, cause: error });
  });

  it('knows an unsupported format by its words, which are all that SQLite gives', () => {
    expect(asStorageError(sqlite('SQLITE_ERROR', 'unsupported file format'))?.data).toEqual({ reason: 'damaged' });
    expect(asStorageError(sqlite('SQLITE_ERROR', 'no such table: x'))).toBeUndefined();
  });

  it.each([
    sqlite('SQLITE_CONSTRAINT_UNIQUE'),
    sqlite('SQLITE_CONSTRAINT_TRIGGER'),
    sqlite('SQLITE_MISMATCH'),
    system('ENOENT'),
    new AppError('STORAGE', { reason: 'damaged' }),
    new Error('SQLITE_FULL'),
    'SQLITE_FULL',
    undefined,
  ])('leaves %s alone', (error) => {
    expect(asStorageError(error)).toBeUndefined();
  });
});

import { AppError } from '#shared/domain/errors.ts';
import { type Lock, takeCopyLock } from '../lock.ts';
import { copyError } from './watch.ts';

/** One at a time makes a copy of a register, or looks into one with its help. Throws COPY `busy`. */
export function lockCopies(folder: string): Lock {
  try {
    return takeCopyLock(folder);
  } catch (error) {
    const isTaken = error instanceof AppError && 'reason' in error.data && error.data.reason === 'locked';
    throw isTaken ? copyError('busy') : error;
  }
}

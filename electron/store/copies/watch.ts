import { AppError } from '#shared/domain/errors.ts';
import type { CopyReason, Progress } from '#shared/domain/safety.ts';

/** How long work tells how far it is, and hears that it is to end. */
export type Watch = {
  tell: (progress: Progress) => void;
  isCancelled: () => boolean;
};

export const NOBODY_WATCHES: Watch = { tell: () => undefined, isCancelled: () => false };

/** Tells, or throws COPY `cancelled`. */
export function step(watch: Watch, progress: Progress): void {
  if (watch.isCancelled()) throw copyError('cancelled');
  watch.tell(progress);
}

export function copyError(reason: CopyReason, place?: string, cause?: unknown): AppError<'COPY'> {
  return new AppError('COPY', { reason, ...(place !== undefined && { place }) }, cause);
}

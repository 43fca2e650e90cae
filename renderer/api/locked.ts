/** That the program asks for a password again: any call may be the one that learns it. */
import { ORPCError } from '@orpc/client';

const listeners = new Set<() => void>();

export function onLocked(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The person has left by themselves. */
export function noticeLeft(): void {
  for (const listener of listeners) listener();
}

/** Tells the window, where that is what the error says. */
export function noticeLocked(error: unknown): void {
  if (error instanceof ORPCError && error.code === 'ENTRY' && error.data?.reason === 'needed') {
    noticeLeft();
  }
}

import { appendFileSync } from 'node:fs';
import type { LogUnexpected } from './rpc/errors.ts';

/**
 * A log of what was not expected, one JSON line each: the error's name, message and stack with those of its causes.
 * Values that the error carries (a row, an input) stay out, because they may hold the record's text.
 */
export function errorLog(file: string, newReference: () => string): LogUnexpected {
  return (error) => {
    const reference = newReference();
    const line = JSON.stringify({ at: new Date().toISOString(), reference, errors: chain(error) });
    try {
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // a folder that cannot be written is often the very reason; the reference is still shown
    }
    return reference;
  };
}

function chain(error: unknown, depth = 0): object[] {
  if (!(error instanceof Error)) return [{ name: typeof error }];
  const { name, message, stack, cause } = error;
  const own = { name, message, stack };
  return cause === undefined || depth === 5 ? [own] : [own, ...chain(cause, depth + 1)];
}

import { appendFileSync } from 'node:fs';
import type { LogUnexpected } from './rpc/errors.ts';

/**
 * A log of what was not expected, one JSON line each: of the error and its causes the name, the code and where in the
 * program it arose. Messages and values stay out, because they may hold the record's text.
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
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  const own = { name: error.name, code, frames };
  return error.cause === undefined || depth === 5 ? [own] : [own, ...chain(error.cause, depth + 1)];
}

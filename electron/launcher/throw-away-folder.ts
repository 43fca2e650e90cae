import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a register that nobody keeps. */
export function throwAwayFolder(): { register: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-'));
  return {
    register: join(folder, 'regjistri'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

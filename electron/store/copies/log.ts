/**
 * Where copies go and what became of them: two small files beside the register and not in it, so that they can be read
 * when the register cannot, stay as they are when an older copy comes back, and are written by whoever makes a copy.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainHeads, CheckReport, CopyReason } from '#shared/domain/safety.ts';
import { publishPart } from '../files.ts';

export type CopyRules = {
  targets: string[];
  daily: boolean;
  atClosing: boolean;
};

const DEFAULTS: CopyRules = { targets: [], daily: true, atClosing: true };

const rulesFile = (folder: string) => join(folder, 'kopjet.json');
const logFile = (folder: string) => join(folder, 'kopjet.jsonl');

export function readCopyRules(folder: string): CopyRules {
  try {
    return { ...DEFAULTS, ...JSON.parse(readFileSync(rulesFile(folder), 'utf8')) };
  } catch {
    return DEFAULTS;
  }
}

export function writeCopyRules(folder: string, rules: CopyRules): void {
  writeFileSync(`${rulesFile(folder)}.part`, `${JSON.stringify(rules, null, 2)}\n`, { mode: 0o600 });
  publishPart(rulesFile(folder));
}

/** `at` is UTC. `seen`: a person has been told of all failures before. */
export type CopyEvent = { at: string } & (
  | { event: 'made'; target: string; file: string; size: number; heads: ChainHeads }
  /** Read back from its medium, on another day than it was written. */
  | { event: 'proved'; file: string }
  | { event: 'failed'; target: string; reason: CopyReason }
  | { event: 'seen' }
  | { event: 'checked'; report: CheckReport }
);

export function noteCopy(folder: string, event: CopyEvent): void {
  appendFileSync(logFile(folder), `${JSON.stringify(event)}\n`, { mode: 0o600 });
}

/** Oldest first; a line that a kill has torn is passed over. */
export function copyEvents(folder: string): CopyEvent[] {
  if (!existsSync(logFile(folder))) return [];
  return readFileSync(logFile(folder), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as CopyEvent];
      } catch {
        return [];
      }
    });
}

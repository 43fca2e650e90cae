import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files.ts';
import { registerFile } from './folder.ts';

const fileOf = (folder: string) => join(folder, 'anchors.jsonl');

/** Begins the list of known heads of the seal chain, where it is not there yet: the proof that a register was made. */
export function beginAnchors(folder: string, now: Date): void {
  if (existsSync(fileOf(folder))) return;
  const head = { format: 'procesverbali.anchors', version: 1, created: now.toISOString() };
  writeWhole(fileOf(folder), `${JSON.stringify(head)}\n`);
}

/** Whether a register was ever here. A -wal without its register means one too, and would be mixed into a new file. */
export function heldRegister(folder: string): boolean {
  return existsSync(fileOf(folder)) || existsSync(`${registerFile(folder)}-wal`);
}

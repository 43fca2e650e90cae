import type { CheckPart, CheckReport } from '#shared/domain/safety.ts';
import { readAnchors } from '../anchors.ts';
import { openConnection } from '../connection.ts';
import { registerFile } from '../folder.ts';
import { checkRegister } from './register.ts';

/** Checks the live register beside whoever works in it, on one unchanging view of it. Throws STORAGE where it does not open. */
export async function checkLive(
  folder: string,
  { newest, expectedSchema, at }: { newest: number; expectedSchema: string; at: string },
  onStep: (part: CheckPart) => void,
): Promise<CheckReport> {
  // Before the view begins: what is written down later is not in it.
  const anchors = readAnchors(folder);
  const database = openConnection(registerFile(folder), 'read', newest);
  try {
    database.exec('BEGIN');
    return await checkRegister(database, { expectedSchema, anchors, at, onStep });
  } finally {
    database.close();
  }
}

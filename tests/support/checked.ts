import Database from 'better-sqlite3';
import type { CheckReport } from '#shared/domain/safety.ts';
import { readAnchors } from '../../electron/store/anchors.ts';
import { checkRegister } from '../../electron/store/check/register.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { schema } from '../../electron/store/schema.ts';

/** The check of all of a register, beside whoever has it open. */
export async function checked(folder: string): Promise<CheckReport> {
  const database = new Database(registerFile(folder), { readonly: true });
  try {
    const at = '2026-03-01T10:00:00Z';
    return await checkRegister(database, { expectedSchema: schema, anchors: readAnchors(folder), at });
  } finally {
    database.close();
  }
}

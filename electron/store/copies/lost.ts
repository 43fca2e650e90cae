/** What the register has sealed and a copy does not know: it would go with a restore. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Head, LostSeal } from '#shared/domain/safety.ts';
import { chainHeads } from '../anchors.ts';
import { registerFile } from '../folder.ts';

export type Standing = {
  /** The end of the live chain; undefined where the live register cannot be read. */
  head: Head | undefined;
  lost: LostSeal[];
};

/** `candidate` is a private copy; the live register is only read. */
export function compareWithLive(folder: string, candidate: string): Standing {
  if (!existsSync(registerFile(folder))) return { head: undefined, lost: [] };
  try {
    return compare(registerFile(folder), candidate);
  } catch {
    return { head: undefined, lost: [] }; // damaged: that is why a copy is wanted
  }
}

function compare(live: string, candidate: string): Standing {
  const database = new Database(live, { readonly: true, fileMustExist: true });
  const other = new Database(candidate, { readonly: true, fileMustExist: true });
  try {
    const known = other.prepare<[number], string>('SELECT hash FROM seal WHERE seq = ?').pluck();
    const rows = database.prepare<[], LostSeal & { hash: string }>(
      `SELECT seal.seq, seal.hash, seal.meta ->> '$.fact' AS fact, seal.meta ->> '$.at' AS at,
        committee_name AS committee, meeting.date AS date, seal.meta ->> '$.number' AS number
       FROM seal LEFT JOIN meeting ON meeting.id = seal.meta ->> '$.meeting' ORDER BY seal.seq`,
    );
    // That something was restored before is no record; the next restore seals where it came from itself.
    const lost = rows.all().filter(({ seq, hash, fact }) => fact !== 'restored' && known.get(seq) !== hash);
    return { head: chainHeads(database).seal, lost: lost.map(({ hash: _, ...seal }) => seal) };
  } finally {
    database.close();
    other.close();
  }
}

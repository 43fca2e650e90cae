/** A register of a size, by files attached to its one meeting, and one with many sealed records. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { GENESIS, sealHash } from '../../electron/store/seal.ts';
import { importLarge } from './large.ts';

const MB = 1024 * 1024;
const FILE_MB = 5;

/** `megabytes` of attached files; gives the folder and an item to write in. */
export async function bigRegister(base: string, megabytes: number): Promise<{ folder: string; item: number }> {
  const folder = join(base, `regjistri-${megabytes}`);
  mkdirSync(folder, { recursive: true });
  const app = openApp({ folder, mode: 'write' });
  const client = inProcess(app.router);
  const meeting = await importLarge(client);
  const item = (await client.meetings.get({ id: meeting })).content.meeting.agenda.at(-1)?.id ?? 0;
  await app.close();
  const database = new Database(registerFile(folder));
  const insert = database.prepare(
    'INSERT INTO material_file (name, type, size, sha256, added, bytes) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (let n = 0; n < megabytes / FILE_MB; n += 1) {
    const bytes = randomBytes(FILE_MB * MB);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    insert.run(`dosja-${n}.pdf`, 'application/pdf', bytes.length, sha256, '2099-01-01', bytes);
  }
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return { folder, item };
}

/** So many entries, each with a record's content of about two kilobytes; of them only the chain is real. */
export function manySeals(database: Database.Database, count: number): void {
  const insert = database.prepare(
    'INSERT INTO seal (seq, meta, content, content_sha256, prev, hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  database.exec('BEGIN');
  let seq = 0;
  let prev = GENESIS;
  for (let n = 0; n < count; n += 1) {
    seq += 1;
    const content = Buffer.from(JSON.stringify({ n, text: 'Procesverbali i mbledhjes. '.repeat(75) }));
    const content_sha256 = createHash('sha256').update(content).digest('hex');
    const meta = JSON.stringify({ fact: 'finalised', at: '2026-03-01T10:00:00+01:00', meeting: n, number: n });
    const hash = sealHash({ seq, meta, content_sha256, prev });
    insert.run(seq, meta, content, content_sha256, prev, hash);
    prev = hash;
  }
  database.exec('COMMIT');
}

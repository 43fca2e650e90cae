import { chmodSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { addNote, BATCH_SIZE, noteBodies, openNotes, refusal } from '../support/notes.ts';
import { handOver, permissionsBind, startBound, startProcess } from '../support/register-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with a register of some hundred pages, closed clean. */
async function filledFolder(): Promise<string> {
  const folder = temporaryFolder();
  const register = openNotes(folder);
  await register.transaction(async (tx) => {
    for (let row = 0; row < 400; row += 1) await addNote(tx, `shënim ${row} `.repeat(80));
  });
  await register.close();
  return folder;
}

function overwrite(path: string, offset: number, bytes: Buffer | string): void {
  const content = readFileSync(path);
  Buffer.from(bytes).copy(content, offset);
  writeFileSync(path, content);
}

type Breaking = (path: string) => void;
const truncatedTo =
  (size: (whole: number) => number): Breaking =>
  (path) =>
    truncateSync(path, size(statSync(path).size));

const damages: [string, Breaking][] = [
  ['empty', truncatedTo(() => 0)],
  ['cut to 100 bytes', truncatedTo(() => 100)],
  ['cut to one page', truncatedTo(() => 4096)],
  ['cut in half', truncatedTo((whole) => Math.floor(whole / 8192) * 4096)],
  ['without its last page', truncatedTo((whole) => whole - 4096)],
  ['cut inside its last page', truncatedTo((whole) => whole - 1000)],
  ['a text', (path) => writeFileSync(path, 'Procesverbal nr. 4\n')],
  ['a text of whole pages', (path) => writeFileSync(path, 'Procesverbal nr. 4. '.repeat(4096))],
  ['noise', (path) => writeFileSync(path, Buffer.from(Array.from({ length: 8192 }, (_, i) => (i * 7919) % 251)))],
  [
    'a zip or a DOCX',
    (path) => writeFileSync(path, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(8188)])),
  ],
  ['with a broken magic', (path) => overwrite(path, 0, 'X')],
  ['with a broken page size', (path) => overwrite(path, 16, Buffer.from([3, 3]))],
  ['of a later read version', (path) => overwrite(path, 18, Buffer.from([3, 3]))],
  ['of a later schema format', (path) => overwrite(path, 44, Buffer.from([0, 0, 0, 9]))],
  ['with a broken first page', (path) => overwrite(path, 100, Buffer.from([0x77]))],
];

describe('a register file that is', () => {
  it.each(damages)('%s is refused as damaged, to write and to read, and is left as it is', async (_, breakIt) => {
    const folder = await filledFolder();
    breakIt(registerFile(folder));
    const broken = readFileSync(registerFile(folder));
    expect(refusal(folder, 'read')).toEqual({ reason: 'damaged', folder });
    expect(refusal(folder)).toEqual({ reason: 'damaged', folder });
    expect(readFileSync(registerFile(folder)).equals(broken)).toBe(true);
  });

  it('another program’s database is refused as not ours, and is left as it is', () => {
    const folder = temporaryFolder();
    const foreign = new Database(registerFile(folder));
    foreign.exec('CREATE TABLE invoice (id INTEGER PRIMARY KEY)');
    foreign.close();
    const before = readFileSync(registerFile(folder));
    expect(refusal(folder)).toEqual({ reason: 'not-ours', folder });
    expect(refusal(folder, 'read')).toEqual({ reason: 'not-ours', folder });
    expect(readFileSync(registerFile(folder)).equals(before)).toBe(true);
  });

  it('ours but without a version is refused as damaged', async () => {
    const folder = await filledFolder();
    overwrite(registerFile(folder), 60, Buffer.alloc(4));
    expect(refusal(folder)).toEqual({ reason: 'damaged', folder });
  });

  it('damaged inside is found when the last writer was cut off, and taken when it is not damaged', async () => {
    for (const [breakIt, outcome] of [
      [() => {}, undefined],
      [(path: string) => overwrite(path, 4 * 4096, Buffer.alloc(4096)), 'damaged'],
    ] as const) {
      const folder = await filledFolder();
      await cutOffWriter(folder);
      breakIt(registerFile(folder));
      if (outcome === undefined) await openNotes(folder).close();
      else expect(refusal(folder)).toEqual({ reason: outcome, folder });
    }
  });
});

/** Leaves the -wal of a writer that was killed after its first save. */
async function cutOffWriter(folder: string): Promise<void> {
  const writer = startProcess({ task: 'write', folder, mode: 'write' });
  for (let message = 0; message <= BATCH_SIZE; message += 1) await writer.next();
  await writer.kill();
  expect(statSync(`${registerFile(folder)}-wal`).size).toBeGreaterThan(0);
}

describe('a full disk', () => {
  it('undoes the transaction, and the next one is kept once there is room', async () => {
    const folder = await filledFolder();
    const register = openNotes(folder);
    const before = await noteBodies(register.db);
    const size = await sql<{ page_count: number }>`PRAGMA page_count`.execute(register.db);
    await sql`PRAGMA max_page_count = ${sql.raw(String((size.rows[0]?.page_count ?? 0) + 3))}`.execute(register.db);
    const filling = register.transaction(async (tx) => {
      for (;;) await addNote(tx, 'e gjatë '.repeat(500));
    });
    await expect(filling).rejects.toMatchObject({ code: 'STORAGE', data: { reason: 'full', folder } });
    expect(await noteBodies(register.db)).toEqual(before);

    await sql`PRAGMA max_page_count = 1000000`.execute(register.db);
    await register.transaction((tx) => addNote(tx, 'pas lirimit'));
    expect(await noteBodies(register.db)).toEqual([...before, 'pas lirimit']);
    await register.close();
  });
});

describe.skipIf(!permissionsBind)('permissions that are missing', () => {
  const outcome = async (folder: string, mode: 'write' | 'read') => startBound({ task: 'try', folder, mode }).next();

  async function closedFolder(folderMode: number, fileMode = 0o600): Promise<string> {
    const folder = temporaryFolder();
    await openNotes(folder).close();
    handOver(folder);
    chmodSync(registerFile(folder), fileMode);
    chmodSync(folder, folderMode);
    onTestFinished(() => chmodSync(folder, 0o700));
    return folder;
  }

  it.each([
    ['nowhere', 'write', 0o700, 0o600, undefined],
    ['nowhere', 'read', 0o700, 0o600, undefined],
    ['on the folder', 'write', 0o000, 0o600, 'permission'],
    ['on the folder', 'read', 0o000, 0o600, 'permission'],
    ['to write in the folder', 'write', 0o500, 0o600, 'permission'],
    ['to write in the folder', 'read', 0o500, 0o600, 'read-only'],
    ['on the file', 'write', 0o700, 0o000, 'permission'],
    ['on the file', 'read', 0o700, 0o000, 'permission'],
    ['to write the file', 'write', 0o700, 0o400, 'read-only'],
    ['to write the file', 'read', 0o700, 0o400, undefined],
  ] as const)('%s, opened to %s', async (_, mode, folderMode, fileMode, reason) => {
    const folder = await closedFolder(folderMode, fileMode);
    expect(await outcome(folder, mode)).toEqual(
      reason === undefined ? { notes: mode === 'write' ? ['provë'] : [] } : { code: 'STORAGE', reason, folder },
    );
  });

  it('to make the folder: refused', async () => {
    const base = await closedFolder(0o500);
    const folder = join(base, 'e re');
    expect(await outcome(folder, 'write')).toEqual({ code: 'STORAGE', reason: 'permission', folder });
  });
});

/** A folder for an audit or for who comes after: a copy of the register, every record as its papers, and a page to read them by. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { cleanFileName } from '#shared/domain/file-name.ts';
import { openConnection } from '../connection.ts';
import { syncFolder } from '../files.ts';
import { registerFile } from '../folder.ts';
import { type HandedRecord, handoverPage } from './handover-page.ts';
import { type CopyOrder, makeCopies } from './make.ts';
import { requireSpace } from './stage.ts';
import { requireTarget } from './target.ts';
import { copyError, step, type Watch } from './watch.ts';

export type HandoverOrder = Omit<CopyOrder, 'targets' | 'rotates'> & { to: string };
export type Handover = { folder: string; documents: number };

/**
 * All of it or nothing: it gets its name when it is whole. The papers lie there as they are, readable by everybody who has
 * the folder; the copy of the register is encrypted. Throws COPY.
 */
export async function handOver(order: HandoverOrder, watch: Watch): Promise<Handover> {
  const { folder, to, now, form } = order;
  requireTarget(folder, to);
  const name = `dorezimi-${now.slice(0, 19).replaceAll(/[-:]/gu, '')}`;
  const final = join(resolve(to), name);
  if (existsSync(final)) throw copyError('target-exists', final);
  const part = `${final}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  const database = openConnection(registerFile(folder), 'read', form.newest);
  try {
    requireSpace(part, plainSize(database));
    mkdirSync(join(part, 'kopja'), { mode: 0o700 });
    await copyInto(join(part, 'kopja'), order, watch);
    database.exec('BEGIN');
    const sums = new Map<string, string>();
    const records = writeRecords(database, part, sums, watch);
    const told = { records, made: now, app: order.app };
    write(part, 'index.html', Buffer.from(handoverPage(told)), sums);
    write(part, 'LEXOME.txt', Buffer.from(README), sums);
    const lines = [...sums].map(([path, sum]) => `${sum}  ${path}\n`).toSorted();
    write(part, 'SHA256SUMS.txt', Buffer.from(lines.join('')), new Map());
    renameSync(part, final);
    syncFolder(dirname(final));
    return { folder: final, documents: records.reduce((sum, { files }) => sum + files.length, 0) };
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  } finally {
    database.close();
  }
}

async function copyInto(place: string, order: HandoverOrder, watch: Watch): Promise<void> {
  const [made] = await makeCopies({ ...order, targets: [{ folder: place }], rotates: false }, watch);
  if (made && 'reason' in made) throw copyError(made.reason, made.place ?? place);
}

function plainSize(database: Database.Database): number {
  const pages = Number(database.pragma('page_count', { simple: true }));
  return 2 * pages * Number(database.pragma('page_size', { simple: true }));
}

type RecordRow = Omit<HandedRecord, 'files' | 'isReopened'> & { id: number; isReopened: 0 | 1 };

function writeRecords(
  database: Database.Database,
  part: string,
  sums: Map<string, string>,
  watch: Watch,
): HandedRecord[] {
  const rows = database
    .prepare<[], RecordRow>(
      `SELECT record.id, committee_name AS committee, date, record.kind, record.number, version, code,
        EXISTS (SELECT 1 FROM reopening WHERE record_id = record.id) AS isReopened
       FROM record JOIN meeting ON meeting.id = record.meeting_id ORDER BY committee_name, date, record.kind DESC, version`,
    )
    .all();
  const papers = database.prepare<[number], { name: string; bytes: Buffer }>(
    'SELECT name, docx AS bytes FROM record_paper WHERE record_id = ? ORDER BY id',
  );
  const scans = database.prepare<[number], { name: string; bytes: Buffer }>(
    `SELECT id || '-' || name AS name, bytes FROM scan WHERE record_id = ? ORDER BY id`,
  );
  return rows.map(({ id, isReopened, ...row }, index) => {
    step(watch, { step: 'read', done: index, total: rows.length });
    const place = join(
      'dokumentet',
      cleanFileName(row.committee),
      row.date.slice(0, 4),
      `${row.date}-${row.kind === 'minutes' ? '' : 'korrigjim-'}${row.number}-v${row.version}`,
    );
    const files = [...papers.all(id), ...scans.all(id)].map(({ name, bytes }) => {
      const path = join(place, cleanFileName(name)).replaceAll('\\', '/');
      write(part, path, bytes, sums);
      return { name, path };
    });
    return { ...row, isReopened: isReopened === 1, files };
  });
}

function write(part: string, path: string, bytes: Uint8Array, sums: Map<string, string>): void {
  const file = join(part, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, bytes, { flag: 'wx', mode: 0o600, flush: true });
  sums.set(path, createHash('sha256').update(bytes).digest('hex'));
}

const README = `PAKETA E DORËZIMIT

index.html          lista e procesverbaleve; hapet në çdo shfletues, pa internet
dokumentet/         çdo procesverbal i përfunduar, me dokumentet dhe skanimet e tij, të pakoduara
kopja/              kopja e plotë e regjistrit, e koduar: hapet me çelësin e zyrës ose me çelësin e rikthimit
SHA256SUMS.txt      shumat e kontrollit të çdo skedari (në Linux: sha256sum -c SHA256SUMS.txt)

Si kthehet regjistri: në Procesverbali, te “Kopjet dhe siguria”, jepni rrugën e skedarit .db.age të dosjes “kopja”,
provoni rikthimin dhe pastaj ktheni regjistrin prej tij. Në një kompjuter tjetër nevojitet çelësi i rikthimit, i printuar.
`;

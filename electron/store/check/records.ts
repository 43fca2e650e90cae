/** What stands in the tables of records, as it was sealed. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { printedCode } from '#shared/domain/code.ts';
import type { Finding } from '#shared/domain/safety.ts';
import type { Checked } from './chains.ts';

type Sealed = { seq: number; content: string; meta: string };
type Owner = { seal_seq: number; meeting: number; number: number; record: string; at: string; actor: string };

/** Each fact by its table, and what was sealed of its row. */
const FACTS: readonly { fact: string; table: string; columns: string; content: (row: never) => string }[] = [
  {
    fact: 'reopened',
    table: 'reopening',
    columns: 'fact.reason',
    content: ({ record, reason }: Owner & { reason: string }) => canonicalJson({ record, reason }),
  },
  {
    fact: 'signed',
    table: 'signature',
    columns: 'fact.signed_on, fact.names',
    content: ({ record, signed_on, names }: Owner & { signed_on: string; names: string }) =>
      canonicalJson({ record, on: signed_on, names: JSON.parse(names) }),
  },
  {
    fact: 'scanned',
    table: 'scan',
    columns: 'fact.name, fact.type, fact.size, fact.sha256',
    content: ({
      record,
      name,
      type,
      size,
      sha256,
    }: Owner & { name: string; type: string; size: number; sha256: string }) =>
      canonicalJson({ record, scan: { name, type, size, sha256 } }),
  },
  {
    fact: 'archived',
    table: 'archiving',
    columns: 'fact.number AS given, fact.archived_on',
    content: ({ record, given, archived_on }: Owner & { given: string; archived_on: string }) =>
      canonicalJson({ record, number: given, on: archived_on }),
  },
];

type RecordRow = Owner & { id: number; kind: string; version: number; code: string };

/** The first record, or fact about one, that is not as it was sealed; and the first seal whose row is gone. */
export function checkRecords(database: Database.Database): Checked {
  const sealAt = database.prepare<[number], Sealed>(
    'SELECT seq, CAST(content AS TEXT) AS content, meta FROM seal WHERE seq = ?',
  );
  let checked = 0;
  const finding = ({ seal_seq, meeting, number }: Owner): Finding => ({
    part: 'records',
    seq: seal_seq,
    meeting,
    number,
  });
  const rows = database.prepare<[], RecordRow>(
    'SELECT id, kind, version, code, seal_seq, meeting_id AS meeting, number, sha256 AS record, at, actor FROM record ORDER BY id',
  );
  for (const row of rows.iterate()) {
    checked += 1;
    const seal = sealAt.get(row.seal_seq);
    const isSealed =
      seal !== undefined &&
      hashOf(seal.content) === row.record &&
      readCodeDigits(row.code) === readCodeDigits(printedCode(row.record)) &&
      isAbout(seal.meta, 'finalised', row) &&
      hasItsPapers(database, row.id, seal.meta);
    if (!isSealed) return { checked, finding: finding(row) };
  }
  for (const { fact, table, columns, content } of FACTS) {
    const facts = database.prepare<[], Owner>(
      `SELECT fact.seal_seq, record.meeting_id AS meeting, record.number, record.sha256 AS record,
        fact.at, fact.actor, ${columns}
       FROM ${table} AS fact JOIN record ON record.id = fact.record_id ORDER BY fact.seal_seq`,
    );
    for (const row of facts.iterate()) {
      checked += 1;
      const seal = sealAt.get(row.seal_seq);
      if (seal?.content !== content(row as never) || !isAbout(seal.meta, fact, { at: row.at, actor: row.actor }))
        return { checked, finding: finding(row) };
    }
  }
  const lost = sealWithoutRow(database);
  return lost === undefined ? { checked } : { checked, finding: { part: 'records', seq: lost } };
}

const readCodeDigits = (code: string) => code.replaceAll(/\s/gu, '').toLowerCase();

function isAbout(meta: string, fact: string, about: Partial<RecordRow>): boolean {
  const told = JSON.parse(meta);
  const same = (name: 'meeting' | 'number' | 'version' | 'kind' | 'at' | 'actor') =>
    about[name] === undefined || told[name] === about[name];
  const names = ['meeting', 'number', 'version', 'kind', 'at', 'actor'] as const;
  return told.fact === fact && names.every(same);
}

/** Papers are made of the content, and so their hashes are sealed beside it. */
function hasItsPapers(database: Database.Database, record: number, meta: string): boolean {
  const sealed: SealedPaper[] | undefined = JSON.parse(meta).papers;
  if (sealed === undefined) return true; // sealed before the hashes of its papers were
  const papers = database
    .prepare<[number], SealedPaper>('SELECT kind, n, name, title, sha256, tree FROM record_paper WHERE record_id = ?')
    .all(record);
  const line = ({ kind, n, name, title, sha256 }: SealedPaper, tree: string) =>
    canonicalJson([kind, n, name, title, sha256, tree]);
  const kept = new Set(papers.map((paper) => line(paper, hashOf(paper.tree))));
  return papers.length === sealed.length && sealed.every((paper) => kept.has(line(paper, paper.tree)));
}

/** `tree` is the hash of the document's tree in a seal, and the tree itself in its row. */
type SealedPaper = { kind: string; n: number; name: string; title: string; sha256: string; tree: string };

const hashOf = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

function sealWithoutRow(database: Database.Database): number | undefined {
  const tables = ['record', ...FACTS.map(({ table }) => table)];
  return database
    .prepare<[], number>(
      `SELECT seq FROM seal WHERE meta ->> '$.fact' <> 'restored'
       AND seq NOT IN (${tables.map((table) => `SELECT seal_seq FROM ${table}`).join(' UNION ALL ')}) ORDER BY seq LIMIT 1`,
    )
    .pluck()
    .get();
}

/** Files, each with the hash that was kept with it. */
const FILES: readonly { table: string; name: string; bytes: string }[] = [
  { table: 'material_file', name: 'name', bytes: 'bytes' },
  { table: 'scan', name: 'name', bytes: 'bytes' },
  { table: 'record_paper', name: 'name', bytes: 'docx' },
  { table: 'asset', name: 'type', bytes: 'bytes' },
  { table: 'office_template', name: 'name', bytes: 'bytes' },
];

/** The first file whose bytes are not those that were stored. `tick` is told after each file. */
export function checkFiles(database: Database.Database, tick: () => void): Checked {
  let checked = 0;
  for (const { table, name, bytes } of FILES) {
    const rows = database.prepare<[], { name: string; bytes: Uint8Array; sha256: string }>(
      `SELECT ${name} AS name, ${bytes} AS bytes, sha256 FROM ${table}`,
    );
    for (const row of rows.iterate()) {
      checked += 1;
      tick();
      if (hashOf(row.bytes) !== row.sha256) {
        return { checked, finding: { part: 'files', name: row.name } };
      }
    }
  }
  return { checked };
}

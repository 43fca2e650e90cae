import type { Migration } from '../migrate.ts';
import { guards } from './0003-records-guards.ts';

const json = (column: string) => `CHECK (json_valid(${column}))`;
const id = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const done = 'at TEXT NOT NULL, actor TEXT NOT NULL';
/** What is sealed names its place in the chain. */
const sealed = 'seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq)';

/** The chain: each entry carries the hash of the one before it (RELIABILITY, "Seal"). `content` is canonical JSON. */
const seal = [
  `CREATE TABLE seal (
    seq INTEGER PRIMARY KEY, meta TEXT NOT NULL ${json('meta')}, content BLOB NOT NULL, content_sha256 TEXT NOT NULL,
    prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
  ) STRICT`,
];

const record = [
  // `number` is the meeting's; a correction's counts those of its meeting from 1. Its content stands in the chain.
  `CREATE TABLE record (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id), kind TEXT NOT NULL CHECK (kind IN ('minutes', 'correction')),
    number INTEGER NOT NULL, version INTEGER NOT NULL CHECK (version >= 1), sha256 TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
    ${done}, ${sealed}, UNIQUE (meeting_id, kind, number, version)
  ) STRICT`,
  'CREATE INDEX record_code ON record (code)',
  // Emblems and templates as they were on that day, each once.
  'CREATE TABLE asset (sha256 TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT',
  // `tree` is the document before it was rendered, its emblem named by hash; `docx` the file that was made of it.
  `CREATE TABLE record_paper (
    ${id}, record_id INTEGER NOT NULL REFERENCES record (id), kind TEXT NOT NULL, n INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, title TEXT NOT NULL, tree TEXT NOT NULL ${json('tree')}, docx BLOB NOT NULL, sha256 TEXT NOT NULL,
    template_sha256 TEXT REFERENCES asset (sha256), UNIQUE (record_id, kind, n)
  ) STRICT`,
  'CREATE INDEX record_paper_sha256 ON record_paper (sha256)',
  'CREATE INDEX record_paper_template ON record_paper (template_sha256)',
  `CREATE TABLE reopening (
    record_id INTEGER PRIMARY KEY REFERENCES record (id), reason TEXT NOT NULL, ${done}, ${sealed}
  ) STRICT`,
  `CREATE TABLE printing (
    ${id}, record_id INTEGER NOT NULL REFERENCES record (id), copies INTEGER NOT NULL, ${done}
  ) STRICT`,
  'CREATE INDEX printing_record ON printing (record_id)',
  `CREATE TABLE handed_copy (
    ${id}, record_id INTEGER NOT NULL REFERENCES record (id), copy INTEGER NOT NULL, recipient TEXT NOT NULL,
    given_on TEXT NOT NULL, ${done}
  ) STRICT`,
  'CREATE INDEX handed_copy_record ON handed_copy (record_id)',
  `CREATE TABLE signature (
    record_id INTEGER PRIMARY KEY REFERENCES record (id), signed_on TEXT NOT NULL, names TEXT NOT NULL ${json('names')},
    ${done}, ${sealed}
  ) STRICT`,
  `CREATE TABLE scan (
    ${id}, record_id INTEGER NOT NULL REFERENCES record (id), name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
    sha256 TEXT NOT NULL, ${done}, ${sealed}, bytes BLOB NOT NULL
  ) STRICT`,
  'CREATE INDEX scan_record ON scan (record_id)',
  `CREATE TABLE archiving (
    record_id INTEGER PRIMARY KEY REFERENCES record (id), number TEXT NOT NULL, archived_on TEXT NOT NULL, ${done}, ${sealed}
  ) STRICT`,
  // A draft until a record of its meeting, of kind correction and of its number, is there.
  `CREATE TABLE correction (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id), number INTEGER NOT NULL, date TEXT NOT NULL,
    reason TEXT NOT NULL, entries TEXT NOT NULL ${json('entries')}, revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (meeting_id, number)
  ) STRICT`,
];

/** Of the meeting's content: an item that approves earlier minutes, and how it did. */
const approval = [
  `CREATE TABLE minutes_approval (
    agenda_item_id INTEGER PRIMARY KEY REFERENCES agenda_item (id) ON DELETE CASCADE,
    approved_id INTEGER NOT NULL REFERENCES meeting (id), outcome TEXT CHECK (outcome IN ('unchanged', 'changed'))
  ) STRICT`,
  'CREATE INDEX minutes_approval_approved ON minutes_approval (approved_id)',
];

const papers = [
  `CREATE TABLE committee_look (
    committee_id INTEGER PRIMARY KEY REFERENCES committee (id) ON DELETE CASCADE, look TEXT NOT NULL ${json('look')},
    revision INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE TABLE series_start (
    committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE, year INTEGER NOT NULL,
    series TEXT NOT NULL CHECK (series IN ('meetings', 'decisions')), start INTEGER NOT NULL CHECK (start >= 1),
    PRIMARY KEY (committee_id, year, series)
  ) STRICT`,
  `CREATE TABLE meeting_paper (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('tasks', 'press-release')), date TEXT NOT NULL, text TEXT ${json('text')},
    revision INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (meeting_id, kind)
  ) STRICT`,
  `CREATE TABLE office_template (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT`,
];

export const records: Migration = {
  version: 3,
  name: 'records',
  statements: [...seal, ...record, ...approval, ...papers, ...guards],
};

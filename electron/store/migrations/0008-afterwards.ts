import type { Migration } from '../migrate.ts';

/** What is found by its words, each with its number in a row's place of the index. The numbers never change. */
export const SEARCHED = {
  meeting: 1,
  agenda_item: 2,
  statement: 3,
  decision: 4,
  task: 5,
  material: 6,
  person: 7,
  institution: 8,
  committee: 9,
  campaign: 10,
  activity: 11,
  material_file: 12,
} as const;

/** Of a row only that its words have to be read anew: to index it at once would hold up who types. */
const pending = (table: keyof typeof SEARCHED, event: 'INSERT' | 'UPDATE' | 'DELETE') => {
  const row = event === 'DELETE' ? 'OLD' : 'NEW';
  return `CREATE TRIGGER ${table}_searched_${event.toLowerCase()} AFTER ${event} ON ${table} BEGIN
    INSERT OR IGNORE INTO search_pending (kind, id) VALUES (${SEARCHED[table]}, ${row}.id);
  END`;
};

const TABLES = Object.keys(SEARCHED) as (keyof typeof SEARCHED)[];
/** A file's bytes never change; what was read out of them comes later, and its own rows tell of it. */
const CHANGING = TABLES.filter((table) => table !== 'material_file');

/**
 * Words of everything in one index: without accents and capitals, of which `ceshtje` finds `çështje`. What is deleted
 * leaves no word in it. `file_text` keeps what was read out of attached files; an empty text where nothing could be.
 */
export const afterwards: Migration = {
  version: 8,
  name: 'afterwards',
  statements: [
    // What became of a task after the meeting that gave it. No reference: what undo brings back keeps its id.
    `CREATE TABLE task_progress (
      id INTEGER PRIMARY KEY AUTOINCREMENT, task_id INTEGER NOT NULL, on_day TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), note TEXT, at TEXT NOT NULL, actor TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX task_progress_task ON task_progress (task_id)',
    `CREATE TABLE file_text (
      id INTEGER PRIMARY KEY REFERENCES material_file (id) ON DELETE CASCADE, text TEXT NOT NULL
    ) STRICT`,
    'CREATE TABLE search_pending (kind INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID',
    `CREATE VIRTUAL TABLE search USING fts5 (
      text, kind UNINDEXED, id UNINDEXED, meeting UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )`,
    `INSERT INTO search (search, rank) VALUES ('secure-delete', 1)`,
    ...CHANGING.flatMap((table) => (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) => pending(table, event))),
    ...(['INSERT', 'DELETE'] as const).map((event) => {
      const row = event === 'DELETE' ? 'OLD' : 'NEW';
      return `CREATE TRIGGER file_text_searched_${event.toLowerCase()} AFTER ${event} ON file_text BEGIN
    INSERT OR IGNORE INTO search_pending (kind, id) VALUES (${SEARCHED.material_file}, ${row}.id);
  END`;
    }),
    ...CHANGING.map((table) => `INSERT INTO search_pending (kind, id) SELECT ${SEARCHED[table]}, id FROM ${table}`),
  ],
};

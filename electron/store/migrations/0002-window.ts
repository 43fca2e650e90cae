import type { Migration } from '../migrate.ts';

const json = (column: string) => `CHECK (json_valid(${column}))`;
const id = 'id INTEGER PRIMARY KEY AUTOINCREMENT';

/**
 * Two records of one person become one, and in a meeting that both had come to both stay, under the names of its day: so
 * `meeting_person` is made anew without its rule that a person is there once. The sequence goes with it: an id is never
 * given twice.
 */
const meetingPerson = [
  `CREATE TABLE meeting_person_new (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id), ordinal INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title IN ('z.', 'znj.')), first_name TEXT NOT NULL, last_name TEXT NOT NULL,
    institution TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, UNIQUE (meeting_id, ordinal)
  ) STRICT`,
  `INSERT INTO meeting_person_new
    SELECT id, meeting_id, person_id, ordinal, title, first_name, last_name, institution, position, email, phone
    FROM meeting_person`,
  "DELETE FROM sqlite_sequence WHERE name = 'meeting_person_new'",
  "UPDATE sqlite_sequence SET name = 'meeting_person_new' WHERE name = 'meeting_person'",
  'DROP TABLE meeting_person',
  'ALTER TABLE meeting_person_new RENAME TO meeting_person',
  'CREATE INDEX meeting_person_person ON meeting_person (person_id)',
];

const office = [
  `CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1), institution_id INTEGER NOT NULL REFERENCES institution (id),
    letterhead TEXT NOT NULL ${json('letterhead')},
    emblem_type TEXT CHECK (emblem_type IN ('image/png', 'image/jpeg')), emblem_width INTEGER, emblem_height INTEGER,
    emblem BLOB, revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((emblem IS NULL) = (emblem_type IS NULL) AND (emblem IS NULL) = (emblem_width IS NULL)
      AND (emblem IS NULL) = (emblem_height IS NULL))
  ) STRICT`,
  'CREATE INDEX office_institution ON office (institution_id)',
  `CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL ${json('value')}) STRICT`,
];

/** Apart from the materials, because a file must outlive its material for as long as that can be brought back. */
const files = [
  `CREATE TABLE material_file (
    ${id}, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, added TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT`,
  'ALTER TABLE material ADD COLUMN file_id INTEGER REFERENCES material_file (id)',
  'CREATE INDEX material_file_id ON material (file_id)',
];

/** `changes`: which rows were made, changed and removed, with what stood in them before (journal.ts). */
const takenBack = [
  `CREATE TABLE meeting_undo (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('undo', 'redo')), command TEXT NOT NULL, subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL, at TEXT NOT NULL, changes TEXT NOT NULL ${json('changes')}
  ) STRICT`,
  'CREATE INDEX meeting_undo_meeting ON meeting_undo (meeting_id, direction, id)',
  `CREATE TABLE bin (
    meeting_id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id), removed TEXT NOT NULL,
    summary TEXT NOT NULL ${json('summary')}, changes TEXT NOT NULL ${json('changes')}
  ) STRICT`,
  'CREATE INDEX bin_committee ON bin (committee_id)',
];

export const window: Migration = {
  version: 2,
  name: 'window',
  statements: [...meetingPerson, ...office, ...files, ...takenBack],
};

import type { Migration } from '../migrate.ts';
import { MEETING_OF } from './0003-records-guards.ts';
import { frozen } from './0005-table.ts';

const VOTING = ['vote', 'ballot', 'vote_recused'];
const COLUMNS =
  'id, meeting_id, decision_id, ordinal, form, for_count, against_count, abstain_count, at, casting_vote, without_quorum';

/**
 * Each committee of a joint meeting has a meeting of its own, with its own votes and numbers: what version 5 kept of the
 * other body beside one decision was never used. The text of the one that does not keep it follows the other's.
 */
export const eachItsOwn: Migration = {
  version: 6,
  name: 'joint',
  statements: [
    'DROP TABLE joint_decision',
    ...VOTING.flatMap((table) =>
      ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_frozen_${event}`),
    ),
    `CREATE TABLE vote_new (
      id INTEGER PRIMARY KEY, meeting_id INTEGER UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
      decision_id INTEGER REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL DEFAULT 0,
      form TEXT NOT NULL CHECK (form IN ('open', 'secret')),
      for_count INTEGER NOT NULL, against_count INTEGER NOT NULL, abstain_count INTEGER NOT NULL, at TEXT,
      casting_vote TEXT CHECK (casting_vote IN ('for', 'against')), without_quorum TEXT,
      UNIQUE (decision_id, ordinal), CHECK ((meeting_id IS NULL) <> (decision_id IS NULL))
    ) STRICT`,
    `INSERT INTO vote_new (${COLUMNS}) SELECT ${COLUMNS} FROM vote`,
    'DROP TABLE vote',
    'ALTER TABLE vote_new RENAME TO vote',
    ...VOTING.flatMap((table) => frozen(table, MEETING_OF[table] ?? ((row) => `${row}.meeting_id`))),
    // The decision of the meeting that keeps the text, which this one follows. No reference: what undo brings back keeps its id.
    'ALTER TABLE decision ADD COLUMN joint_of INTEGER',
  ],
};

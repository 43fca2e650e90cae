import type { Migration } from '../migrate.ts';
import { FROZEN_COLUMNS, guard, isFrozen, MEETING_OF, trigger } from './0003-records-guards.ts';

const meeting = [
  // The meeting of the other committee of a joint meeting that keeps the text of both.
  'ALTER TABLE meeting ADD COLUMN joint_host_id INTEGER REFERENCES meeting (id)',
  'CREATE UNIQUE INDEX meeting_joint_host ON meeting (joint_host_id)',
  'ALTER TABLE meeting ADD COLUMN second_call_of INTEGER REFERENCES meeting (id) ON DELETE SET NULL',
  'CREATE UNIQUE INDEX meeting_second_call ON meeting (second_call_of)',
  'DROP TRIGGER meeting_frozen_update',
  guard(
    'meeting_frozen_update',
    'UPDATE',
    'meeting',
    `(OLD.minutes_state <> 'draft' OR NEW.minutes_state <> 'draft')
      AND (${[...FROZEN_COLUMNS, 'joint_host_id', 'second_call_of'].map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')}
      OR (OLD.minutes_state = 'archived' AND OLD.protocol_number IS NOT NEW.protocol_number))`,
    'finalised minutes are not changed',
  ),
];

/** As in version 4, for a table that is made anew or added. */
export const frozen = (table: string, meetingOf: (row: string) => string) => {
  const words = `${table} rows of finalised minutes are not changed`;
  return [
    trigger(`${table}_frozen_insert`, 'AFTER INSERT', table, isFrozen(meetingOf('NEW')), words),
    guard(
      `${table}_frozen_update`,
      'UPDATE',
      table,
      `(${isFrozen(meetingOf('OLD'))} OR ${isFrozen(meetingOf('NEW'))})`,
      words,
    ),
    guard(`${table}_frozen_delete`, 'DELETE', table, isFrozen(meetingOf('OLD')), words),
  ];
};

const VOTING = ['vote', 'ballot', 'vote_recused'];
const COLUMNS =
  'id, meeting_id, decision_id, ordinal, form, for_count, against_count, abstain_count, at, casting_vote, without_quorum';

/** Both committees of a joint meeting vote on one decision: 0 is the body whose meeting keeps the text. */
const votes = [
  // A table is renamed only while every trigger finds what it names.
  ...VOTING.flatMap((table) => ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER ${table}_frozen_${event}`)),
  `CREATE TABLE vote_new (
    id INTEGER PRIMARY KEY, meeting_id INTEGER UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
    decision_id INTEGER REFERENCES decision (id) ON DELETE CASCADE, body INTEGER NOT NULL DEFAULT 0 CHECK (body IN (0, 1)),
    ordinal INTEGER NOT NULL DEFAULT 0, form TEXT NOT NULL CHECK (form IN ('open', 'secret')),
    for_count INTEGER NOT NULL, against_count INTEGER NOT NULL, abstain_count INTEGER NOT NULL, at TEXT,
    casting_vote TEXT CHECK (casting_vote IN ('for', 'against')), without_quorum TEXT,
    UNIQUE (decision_id, body, ordinal), CHECK ((meeting_id IS NULL) <> (decision_id IS NULL))
  ) STRICT`,
  `INSERT INTO vote_new (${COLUMNS}) SELECT ${COLUMNS} FROM vote`,
  'DROP TABLE vote',
  'ALTER TABLE vote_new RENAME TO vote',
  ...VOTING.flatMap((table) => frozen(table, MEETING_OF[table] ?? ((row) => `${row}.meeting_id`))),
];

const ofDecision = (row: string) => `(SELECT meeting_id FROM agenda_item
      WHERE id = (SELECT agenda_item_id FROM decision WHERE id = ${row}.decision_id))`;

const decisions = [
  'ALTER TABLE decision ADD COLUMN about_person INTEGER NOT NULL DEFAULT 0 CHECK (about_person IN (0, 1))',
  // The number of a joint meeting's decision in the series of the committee whose meeting does not keep the text.
  `CREATE TABLE joint_decision (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id) ON DELETE CASCADE,
    committee_id INTEGER NOT NULL REFERENCES committee (id), year INTEGER NOT NULL, number INTEGER NOT NULL,
    UNIQUE (committee_id, year, number)
  ) STRICT`,
  ...frozen('joint_decision', ofDecision),
];

/** What a meeting heard of a task that an earlier one gave, in the words of that day. */
const tasks = [
  `CREATE TABLE task_report (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL CHECK (outcome IN ('reported', 'notReported', 'done')), note TEXT,
    text TEXT NOT NULL, responsible TEXT NOT NULL, due TEXT, given_date TEXT NOT NULL, given_number INTEGER,
    PRIMARY KEY (meeting_id, task_id)
  ) STRICT`,
  'CREATE INDEX task_report_task ON task_report (task_id)',
  ...frozen('task_report', (row) => `${row}.meeting_id`),
];

/** Two committees at one table, a second call, and the tasks of the time before. */
export const atOneTable: Migration = {
  version: 5,
  name: 'table',
  statements: [...meeting, ...votes, ...decisions, ...tasks],
};

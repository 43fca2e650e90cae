import type { Migration } from '../migrate.ts';
import {
  correctionIsFinal,
  FROZEN_COLUMNS,
  guard,
  has,
  isFrozen,
  MEETING_OF,
  standing,
  stands,
  trigger,
} from './0003-records-guards.ts';

/** Puts a guard in the place of the one that has its name. */
const mend = (name: string, ...rest: [event: string, table: string, when: string, words: string]) => [
  `DROP TRIGGER ${name}`,
  guard(name, ...rest),
];

const stateOf = (meeting: string) => `(SELECT minutes_state FROM meeting WHERE id = ${meeting})`;
/** Of minutes; what is told of a correction does not move their state. */
const minutesAre = (state: string) => `EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id
      AND (kind = 'correction' OR ${stateOf('record.meeting_id')} = '${state}'))`;

/** What is told comes right after its own seal, so that no seal stands for two. */
const isSealed = (fact: string) => `EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
      AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = '${fact}')`;

/** A version keeps the number of the one before it, and that one was opened again. */
const isNextVersion = `(${stateOf('NEW.meeting_id')} IS 'draft' AND ${standing('NEW.meeting_id')} IS NULL
        AND NEW.number IS (SELECT number FROM meeting WHERE id = NEW.meeting_id)
        AND NEW.version = 1 + (SELECT count(*) FROM record WHERE meeting_id = NEW.meeting_id AND kind = 'minutes')
        AND NOT EXISTS (SELECT 1 FROM record
          WHERE meeting_id = NEW.meeting_id AND kind = 'minutes' AND number <> NEW.number))`;
const isOfDraftCorrection = `(NEW.version = 1
        AND coalesce(${stateOf('NEW.meeting_id')} IN ('signed', 'archived'), 0)
        AND EXISTS (SELECT 1 FROM correction WHERE meeting_id = NEW.meeting_id AND number = NEW.number))`;

const record = [
  ...mend(
    'record_is_sealed',
    'INSERT',
    'record',
    `NOT ${isSealed('finalised')}
      OR NEW.sha256 IS NOT (SELECT content_sha256 FROM seal WHERE seq = NEW.seal_seq)
      OR NEW.code IS NOT substr(NEW.sha256, 1, 16)
      OR NOT iif(NEW.kind = 'minutes', ${isNextVersion}, ${isOfDraftCorrection})`,
    'a record is what was sealed',
  ),
  // Papers come with their record, before anything else is sealed and before its minutes are finalised.
  ...mend(
    'record_paper_comes_with_its_record',
    'INSERT',
    'record_paper',
    `(SELECT seal_seq FROM record WHERE id = NEW.record_id) IS NOT (SELECT max(seq) FROM seal)
      OR NOT ${minutesAre('draft')}`,
    'a finalised record gets no other papers',
  ),
  ...mend(
    'reopening_is_of_unsigned_minutes',
    'INSERT',
    'reopening',
    `NOT ${isSealed('reopened')} OR NOT (${stands('NEW.record_id')}) OR NOT ${minutesAre('finalised')}
      OR ${has('signature', 'NEW.record_id')} OR (SELECT kind FROM record WHERE id = NEW.record_id) IS NOT 'minutes'`,
    'only minutes that stand and are not signed are opened again',
  ),
  ...mend(
    'signature_is_of_what_stands',
    'INSERT',
    'signature',
    `NOT ${isSealed('signed')} OR NOT (${stands('NEW.record_id')}) OR NOT ${minutesAre('finalised')}`,
    'only a record that stands is signed',
  ),
  ...mend(
    'scan_is_of_what_is_signed',
    'INSERT',
    'scan',
    `NOT ${isSealed('scanned')} OR NOT ${has('signature', 'NEW.record_id')} OR ${has('archiving', 'NEW.record_id')}`,
    'only a signed record that is not archived gets a scan',
  ),
  ...mend(
    'archiving_is_of_what_is_signed',
    'INSERT',
    'archiving',
    `NOT ${isSealed('archived')} OR NOT ${has('signature', 'NEW.record_id')} OR NOT ${minutesAre('signed')}`,
    'only a signed record is archived',
  ),
];

const corrections = [
  ...mend(
    'correction_is_of_signed_minutes',
    'INSERT',
    'correction',
    `coalesce(${stateOf('NEW.meeting_id')} NOT IN ('signed', 'archived'), 1)
      OR ${correctionIsFinal('NEW')}`,
    'only signed minutes are corrected',
  ),
  ...mend(
    'correction_is_kept',
    'UPDATE',
    'correction',
    `OLD.id IS NOT NEW.id OR OLD.meeting_id IS NOT NEW.meeting_id OR OLD.number IS NOT NEW.number
      OR ${correctionIsFinal('OLD')}`,
    'a finalised correction is not changed',
  ),
];

const content = Object.entries(MEETING_OF).flatMap(([table, meetingOf]) => [
  `DROP TRIGGER ${table}_frozen_insert`,
  // Only a row that is there has its key, where the key was left to SQLite.
  trigger(
    `${table}_frozen_insert`,
    'AFTER INSERT',
    table,
    isFrozen(meetingOf('NEW')),
    `${table} rows of finalised minutes are not changed`,
  ),
]);

const meeting = mend(
  'meeting_frozen_update',
  'UPDATE',
  'meeting',
  `(OLD.minutes_state <> 'draft' OR NEW.minutes_state <> 'draft')
      AND (${FROZEN_COLUMNS.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')}
      OR (OLD.minutes_state = 'archived' AND OLD.protocol_number IS NOT NEW.protocol_number))`,
  'finalised minutes are not changed',
);

/** The numbers under which the protocol book had a record before: a paper that was printed with one stays known. */
const protocolNumbers = [
  `CREATE TABLE former_protocol_number (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), number TEXT NOT NULL, PRIMARY KEY (meeting_id, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER meeting_protocol_number_is_kept BEFORE UPDATE OF protocol_number ON meeting
    WHEN OLD.protocol_number IS NOT NULL AND OLD.protocol_number IS NOT NEW.protocol_number
      AND EXISTS (SELECT 1 FROM record WHERE meeting_id = OLD.id)
    BEGIN INSERT OR IGNORE INTO former_protocol_number VALUES (OLD.id, OLD.protocol_number); END`,
  guard(
    'former_protocol_number_was_borne',
    'INSERT',
    'former_protocol_number',
    `NEW.number IS NOT (SELECT protocol_number FROM meeting WHERE id = NEW.meeting_id)
      OR NOT EXISTS (SELECT 1 FROM record WHERE meeting_id = NEW.meeting_id)`,
    'a former number was borne by a record',
  ),
  guard('former_protocol_number_is_kept', 'UPDATE', 'former_protocol_number', undefined, 'former numbers stay'),
  guard('former_protocol_number_stays', 'DELETE', 'former_protocol_number', undefined, 'former numbers stay'),
];

/**
 * Closes ways past the guards of version 3: a record beside one that stands, another number after opening again, papers
 * added later, a seal used twice, content changed in the statement that finalises.
 */
export const guardsMended: Migration = {
  version: 4,
  name: 'guards',
  statements: [...record, ...corrections, ...content, ...meeting, ...protocolNumbers],
};

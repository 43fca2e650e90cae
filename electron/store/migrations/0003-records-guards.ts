/** What no statement may do, whichever way it comes: a finalised record, what it was made of and what was told about it stay. */

const refuse = (words: string) => `SELECT raise(ABORT, '${words}')`;

export const trigger = (name: string, event: string, table: string, when: string | undefined, words: string) =>
  `CREATE TRIGGER ${name} ${event} ON ${table}${when === undefined ? '' : `\n    WHEN ${when}`}
    BEGIN ${refuse(words)}; END`;

export const guard = (name: string, event: string, table: string, when: string | undefined, words: string) =>
  trigger(name, `BEFORE ${event}`, table, when, words);

const kept = (table: string) => guard(`${table}_is_kept`, 'UPDATE', table, undefined, `${table} rows are not changed`);
const stays = (table: string) => guard(`${table}_stays`, 'DELETE', table, undefined, `${table} rows are not removed`);

const seal = [
  guard(
    'seal_is_appended',
    'INSERT',
    'seal',
    `NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM seal)
      OR NEW.prev IS NOT coalesce((SELECT hash FROM seal ORDER BY seq DESC LIMIT 1), '${'0'.repeat(64)}')`,
    'seals are appended to the chain',
  ),
  kept('seal'),
  stays('seal'),
];

/** The version of a meeting's minutes that stands: the newest, where it was not opened again. */
export const standing = (meeting: string) => `(SELECT record.id FROM record
      WHERE record.id = (SELECT max(id) FROM record WHERE meeting_id = ${meeting} AND kind = 'minutes')
        AND record.id NOT IN (SELECT record_id FROM reopening))`;

/** Of minutes the newest and not opened again; a correction is never opened again. */
export const stands = (record: string) => `${record} IN (SELECT id FROM record AS own
      WHERE own.kind = 'correction' OR own.id = ${standing('own.meeting_id')})`;
export const has = (table: string, record: string) => `EXISTS (SELECT 1 FROM ${table} WHERE record_id = ${record})`;

const record = [
  guard(
    'record_is_sealed',
    'INSERT',
    'record',
    `NEW.sha256 IS NOT (SELECT content_sha256 FROM seal WHERE seq = NEW.seal_seq)
      OR NEW.code IS NOT substr(NEW.sha256, 1, 16)
      OR NEW.version IS NOT 1 + (SELECT count(*) FROM record
        WHERE meeting_id = NEW.meeting_id AND kind = NEW.kind AND number = NEW.number)
      OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id)
        IS NOT iif(NEW.kind = 'minutes', 'draft', iif(NEW.kind = 'correction'
          AND (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) = 'archived', 'archived', 'signed'))`,
    'a record is what was sealed',
  ),
  // Papers come with their record, before anything else is sealed.
  guard(
    'record_paper_comes_with_its_record',
    'INSERT',
    'record_paper',
    '(SELECT seal_seq FROM record WHERE id = NEW.record_id) IS NOT (SELECT max(seq) FROM seal)',
    'a finalised record gets no other papers',
  ),
  guard(
    'reopening_is_of_unsigned_minutes',
    'INSERT',
    'reopening',
    `NOT (${stands('NEW.record_id')}) OR ${has('signature', 'NEW.record_id')}
      OR (SELECT kind FROM record WHERE id = NEW.record_id) IS NOT 'minutes'`,
    'only minutes that stand and are not signed are opened again',
  ),
  guard(
    'signature_is_of_what_stands',
    'INSERT',
    'signature',
    `NOT (${stands('NEW.record_id')})`,
    'only a record that stands is signed',
  ),
  guard(
    'scan_is_of_what_is_signed',
    'INSERT',
    'scan',
    `NOT ${has('signature', 'NEW.record_id')} OR ${has('archiving', 'NEW.record_id')}`,
    'only a signed record that is not archived gets a scan',
  ),
  guard(
    'archiving_is_of_what_is_signed',
    'INSERT',
    'archiving',
    `NOT ${has('signature', 'NEW.record_id')}`,
    'only a signed record is archived',
  ),
  ...['record', 'record_paper', 'asset', 'reopening', 'printing', 'signature', 'scan', 'archiving'].flatMap((table) => [
    kept(table),
    stays(table),
  ]),
  kept('handed_copy'),
];

export const correctionIsFinal = (row: 'OLD' | 'NEW') => `EXISTS (SELECT 1 FROM record
      WHERE meeting_id = ${row}.meeting_id AND kind = 'correction' AND number = ${row}.number)`;

const corrections = [
  guard(
    'correction_is_of_signed_minutes',
    'INSERT',
    'correction',
    `(SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) NOT IN ('signed', 'archived')
      OR ${correctionIsFinal('NEW')}`,
    'only signed minutes are corrected',
  ),
  guard(
    'correction_is_kept',
    'UPDATE',
    'correction',
    correctionIsFinal('OLD'),
    'a finalised correction is not changed',
  ),
  guard('correction_stays', 'DELETE', 'correction', correctionIsFinal('OLD'), 'a finalised correction is not removed'),
];

/** In whose meeting a row of the record stands, from its own columns. */
const ofItem = (row: string) => `(SELECT meeting_id FROM agenda_item WHERE id = ${row}.agenda_item_id)`;
const ofDecision = (decision: string) => `(SELECT meeting_id FROM agenda_item
      WHERE id = (SELECT agenda_item_id FROM decision WHERE id = ${decision}))`;
const ofVote = (row: string) => `(SELECT coalesce(vote.meeting_id, ${ofDecision('vote.decision_id')})
      FROM vote WHERE vote.id = ${row}.vote_id)`;
const own = (row: string) => `${row}.meeting_id`;

export const MEETING_OF: Readonly<Record<string, (row: string) => string>> = {
  meeting_person: own,
  meeting_member: own,
  attendance: own,
  attendance_away: (row) => `(SELECT meeting_id FROM attendance WHERE id = ${row}.attendance_id)`,
  guest: own,
  agenda_item: own,
  agenda_recused: ofItem,
  minutes_approval: ofItem,
  material: ofItem,
  statement: ofItem,
  decision: ofItem,
  dissent: (row) => ofDecision(`${row}.decision_id`),
  vote: (row) => `coalesce(${row}.meeting_id, ${ofDecision(`${row}.decision_id`)})`,
  ballot: ofVote,
  vote_recused: ofVote,
  task: ofItem,
  meeting_campaign: own,
};

/** A meeting that goes with all its rows is not there any more when they go. */
export const isFrozen = (meeting: string) => `(SELECT minutes_state FROM meeting WHERE id = ${meeting}) <> 'draft'`;

const content = Object.entries(MEETING_OF).flatMap(([table, meetingOf]) => {
  const words = `${table} rows of finalised minutes are not changed`;
  const either = `(${isFrozen(meetingOf('OLD'))} OR ${isFrozen(meetingOf('NEW'))})`;
  // Whose record of the directory a name belongs to is no part of the minutes: two records of one person become one.
  const named = ['id', 'meeting_id', 'ordinal', 'title', 'first_name', 'last_name', 'institution', 'position', 'email']
    .map((column) => `OLD.${column} IS NOT NEW.${column}`)
    .join(' OR ');
  const update = table === 'meeting_person' ? `${either} AND (${named} OR OLD.phone IS NOT NEW.phone)` : either;
  return [
    guard(`${table}_frozen_insert`, 'INSERT', table, isFrozen(meetingOf('NEW')), words),
    guard(`${table}_frozen_update`, 'UPDATE', table, update, words),
    guard(`${table}_frozen_delete`, 'DELETE', table, isFrozen(meetingOf('OLD')), words),
  ];
});

export const FROZEN_COLUMNS = [
  ...['id', 'committee_id', 'number', 'kind', 'call', 'state', 'state_reason', 'date', 'start_time', 'end_time'],
  ...['end_date', 'place', 'purpose', 'copies', 'notice_date', 'notice_time', 'notice_protocol_number', 'chair_id'],
  ...['secretary_id', 'agenda_approval', 'closing_early', 'closing_reason', 'institution_name', 'institution_county'],
  ...['institution_city', 'committee_name', 'committee_genitive', 'committee_legal_basis', 'committee_rules'],
];

const newest = "(SELECT max(id) FROM record WHERE meeting_id = OLD.id AND kind = 'minutes')";
const step = (from: string, to: string, fact: string) =>
  `(OLD.minutes_state = '${from}' AND NEW.minutes_state = '${to}' AND ${fact})`;

const meeting = [
  guard(
    'meeting_frozen_insert',
    'INSERT',
    'meeting',
    "NEW.minutes_state <> 'draft'",
    'minutes are finalised, not entered so',
  ),
  guard(
    'meeting_frozen_update',
    'UPDATE',
    'meeting',
    `OLD.minutes_state <> 'draft' AND (${FROZEN_COLUMNS.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')}
      OR (OLD.minutes_state = 'archived' AND OLD.protocol_number IS NOT NEW.protocol_number))`,
    'finalised minutes are not changed',
  ),
  guard(
    'meeting_minutes_state',
    'UPDATE',
    'meeting',
    `OLD.minutes_state <> NEW.minutes_state AND NOT (
      ${step('draft', 'finalised', `EXISTS (SELECT 1 FROM record WHERE id = ${standing('OLD.id')} AND number = NEW.number)`)}
      OR ${step('finalised', 'draft', has('reopening', newest))}
      OR ${step('finalised', 'signed', has('signature', newest))}
      OR ${step('signed', 'archived', has('archiving', newest))})`,
    'the state of minutes follows what was told of their record',
  ),
  guard(
    'meeting_frozen_delete',
    'DELETE',
    'meeting',
    "OLD.minutes_state <> 'draft' OR EXISTS (SELECT 1 FROM record WHERE meeting_id = OLD.id)",
    'a meeting with a record is not removed',
  ),
];

const files = [
  kept('material_file'),
  guard(
    'material_file_stays',
    'DELETE',
    'material_file',
    `EXISTS (SELECT 1 FROM material JOIN agenda_item ON agenda_item.id = material.agenda_item_id
      JOIN meeting ON meeting.id = agenda_item.meeting_id
      WHERE material.file_id = OLD.id AND meeting.minutes_state <> 'draft')`,
    'a file of finalised minutes is not removed',
  ),
];

export const guards: readonly string[] = [...seal, ...record, ...corrections, ...content, ...meeting, ...files];

/** Written by `npm run schema` from the migrations; the register is compared with it at every opening. */
export const schema = `CREATE TABLE activity (
id INTEGER PRIMARY KEY AUTOINCREMENT, campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE, date TEXT NOT NULL,
title TEXT NOT NULL, title_key TEXT NOT NULL, place TEXT NOT NULL, place_key TEXT NOT NULL, organiser TEXT NOT NULL,
partners TEXT NOT NULL CHECK (json_valid(partners)), target_groups TEXT NOT NULL CHECK (json_valid(target_groups)), participants INTEGER,
project_name TEXT, project_funder TEXT, project_implementer TEXT, revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (campaign_id, date, title_key, place_key)
) STRICT;

CREATE TRIGGER activity_searched_delete AFTER DELETE ON activity BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (11, OLD.id);
END;

CREATE TRIGGER activity_searched_insert AFTER INSERT ON activity BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (11, NEW.id);
END;

CREATE TRIGGER activity_searched_update AFTER UPDATE ON activity BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (11, NEW.id);
END;

CREATE TABLE agenda_item (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
title TEXT NOT NULL, rapporteur_id INTEGER REFERENCES meeting_person (id),
state TEXT NOT NULL DEFAULT 'normal' CHECK (state IN ('normal', 'late', 'withdrawn')),
has_recused INTEGER NOT NULL DEFAULT 0 CHECK (has_recused IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, ordinal);

CREATE INDEX agenda_item_rapporteur ON agenda_item (rapporteur_id);

CREATE TRIGGER agenda_item_frozen_delete BEFORE DELETE ON agenda_item
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'agenda_item rows of finalised minutes are not changed'); END;

CREATE TRIGGER agenda_item_frozen_insert AFTER INSERT ON agenda_item
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'agenda_item rows of finalised minutes are not changed'); END;

CREATE TRIGGER agenda_item_frozen_update BEFORE UPDATE ON agenda_item
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'agenda_item rows of finalised minutes are not changed'); END;

CREATE TRIGGER agenda_item_searched_delete AFTER DELETE ON agenda_item BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (2, OLD.id);
END;

CREATE TRIGGER agenda_item_searched_insert AFTER INSERT ON agenda_item BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (2, NEW.id);
END;

CREATE TRIGGER agenda_item_searched_update AFTER UPDATE ON agenda_item BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (2, NEW.id);
END;

CREATE TABLE agenda_recused (
agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), PRIMARY KEY (agenda_item_id, ordinal)
) STRICT;

CREATE INDEX agenda_recused_person ON agenda_recused (meeting_person_id);

CREATE TRIGGER agenda_recused_frozen_delete BEFORE DELETE ON agenda_recused
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'agenda_recused rows of finalised minutes are not changed'); END;

CREATE TRIGGER agenda_recused_frozen_insert AFTER INSERT ON agenda_recused
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'agenda_recused rows of finalised minutes are not changed'); END;

CREATE TRIGGER agenda_recused_frozen_update BEFORE UPDATE ON agenda_recused
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'agenda_recused rows of finalised minutes are not changed'); END;

CREATE TABLE archiving (
record_id INTEGER PRIMARY KEY REFERENCES record (id), number TEXT NOT NULL, archived_on TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq)
) STRICT;

CREATE TRIGGER archiving_is_kept BEFORE UPDATE ON archiving
BEGIN SELECT raise(ABORT, 'archiving rows are not changed'); END;

CREATE TRIGGER archiving_is_of_what_is_signed BEFORE INSERT ON archiving
WHEN NOT EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = 'archived') OR NOT EXISTS (SELECT 1 FROM signature WHERE record_id = NEW.record_id) OR NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id
AND (kind = 'correction' OR (SELECT minutes_state FROM meeting WHERE id = record.meeting_id) = 'signed'))
BEGIN SELECT raise(ABORT, 'only a signed record is archived'); END;

CREATE TRIGGER archiving_stays BEFORE DELETE ON archiving
BEGIN SELECT raise(ABORT, 'archiving rows are not removed'); END;

CREATE TABLE asset (sha256 TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;

CREATE TRIGGER asset_is_kept BEFORE UPDATE ON asset
BEGIN SELECT raise(ABORT, 'asset rows are not changed'); END;

CREATE TRIGGER asset_stays BEFORE DELETE ON asset
BEGIN SELECT raise(ABORT, 'asset rows are not removed'); END;

CREATE TABLE attendance (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_member (meeting_person_id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, status TEXT NOT NULL CHECK (status IN ('present', 'substituted', 'excused', 'absent')),
substitute_id INTEGER REFERENCES meeting_person (id), reason TEXT, arrived TEXT, left_time TEXT,
has_away INTEGER NOT NULL DEFAULT 0 CHECK (has_away IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX attendance_meeting ON attendance (meeting_id, ordinal);

CREATE INDEX attendance_substitute ON attendance (substitute_id);

CREATE TRIGGER attendance_frozen_delete BEFORE DELETE ON attendance
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'attendance rows of finalised minutes are not changed'); END;

CREATE TRIGGER attendance_frozen_insert AFTER INSERT ON attendance
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'attendance rows of finalised minutes are not changed'); END;

CREATE TRIGGER attendance_frozen_update BEFORE UPDATE ON attendance
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'attendance rows of finalised minutes are not changed'); END;

CREATE TABLE attendance_away (
attendance_id INTEGER NOT NULL REFERENCES attendance (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
from_time TEXT NOT NULL, to_time TEXT NOT NULL, PRIMARY KEY (attendance_id, ordinal)
) STRICT;

CREATE TRIGGER attendance_away_frozen_delete BEFORE DELETE ON attendance_away
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM attendance WHERE id = OLD.attendance_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'attendance_away rows of finalised minutes are not changed'); END;

CREATE TRIGGER attendance_away_frozen_insert AFTER INSERT ON attendance_away
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM attendance WHERE id = NEW.attendance_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'attendance_away rows of finalised minutes are not changed'); END;

CREATE TRIGGER attendance_away_frozen_update BEFORE UPDATE ON attendance_away
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM attendance WHERE id = OLD.attendance_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM attendance WHERE id = NEW.attendance_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'attendance_away rows of finalised minutes are not changed'); END;

CREATE TABLE audit (
seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL, subject TEXT NOT NULL,
subject_id INTEGER, details TEXT NOT NULL CHECK (json_valid(details)), prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER audit_is_appended BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
OR NEW.prev IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT raise(ABORT, 'audit rows are appended to the chain'); END;

CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit rows are not changed'); END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit rows are not removed'); END;

CREATE TABLE ballot (
vote_id INTEGER NOT NULL REFERENCES vote (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id),
choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
PRIMARY KEY (vote_id, ordinal), UNIQUE (vote_id, meeting_person_id)
) STRICT;

CREATE INDEX ballot_person ON ballot (meeting_person_id);

CREATE TRIGGER ballot_frozen_delete BEFORE DELETE ON ballot
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = OLD.vote_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'ballot rows of finalised minutes are not changed'); END;

CREATE TRIGGER ballot_frozen_insert AFTER INSERT ON ballot
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = NEW.vote_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'ballot rows of finalised minutes are not changed'); END;

CREATE TRIGGER ballot_frozen_update BEFORE UPDATE ON ballot
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = OLD.vote_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = NEW.vote_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'ballot rows of finalised minutes are not changed'); END;

CREATE TABLE bin (
meeting_id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id), removed TEXT NOT NULL,
summary TEXT NOT NULL CHECK (json_valid(summary)), changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;

CREATE INDEX bin_committee ON bin (committee_id);

CREATE TABLE campaign (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL, slogan TEXT, from_day TEXT NOT NULL,
to_day TEXT NOT NULL, coordinator TEXT, revision INTEGER NOT NULL DEFAULT 1, UNIQUE (name_key, from_day), CHECK (to_day >= from_day)
) STRICT;

CREATE TRIGGER campaign_searched_delete AFTER DELETE ON campaign BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (10, OLD.id);
END;

CREATE TRIGGER campaign_searched_insert AFTER INSERT ON campaign BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (10, NEW.id);
END;

CREATE TRIGGER campaign_searched_update AFTER UPDATE ON campaign BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (10, NEW.id);
END;

CREATE TABLE committee (
id INTEGER PRIMARY KEY AUTOINCREMENT, institution_id INTEGER NOT NULL REFERENCES institution (id),
name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, name_genitive TEXT, legal_basis TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX committee_institution ON committee (institution_id);

CREATE TRIGGER committee_searched_delete AFTER DELETE ON committee BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (9, OLD.id);
END;

CREATE TRIGGER committee_searched_insert AFTER INSERT ON committee BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (9, NEW.id);
END;

CREATE TRIGGER committee_searched_update AFTER UPDATE ON committee BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (9, NEW.id);
END;

CREATE TABLE committee_look (
committee_id INTEGER PRIMARY KEY REFERENCES committee (id) ON DELETE CASCADE, look TEXT NOT NULL CHECK (json_valid(look)),
revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE committee_rules (
id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
valid_from TEXT NOT NULL, rules TEXT NOT NULL CHECK (json_valid(rules)), UNIQUE (committee_id, valid_from)
) STRICT;

CREATE TABLE correction (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id), number INTEGER NOT NULL, date TEXT NOT NULL,
reason TEXT NOT NULL, entries TEXT NOT NULL CHECK (json_valid(entries)), revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (meeting_id, number)
) STRICT;

CREATE TRIGGER correction_is_kept BEFORE UPDATE ON correction
WHEN OLD.id IS NOT NEW.id OR OLD.meeting_id IS NOT NEW.meeting_id OR OLD.number IS NOT NEW.number
OR EXISTS (SELECT 1 FROM record
WHERE meeting_id = OLD.meeting_id AND kind = 'correction' AND number = OLD.number)
BEGIN SELECT raise(ABORT, 'a finalised correction is not changed'); END;

CREATE TRIGGER correction_is_of_signed_minutes BEFORE INSERT ON correction
WHEN coalesce((SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) NOT IN ('signed', 'archived'), 1)
OR EXISTS (SELECT 1 FROM record
WHERE meeting_id = NEW.meeting_id AND kind = 'correction' AND number = NEW.number)
BEGIN SELECT raise(ABORT, 'only signed minutes are corrected'); END;

CREATE TRIGGER correction_stays BEFORE DELETE ON correction
WHEN EXISTS (SELECT 1 FROM record
WHERE meeting_id = OLD.meeting_id AND kind = 'correction' AND number = OLD.number)
BEGIN SELECT raise(ABORT, 'a finalised correction is not removed'); END;

CREATE TABLE decision (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, committee_id INTEGER NOT NULL REFERENCES committee (id), year INTEGER NOT NULL, number INTEGER,
title TEXT NOT NULL, title_accusative TEXT, text TEXT NOT NULL CHECK (json_valid(text)), charged TEXT, in_force TEXT,
has_earlier_votes INTEGER NOT NULL DEFAULT 0 CHECK (has_earlier_votes IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1, about_person INTEGER NOT NULL DEFAULT 0 CHECK (about_person IN (0, 1)), joint_of INTEGER,
UNIQUE (committee_id, year, number)
) STRICT;

CREATE INDEX decision_item ON decision (agenda_item_id, ordinal);

CREATE TRIGGER decision_frozen_delete BEFORE DELETE ON decision
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'decision rows of finalised minutes are not changed'); END;

CREATE TRIGGER decision_frozen_insert AFTER INSERT ON decision
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'decision rows of finalised minutes are not changed'); END;

CREATE TRIGGER decision_frozen_update BEFORE UPDATE ON decision
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'decision rows of finalised minutes are not changed'); END;

CREATE TRIGGER decision_searched_delete AFTER DELETE ON decision BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (4, OLD.id);
END;

CREATE TRIGGER decision_searched_insert AFTER INSERT ON decision BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (4, NEW.id);
END;

CREATE TRIGGER decision_searched_update AFTER UPDATE ON decision BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (4, NEW.id);
END;

CREATE TABLE dissent (
decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), reason TEXT NOT NULL CHECK (json_valid(reason)),
PRIMARY KEY (decision_id, ordinal)
) STRICT;

CREATE INDEX dissent_person ON dissent (meeting_person_id);

CREATE TRIGGER dissent_frozen_delete BEFORE DELETE ON dissent
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = OLD.decision_id))) <> 'draft'
BEGIN SELECT raise(ABORT, 'dissent rows of finalised minutes are not changed'); END;

CREATE TRIGGER dissent_frozen_insert AFTER INSERT ON dissent
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = NEW.decision_id))) <> 'draft'
BEGIN SELECT raise(ABORT, 'dissent rows of finalised minutes are not changed'); END;

CREATE TRIGGER dissent_frozen_update BEFORE UPDATE ON dissent
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = OLD.decision_id))) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = NEW.decision_id))) <> 'draft')
BEGIN SELECT raise(ABORT, 'dissent rows of finalised minutes are not changed'); END;

CREATE TABLE file_text (
id INTEGER PRIMARY KEY REFERENCES material_file (id) ON DELETE CASCADE, text TEXT NOT NULL
) STRICT;

CREATE TRIGGER file_text_searched_delete AFTER DELETE ON file_text BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (12, OLD.id);
END;

CREATE TRIGGER file_text_searched_insert AFTER INSERT ON file_text BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (12, NEW.id);
END;

CREATE TABLE former_protocol_number (
meeting_id INTEGER NOT NULL REFERENCES meeting (id), number TEXT NOT NULL, PRIMARY KEY (meeting_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER former_protocol_number_is_kept BEFORE UPDATE ON former_protocol_number
BEGIN SELECT raise(ABORT, 'former numbers stay'); END;

CREATE TRIGGER former_protocol_number_stays BEFORE DELETE ON former_protocol_number
BEGIN SELECT raise(ABORT, 'former numbers stay'); END;

CREATE TRIGGER former_protocol_number_was_borne BEFORE INSERT ON former_protocol_number
WHEN NEW.number IS NOT (SELECT protocol_number FROM meeting WHERE id = NEW.meeting_id)
OR NOT EXISTS (SELECT 1 FROM record WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT raise(ABORT, 'a former number was borne by a record'); END;

CREATE TABLE guest (
meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, PRIMARY KEY (meeting_id, ordinal)
) STRICT;

CREATE TRIGGER guest_frozen_delete BEFORE DELETE ON guest
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'guest rows of finalised minutes are not changed'); END;

CREATE TRIGGER guest_frozen_insert AFTER INSERT ON guest
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'guest rows of finalised minutes are not changed'); END;

CREATE TRIGGER guest_frozen_update BEFORE UPDATE ON guest
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'guest rows of finalised minutes are not changed'); END;

CREATE TABLE handed_copy (
id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL REFERENCES record (id), copy INTEGER NOT NULL, recipient TEXT NOT NULL,
given_on TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL
) STRICT;

CREATE INDEX handed_copy_record ON handed_copy (record_id);

CREATE TRIGGER handed_copy_is_kept BEFORE UPDATE ON handed_copy
BEGIN SELECT raise(ABORT, 'handed_copy rows are not changed'); END;

CREATE TABLE idle_lock (
id INTEGER PRIMARY KEY CHECK (id = 1), minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240)
) STRICT;

CREATE TABLE institution (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, county TEXT, city TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TRIGGER institution_searched_delete AFTER DELETE ON institution BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (8, OLD.id);
END;

CREATE TRIGGER institution_searched_insert AFTER INSERT ON institution BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (8, NEW.id);
END;

CREATE TRIGGER institution_searched_update AFTER UPDATE ON institution BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (8, NEW.id);
END;

CREATE TABLE material (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, title TEXT NOT NULL,
kind TEXT NOT NULL CHECK (kind IN ('report', 'video', 'presentation', 'document', 'other')), revision INTEGER NOT NULL DEFAULT 1
, file_id INTEGER REFERENCES material_file (id)) STRICT;

CREATE INDEX material_file_id ON material (file_id);

CREATE INDEX material_item ON material (agenda_item_id, ordinal);

CREATE TRIGGER material_frozen_delete BEFORE DELETE ON material
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'material rows of finalised minutes are not changed'); END;

CREATE TRIGGER material_frozen_insert AFTER INSERT ON material
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'material rows of finalised minutes are not changed'); END;

CREATE TRIGGER material_frozen_update BEFORE UPDATE ON material
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'material rows of finalised minutes are not changed'); END;

CREATE TRIGGER material_searched_delete AFTER DELETE ON material BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (6, OLD.id);
END;

CREATE TRIGGER material_searched_insert AFTER INSERT ON material BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (6, NEW.id);
END;

CREATE TRIGGER material_searched_update AFTER UPDATE ON material BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (6, NEW.id);
END;

CREATE TABLE material_file (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, added TEXT NOT NULL,
bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER material_file_is_kept BEFORE UPDATE ON material_file
BEGIN SELECT raise(ABORT, 'material_file rows are not changed'); END;

CREATE TRIGGER material_file_stays BEFORE DELETE ON material_file
WHEN EXISTS (SELECT 1 FROM material JOIN agenda_item ON agenda_item.id = material.agenda_item_id
JOIN meeting ON meeting.id = agenda_item.meeting_id
WHERE material.file_id = OLD.id AND meeting.minutes_state <> 'draft')
BEGIN SELECT raise(ABORT, 'a file of finalised minutes is not removed'); END;

CREATE TABLE meeting (
id INTEGER PRIMARY KEY AUTOINCREMENT, committee_id INTEGER NOT NULL REFERENCES committee (id),
year INTEGER NOT NULL GENERATED ALWAYS AS (CAST(substr(date, 1, 4) AS INTEGER)) STORED, number INTEGER,
kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'extraordinary', 'coordination', 'enlarged')), call INTEGER NOT NULL CHECK (call IN (1, 2)),
state TEXT NOT NULL CHECK (state IN ('planned', 'convened', 'held', 'postponed', 'cancelled')), state_reason TEXT,
minutes_state TEXT NOT NULL DEFAULT 'draft' CHECK (minutes_state IN ('draft', 'finalised', 'signed', 'archived')),
date TEXT NOT NULL, start_time TEXT NOT NULL, end_time TEXT, end_date TEXT, place TEXT NOT NULL,
purpose TEXT CHECK (json_valid(purpose)), copies INTEGER,
notice_date TEXT, notice_time TEXT, notice_protocol_number TEXT, protocol_number TEXT,
chair_id INTEGER NOT NULL REFERENCES meeting_person (id) DEFERRABLE INITIALLY DEFERRED,
secretary_id INTEGER NOT NULL REFERENCES meeting_person (id) DEFERRABLE INITIALLY DEFERRED,
agenda_approval TEXT CHECK (agenda_approval IN ('unanimous', 'vote')),
closing_early INTEGER NOT NULL DEFAULT 0 CHECK (closing_early IN (0, 1)), closing_reason TEXT,
institution_name TEXT NOT NULL, institution_county TEXT NOT NULL, institution_city TEXT NOT NULL,
committee_name TEXT NOT NULL, committee_genitive TEXT, committee_legal_basis TEXT,
committee_rules TEXT CHECK (json_valid(committee_rules)), revision INTEGER NOT NULL DEFAULT 1, joint_host_id INTEGER REFERENCES meeting (id), second_call_of INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
UNIQUE (committee_id, date, start_time), UNIQUE (committee_id, year, number)
) STRICT;

CREATE INDEX meeting_chair ON meeting (chair_id);

CREATE INDEX meeting_date ON meeting (date);

CREATE UNIQUE INDEX meeting_joint_host ON meeting (joint_host_id);

CREATE UNIQUE INDEX meeting_second_call ON meeting (second_call_of);

CREATE INDEX meeting_secretary ON meeting (secretary_id);

CREATE TRIGGER meeting_frozen_delete BEFORE DELETE ON meeting
WHEN OLD.minutes_state <> 'draft' OR EXISTS (SELECT 1 FROM record WHERE meeting_id = OLD.id)
BEGIN SELECT raise(ABORT, 'a meeting with a record is not removed'); END;

CREATE TRIGGER meeting_frozen_insert BEFORE INSERT ON meeting
WHEN NEW.minutes_state <> 'draft'
BEGIN SELECT raise(ABORT, 'minutes are finalised, not entered so'); END;

CREATE TRIGGER meeting_frozen_update BEFORE UPDATE ON meeting
WHEN (OLD.minutes_state <> 'draft' OR NEW.minutes_state <> 'draft')
AND (OLD.id IS NOT NEW.id OR OLD.committee_id IS NOT NEW.committee_id OR OLD.number IS NOT NEW.number OR OLD.kind IS NOT NEW.kind OR OLD.call IS NOT NEW.call OR OLD.state IS NOT NEW.state OR OLD.state_reason IS NOT NEW.state_reason OR OLD.date IS NOT NEW.date OR OLD.start_time IS NOT NEW.start_time OR OLD.end_time IS NOT NEW.end_time OR OLD.end_date IS NOT NEW.end_date OR OLD.place IS NOT NEW.place OR OLD.purpose IS NOT NEW.purpose OR OLD.copies IS NOT NEW.copies OR OLD.notice_date IS NOT NEW.notice_date OR OLD.notice_time IS NOT NEW.notice_time OR OLD.notice_protocol_number IS NOT NEW.notice_protocol_number OR OLD.chair_id IS NOT NEW.chair_id OR OLD.secretary_id IS NOT NEW.secretary_id OR OLD.agenda_approval IS NOT NEW.agenda_approval OR OLD.closing_early IS NOT NEW.closing_early OR OLD.closing_reason IS NOT NEW.closing_reason OR OLD.institution_name IS NOT NEW.institution_name OR OLD.institution_county IS NOT NEW.institution_county OR OLD.institution_city IS NOT NEW.institution_city OR OLD.committee_name IS NOT NEW.committee_name OR OLD.committee_genitive IS NOT NEW.committee_genitive OR OLD.committee_legal_basis IS NOT NEW.committee_legal_basis OR OLD.committee_rules IS NOT NEW.committee_rules OR OLD.joint_host_id IS NOT NEW.joint_host_id OR OLD.second_call_of IS NOT NEW.second_call_of
OR (OLD.minutes_state = 'archived' AND OLD.protocol_number IS NOT NEW.protocol_number))
BEGIN SELECT raise(ABORT, 'finalised minutes are not changed'); END;

CREATE TRIGGER meeting_minutes_state BEFORE UPDATE ON meeting
WHEN OLD.minutes_state <> NEW.minutes_state AND NOT (
(OLD.minutes_state = 'draft' AND NEW.minutes_state = 'finalised' AND EXISTS (SELECT 1 FROM record WHERE id = (SELECT record.id FROM record
WHERE record.id = (SELECT max(id) FROM record WHERE meeting_id = OLD.id AND kind = 'minutes')
AND record.id NOT IN (SELECT record_id FROM reopening)) AND number = NEW.number))
OR (OLD.minutes_state = 'finalised' AND NEW.minutes_state = 'draft' AND EXISTS (SELECT 1 FROM reopening WHERE record_id = (SELECT max(id) FROM record WHERE meeting_id = OLD.id AND kind = 'minutes')))
OR (OLD.minutes_state = 'finalised' AND NEW.minutes_state = 'signed' AND EXISTS (SELECT 1 FROM signature WHERE record_id = (SELECT max(id) FROM record WHERE meeting_id = OLD.id AND kind = 'minutes')))
OR (OLD.minutes_state = 'signed' AND NEW.minutes_state = 'archived' AND EXISTS (SELECT 1 FROM archiving WHERE record_id = (SELECT max(id) FROM record WHERE meeting_id = OLD.id AND kind = 'minutes'))))
BEGIN SELECT raise(ABORT, 'the state of minutes follows what was told of their record'); END;

CREATE TRIGGER meeting_protocol_number_is_kept BEFORE UPDATE OF protocol_number ON meeting
WHEN OLD.protocol_number IS NOT NULL AND OLD.protocol_number IS NOT NEW.protocol_number
AND EXISTS (SELECT 1 FROM record WHERE meeting_id = OLD.id)
BEGIN INSERT OR IGNORE INTO former_protocol_number VALUES (OLD.id, OLD.protocol_number); END;

CREATE TRIGGER meeting_searched_delete AFTER DELETE ON meeting BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (1, OLD.id);
END;

CREATE TRIGGER meeting_searched_insert AFTER INSERT ON meeting BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (1, NEW.id);
END;

CREATE TRIGGER meeting_searched_update AFTER UPDATE ON meeting BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (1, NEW.id);
END;

CREATE TABLE meeting_campaign (
meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
campaign_id INTEGER NOT NULL REFERENCES campaign (id), brought TEXT NOT NULL CHECK (json_valid(brought))
) STRICT;

CREATE INDEX meeting_campaign_campaign ON meeting_campaign (campaign_id);

CREATE TRIGGER meeting_campaign_frozen_delete BEFORE DELETE ON meeting_campaign
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_campaign rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_campaign_frozen_insert AFTER INSERT ON meeting_campaign
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_campaign rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_campaign_frozen_update BEFORE UPDATE ON meeting_campaign
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'meeting_campaign rows of finalised minutes are not changed'); END;

CREATE TABLE meeting_member (
id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
role TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'member')), voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
from_day TEXT NOT NULL, to_day TEXT, UNIQUE (meeting_id, ordinal)
) STRICT;

CREATE TRIGGER meeting_member_frozen_delete BEFORE DELETE ON meeting_member
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_member rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_member_frozen_insert AFTER INSERT ON meeting_member
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_member rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_member_frozen_update BEFORE UPDATE ON meeting_member
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'meeting_member rows of finalised minutes are not changed'); END;

CREATE TABLE meeting_paper (
meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
kind TEXT NOT NULL CHECK (kind IN ('tasks', 'press-release')), date TEXT NOT NULL, text TEXT CHECK (json_valid(text)),
revision INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (meeting_id, kind)
) STRICT;

CREATE TABLE "meeting_person" (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
person_id INTEGER NOT NULL REFERENCES person (id), ordinal INTEGER NOT NULL,
title TEXT NOT NULL CHECK (title IN ('z.', 'znj.')), first_name TEXT NOT NULL, last_name TEXT NOT NULL,
institution TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, UNIQUE (meeting_id, ordinal)
) STRICT;

CREATE INDEX meeting_person_person ON meeting_person (person_id);

CREATE TRIGGER meeting_person_frozen_delete BEFORE DELETE ON meeting_person
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_person rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_person_frozen_insert AFTER INSERT ON meeting_person
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'meeting_person rows of finalised minutes are not changed'); END;

CREATE TRIGGER meeting_person_frozen_update BEFORE UPDATE ON meeting_person
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft') AND (OLD.id IS NOT NEW.id OR OLD.meeting_id IS NOT NEW.meeting_id OR OLD.ordinal IS NOT NEW.ordinal OR OLD.title IS NOT NEW.title OR OLD.first_name IS NOT NEW.first_name OR OLD.last_name IS NOT NEW.last_name OR OLD.institution IS NOT NEW.institution OR OLD.position IS NOT NEW.position OR OLD.email IS NOT NEW.email OR OLD.phone IS NOT NEW.phone)
BEGIN SELECT raise(ABORT, 'meeting_person rows of finalised minutes are not changed'); END;

CREATE TABLE meeting_undo (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
direction TEXT NOT NULL CHECK (direction IN ('undo', 'redo')), command TEXT NOT NULL, subject TEXT NOT NULL,
subject_id INTEGER NOT NULL, at TEXT NOT NULL, changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;

CREATE INDEX meeting_undo_meeting ON meeting_undo (meeting_id, direction, id);

CREATE TABLE membership (
id INTEGER PRIMARY KEY AUTOINCREMENT, committee_id INTEGER NOT NULL REFERENCES committee (id),
person_id INTEGER NOT NULL REFERENCES person (id),
role TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'member')), voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
from_day TEXT NOT NULL, to_day TEXT, act TEXT, revision INTEGER NOT NULL DEFAULT 1, CHECK (to_day IS NULL OR to_day >= from_day)
) STRICT;

CREATE INDEX membership_committee ON membership (committee_id);

CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE minutes_approval (
agenda_item_id INTEGER PRIMARY KEY REFERENCES agenda_item (id) ON DELETE CASCADE,
approved_id INTEGER NOT NULL REFERENCES meeting (id), outcome TEXT CHECK (outcome IN ('unchanged', 'changed'))
) STRICT;

CREATE INDEX minutes_approval_approved ON minutes_approval (approved_id);

CREATE TRIGGER minutes_approval_frozen_delete BEFORE DELETE ON minutes_approval
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'minutes_approval rows of finalised minutes are not changed'); END;

CREATE TRIGGER minutes_approval_frozen_insert AFTER INSERT ON minutes_approval
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'minutes_approval rows of finalised minutes are not changed'); END;

CREATE TRIGGER minutes_approval_frozen_update BEFORE UPDATE ON minutes_approval
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'minutes_approval rows of finalised minutes are not changed'); END;

CREATE TABLE office (
id INTEGER PRIMARY KEY CHECK (id = 1), institution_id INTEGER NOT NULL REFERENCES institution (id),
letterhead TEXT NOT NULL CHECK (json_valid(letterhead)),
emblem_type TEXT CHECK (emblem_type IN ('image/png', 'image/jpeg')), emblem_width INTEGER, emblem_height INTEGER,
emblem BLOB, revision INTEGER NOT NULL DEFAULT 1,
CHECK ((emblem IS NULL) = (emblem_type IS NULL) AND (emblem IS NULL) = (emblem_width IS NULL)
AND (emblem IS NULL) = (emblem_height IS NULL))
) STRICT;

CREATE INDEX office_institution ON office (institution_id);

CREATE TABLE office_template (
id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;

CREATE TABLE person (
id INTEGER PRIMARY KEY AUTOINCREMENT, institution_id INTEGER NOT NULL REFERENCES institution (id),
title TEXT NOT NULL CHECK (title IN ('z.', 'znj.')), first_name TEXT NOT NULL, last_name TEXT NOT NULL,
first_key TEXT NOT NULL, last_key TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (institution_id, first_key, last_key)
) STRICT;

CREATE TRIGGER person_searched_delete AFTER DELETE ON person BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (7, OLD.id);
END;

CREATE TRIGGER person_searched_insert AFTER INSERT ON person BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (7, NEW.id);
END;

CREATE TRIGGER person_searched_update AFTER UPDATE ON person BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (7, NEW.id);
END;

CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

CREATE TABLE printing (
id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL REFERENCES record (id), copies INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL
) STRICT;

CREATE INDEX printing_record ON printing (record_id);

CREATE TRIGGER printing_is_kept BEFORE UPDATE ON printing
BEGIN SELECT raise(ABORT, 'printing rows are not changed'); END;

CREATE TRIGGER printing_stays BEFORE DELETE ON printing
BEGIN SELECT raise(ABORT, 'printing rows are not removed'); END;

CREATE TABLE record (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id), kind TEXT NOT NULL CHECK (kind IN ('minutes', 'correction')),
number INTEGER NOT NULL, version INTEGER NOT NULL CHECK (version >= 1), sha256 TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
at TEXT NOT NULL, actor TEXT NOT NULL, seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq), UNIQUE (meeting_id, kind, number, version)
) STRICT;

CREATE INDEX record_code ON record (code);

CREATE TRIGGER record_is_kept BEFORE UPDATE ON record
BEGIN SELECT raise(ABORT, 'record rows are not changed'); END;

CREATE TRIGGER record_is_sealed BEFORE INSERT ON record
WHEN NOT EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = 'finalised')
OR NEW.sha256 IS NOT (SELECT content_sha256 FROM seal WHERE seq = NEW.seal_seq)
OR NEW.code IS NOT substr(NEW.sha256, 1, 16)
OR NOT iif(NEW.kind = 'minutes', ((SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) IS 'draft' AND (SELECT record.id FROM record
WHERE record.id = (SELECT max(id) FROM record WHERE meeting_id = NEW.meeting_id AND kind = 'minutes')
AND record.id NOT IN (SELECT record_id FROM reopening)) IS NULL
AND NEW.number IS (SELECT number FROM meeting WHERE id = NEW.meeting_id)
AND NEW.version = 1 + (SELECT count(*) FROM record WHERE meeting_id = NEW.meeting_id AND kind = 'minutes')
AND NOT EXISTS (SELECT 1 FROM record
WHERE meeting_id = NEW.meeting_id AND kind = 'minutes' AND number <> NEW.number)), (NEW.version = 1
AND coalesce((SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) IN ('signed', 'archived'), 0)
AND EXISTS (SELECT 1 FROM correction WHERE meeting_id = NEW.meeting_id AND number = NEW.number)))
BEGIN SELECT raise(ABORT, 'a record is what was sealed'); END;

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN SELECT raise(ABORT, 'record rows are not removed'); END;

CREATE TABLE record_paper (
id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL REFERENCES record (id), kind TEXT NOT NULL, n INTEGER NOT NULL DEFAULT 0,
name TEXT NOT NULL, title TEXT NOT NULL, tree TEXT NOT NULL CHECK (json_valid(tree)), docx BLOB NOT NULL, sha256 TEXT NOT NULL,
template_sha256 TEXT REFERENCES asset (sha256), UNIQUE (record_id, kind, n)
) STRICT;

CREATE INDEX record_paper_sha256 ON record_paper (sha256);

CREATE INDEX record_paper_template ON record_paper (template_sha256);

CREATE TRIGGER record_paper_comes_with_its_record BEFORE INSERT ON record_paper
WHEN (SELECT seal_seq FROM record WHERE id = NEW.record_id) IS NOT (SELECT max(seq) FROM seal)
OR NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id
AND (kind = 'correction' OR (SELECT minutes_state FROM meeting WHERE id = record.meeting_id) = 'draft'))
BEGIN SELECT raise(ABORT, 'a finalised record gets no other papers'); END;

CREATE TRIGGER record_paper_is_kept BEFORE UPDATE ON record_paper
BEGIN SELECT raise(ABORT, 'record_paper rows are not changed'); END;

CREATE TRIGGER record_paper_stays BEFORE DELETE ON record_paper
BEGIN SELECT raise(ABORT, 'record_paper rows are not removed'); END;

CREATE TABLE reopening (
record_id INTEGER PRIMARY KEY REFERENCES record (id), reason TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq)
) STRICT;

CREATE TRIGGER reopening_is_kept BEFORE UPDATE ON reopening
BEGIN SELECT raise(ABORT, 'reopening rows are not changed'); END;

CREATE TRIGGER reopening_is_of_unsigned_minutes BEFORE INSERT ON reopening
WHEN NOT EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = 'reopened') OR NOT (NEW.record_id IN (SELECT id FROM record AS own
WHERE own.kind = 'correction' OR own.id = (SELECT record.id FROM record
WHERE record.id = (SELECT max(id) FROM record WHERE meeting_id = own.meeting_id AND kind = 'minutes')
AND record.id NOT IN (SELECT record_id FROM reopening)))) OR NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id
AND (kind = 'correction' OR (SELECT minutes_state FROM meeting WHERE id = record.meeting_id) = 'finalised'))
OR EXISTS (SELECT 1 FROM signature WHERE record_id = NEW.record_id) OR (SELECT kind FROM record WHERE id = NEW.record_id) IS NOT 'minutes'
BEGIN SELECT raise(ABORT, 'only minutes that stand and are not signed are opened again'); END;

CREATE TRIGGER reopening_stays BEFORE DELETE ON reopening
BEGIN SELECT raise(ABORT, 'reopening rows are not removed'); END;

CREATE TABLE scan (
id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL REFERENCES record (id), name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
sha256 TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq), bytes BLOB NOT NULL
) STRICT;

CREATE INDEX scan_record ON scan (record_id);

CREATE TRIGGER scan_is_kept BEFORE UPDATE ON scan
BEGIN SELECT raise(ABORT, 'scan rows are not changed'); END;

CREATE TRIGGER scan_is_of_what_is_signed BEFORE INSERT ON scan
WHEN NOT EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = 'scanned') OR NOT EXISTS (SELECT 1 FROM signature WHERE record_id = NEW.record_id) OR EXISTS (SELECT 1 FROM archiving WHERE record_id = NEW.record_id)
BEGIN SELECT raise(ABORT, 'only a signed record that is not archived gets a scan'); END;

CREATE TRIGGER scan_stays BEFORE DELETE ON scan
BEGIN SELECT raise(ABORT, 'scan rows are not removed'); END;

CREATE TABLE seal (
seq INTEGER PRIMARY KEY, meta TEXT NOT NULL CHECK (json_valid(meta)), content BLOB NOT NULL, content_sha256 TEXT NOT NULL,
prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER seal_is_appended BEFORE INSERT ON seal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM seal)
OR NEW.prev IS NOT coalesce((SELECT hash FROM seal ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT raise(ABORT, 'seals are appended to the chain'); END;

CREATE TRIGGER seal_is_kept BEFORE UPDATE ON seal
BEGIN SELECT raise(ABORT, 'seal rows are not changed'); END;

CREATE TRIGGER seal_stays BEFORE DELETE ON seal
BEGIN SELECT raise(ABORT, 'seal rows are not removed'); END;

CREATE VIRTUAL TABLE search USING fts5 (
text, kind UNINDEXED, id UNINDEXED, meeting UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE search_pending (kind INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;

CREATE TABLE series_start (
committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE, year INTEGER NOT NULL,
series TEXT NOT NULL CHECK (series IN ('meetings', 'decisions')), start INTEGER NOT NULL CHECK (start >= 1),
PRIMARY KEY (committee_id, year, series)
) STRICT;

CREATE TABLE signature (
record_id INTEGER PRIMARY KEY REFERENCES record (id), signed_on TEXT NOT NULL, names TEXT NOT NULL CHECK (json_valid(names)),
at TEXT NOT NULL, actor TEXT NOT NULL, seal_seq INTEGER NOT NULL UNIQUE REFERENCES seal (seq)
) STRICT;

CREATE TRIGGER signature_is_kept BEFORE UPDATE ON signature
BEGIN SELECT raise(ABORT, 'signature rows are not changed'); END;

CREATE TRIGGER signature_is_of_what_stands BEFORE INSERT ON signature
WHEN NOT EXISTS (SELECT 1 FROM seal WHERE seq = NEW.seal_seq
AND seq = (SELECT max(seq) FROM seal) AND json_extract(meta, '$.fact') = 'signed') OR NOT (NEW.record_id IN (SELECT id FROM record AS own
WHERE own.kind = 'correction' OR own.id = (SELECT record.id FROM record
WHERE record.id = (SELECT max(id) FROM record WHERE meeting_id = own.meeting_id AND kind = 'minutes')
AND record.id NOT IN (SELECT record_id FROM reopening)))) OR NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.record_id
AND (kind = 'correction' OR (SELECT minutes_state FROM meeting WHERE id = record.meeting_id) = 'finalised'))
BEGIN SELECT raise(ABORT, 'only a record that stands is signed'); END;

CREATE TRIGGER signature_stays BEFORE DELETE ON signature
BEGIN SELECT raise(ABORT, 'signature rows are not removed'); END;

CREATE TABLE statement (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, speaker_id INTEGER REFERENCES meeting_person (id),
text TEXT NOT NULL CHECK (json_valid(text)), at TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX statement_item ON statement (agenda_item_id, ordinal);

CREATE INDEX statement_speaker ON statement (speaker_id);

CREATE TRIGGER statement_frozen_delete BEFORE DELETE ON statement
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'statement rows of finalised minutes are not changed'); END;

CREATE TRIGGER statement_frozen_insert AFTER INSERT ON statement
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'statement rows of finalised minutes are not changed'); END;

CREATE TRIGGER statement_frozen_update BEFORE UPDATE ON statement
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'statement rows of finalised minutes are not changed'); END;

CREATE TRIGGER statement_searched_delete AFTER DELETE ON statement BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (3, OLD.id);
END;

CREATE TRIGGER statement_searched_insert AFTER INSERT ON statement BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (3, NEW.id);
END;

CREATE TRIGGER statement_searched_update AFTER UPDATE ON statement BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (3, NEW.id);
END;

CREATE TABLE task (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, text TEXT NOT NULL, institution_id INTEGER NOT NULL REFERENCES institution (id),
responsible TEXT NOT NULL, due TEXT, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX task_institution ON task (institution_id);

CREATE INDEX task_item ON task (agenda_item_id, ordinal);

CREATE TRIGGER task_frozen_delete BEFORE DELETE ON task
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'task rows of finalised minutes are not changed'); END;

CREATE TRIGGER task_frozen_insert AFTER INSERT ON task
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'task rows of finalised minutes are not changed'); END;

CREATE TRIGGER task_frozen_update BEFORE UPDATE ON task
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = OLD.agenda_item_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT meeting_id FROM agenda_item WHERE id = NEW.agenda_item_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'task rows of finalised minutes are not changed'); END;

CREATE TRIGGER task_searched_delete AFTER DELETE ON task BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (5, OLD.id);
END;

CREATE TRIGGER task_searched_insert AFTER INSERT ON task BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (5, NEW.id);
END;

CREATE TRIGGER task_searched_update AFTER UPDATE ON task BEGIN
INSERT OR IGNORE INTO search_pending (kind, id) VALUES (5, NEW.id);
END;

CREATE TABLE task_progress (
id INTEGER PRIMARY KEY AUTOINCREMENT, task_id INTEGER NOT NULL, on_day TEXT NOT NULL,
state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), note TEXT, at TEXT NOT NULL, actor TEXT NOT NULL
) STRICT;

CREATE INDEX task_progress_task ON task_progress (task_id);

CREATE TABLE task_report (
meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
outcome TEXT NOT NULL CHECK (outcome IN ('reported', 'notReported', 'done')), note TEXT,
text TEXT NOT NULL, responsible TEXT NOT NULL, due TEXT, given_date TEXT NOT NULL, given_number INTEGER,
PRIMARY KEY (meeting_id, task_id)
) STRICT;

CREATE INDEX task_report_task ON task_report (task_id);

CREATE TRIGGER task_report_frozen_delete BEFORE DELETE ON task_report
WHEN (SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'task_report rows of finalised minutes are not changed'); END;

CREATE TRIGGER task_report_frozen_insert AFTER INSERT ON task_report
WHEN (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft'
BEGIN SELECT raise(ABORT, 'task_report rows of finalised minutes are not changed'); END;

CREATE TRIGGER task_report_frozen_update BEFORE UPDATE ON task_report
WHEN ((SELECT minutes_state FROM meeting WHERE id = OLD.meeting_id) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = NEW.meeting_id) <> 'draft')
BEGIN SELECT raise(ABORT, 'task_report rows of finalised minutes are not changed'); END;

CREATE TABLE user (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
role TEXT NOT NULL CHECK (role IN ('clerk', 'official', 'administrator')),
active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), password TEXT NOT NULL,
failed INTEGER NOT NULL DEFAULT 0, wait_until TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE "vote" (
id INTEGER PRIMARY KEY, meeting_id INTEGER UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
decision_id INTEGER REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL DEFAULT 0,
form TEXT NOT NULL CHECK (form IN ('open', 'secret')),
for_count INTEGER NOT NULL, against_count INTEGER NOT NULL, abstain_count INTEGER NOT NULL, at TEXT,
casting_vote TEXT CHECK (casting_vote IN ('for', 'against')), without_quorum TEXT,
UNIQUE (decision_id, ordinal), CHECK ((meeting_id IS NULL) <> (decision_id IS NULL))
) STRICT;

CREATE TRIGGER vote_frozen_delete BEFORE DELETE ON vote
WHEN (SELECT minutes_state FROM meeting WHERE id = coalesce(OLD.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = OLD.decision_id)))) <> 'draft'
BEGIN SELECT raise(ABORT, 'vote rows of finalised minutes are not changed'); END;

CREATE TRIGGER vote_frozen_insert AFTER INSERT ON vote
WHEN (SELECT minutes_state FROM meeting WHERE id = coalesce(NEW.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = NEW.decision_id)))) <> 'draft'
BEGIN SELECT raise(ABORT, 'vote rows of finalised minutes are not changed'); END;

CREATE TRIGGER vote_frozen_update BEFORE UPDATE ON vote
WHEN ((SELECT minutes_state FROM meeting WHERE id = coalesce(OLD.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = OLD.decision_id)))) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = coalesce(NEW.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = NEW.decision_id)))) <> 'draft')
BEGIN SELECT raise(ABORT, 'vote rows of finalised minutes are not changed'); END;

CREATE TABLE vote_recused (
vote_id INTEGER NOT NULL REFERENCES vote (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id),
PRIMARY KEY (vote_id, ordinal), UNIQUE (vote_id, meeting_person_id)
) STRICT;

CREATE INDEX vote_recused_person ON vote_recused (meeting_person_id);

CREATE TRIGGER vote_recused_frozen_delete BEFORE DELETE ON vote_recused
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = OLD.vote_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'vote_recused rows of finalised minutes are not changed'); END;

CREATE TRIGGER vote_recused_frozen_insert AFTER INSERT ON vote_recused
WHEN (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = NEW.vote_id)) <> 'draft'
BEGIN SELECT raise(ABORT, 'vote_recused rows of finalised minutes are not changed'); END;

CREATE TRIGGER vote_recused_frozen_update BEFORE UPDATE ON vote_recused
WHEN ((SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = OLD.vote_id)) <> 'draft' OR (SELECT minutes_state FROM meeting WHERE id = (SELECT coalesce(vote.meeting_id, (SELECT meeting_id FROM agenda_item
WHERE id = (SELECT agenda_item_id FROM decision WHERE id = vote.decision_id)))
FROM vote WHERE vote.id = NEW.vote_id)) <> 'draft')
BEGIN SELECT raise(ABORT, 'vote_recused rows of finalised minutes are not changed'); END;
`;

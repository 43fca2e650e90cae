/** Written by `npm run schema` from the migrations; the register is compared with it at every opening. */
export const schema = `CREATE TABLE activity (
id INTEGER PRIMARY KEY AUTOINCREMENT, campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE, date TEXT NOT NULL,
title TEXT NOT NULL, title_key TEXT NOT NULL, place TEXT NOT NULL, place_key TEXT NOT NULL, organiser TEXT NOT NULL,
partners TEXT NOT NULL CHECK (json_valid(partners)), target_groups TEXT NOT NULL CHECK (json_valid(target_groups)), participants INTEGER,
project_name TEXT, project_funder TEXT, project_implementer TEXT, revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (campaign_id, date, title_key, place_key)
) STRICT;

CREATE TABLE agenda_item (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
title TEXT NOT NULL, rapporteur_id INTEGER REFERENCES meeting_person (id),
state TEXT NOT NULL DEFAULT 'normal' CHECK (state IN ('normal', 'late', 'withdrawn')),
has_recused INTEGER NOT NULL DEFAULT 0 CHECK (has_recused IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, ordinal);

CREATE INDEX agenda_item_rapporteur ON agenda_item (rapporteur_id);

CREATE TABLE agenda_recused (
agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), PRIMARY KEY (agenda_item_id, ordinal)
) STRICT;

CREATE INDEX agenda_recused_person ON agenda_recused (meeting_person_id);

CREATE TABLE attendance (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_member (meeting_person_id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, status TEXT NOT NULL CHECK (status IN ('present', 'substituted', 'excused', 'absent')),
substitute_id INTEGER REFERENCES meeting_person (id), reason TEXT, arrived TEXT, left_time TEXT,
has_away INTEGER NOT NULL DEFAULT 0 CHECK (has_away IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX attendance_meeting ON attendance (meeting_id, ordinal);

CREATE INDEX attendance_substitute ON attendance (substitute_id);

CREATE TABLE attendance_away (
attendance_id INTEGER NOT NULL REFERENCES attendance (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
from_time TEXT NOT NULL, to_time TEXT NOT NULL, PRIMARY KEY (attendance_id, ordinal)
) STRICT;

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

CREATE TABLE bin (
meeting_id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id), removed TEXT NOT NULL,
summary TEXT NOT NULL CHECK (json_valid(summary)), changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;

CREATE INDEX bin_committee ON bin (committee_id);

CREATE TABLE campaign (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL, slogan TEXT, from_day TEXT NOT NULL,
to_day TEXT NOT NULL, coordinator TEXT, revision INTEGER NOT NULL DEFAULT 1, UNIQUE (name_key, from_day), CHECK (to_day >= from_day)
) STRICT;

CREATE TABLE committee (
id INTEGER PRIMARY KEY AUTOINCREMENT, institution_id INTEGER NOT NULL REFERENCES institution (id),
name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, name_genitive TEXT, legal_basis TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX committee_institution ON committee (institution_id);

CREATE TABLE committee_rules (
id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
valid_from TEXT NOT NULL, rules TEXT NOT NULL CHECK (json_valid(rules)), UNIQUE (committee_id, valid_from)
) STRICT;

CREATE TABLE decision (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, committee_id INTEGER NOT NULL REFERENCES committee (id), year INTEGER NOT NULL, number INTEGER,
title TEXT NOT NULL, title_accusative TEXT, text TEXT NOT NULL CHECK (json_valid(text)), charged TEXT, in_force TEXT,
has_earlier_votes INTEGER NOT NULL DEFAULT 0 CHECK (has_earlier_votes IN (0, 1)), revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (committee_id, year, number)
) STRICT;

CREATE INDEX decision_item ON decision (agenda_item_id, ordinal);

CREATE TABLE dissent (
decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), reason TEXT NOT NULL CHECK (json_valid(reason)),
PRIMARY KEY (decision_id, ordinal)
) STRICT;

CREATE INDEX dissent_person ON dissent (meeting_person_id);

CREATE TABLE guest (
meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, PRIMARY KEY (meeting_id, ordinal)
) STRICT;

CREATE TABLE institution (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, county TEXT, city TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE material (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, title TEXT NOT NULL,
kind TEXT NOT NULL CHECK (kind IN ('report', 'video', 'presentation', 'document', 'other')), revision INTEGER NOT NULL DEFAULT 1
, file_id INTEGER REFERENCES material_file (id)) STRICT;

CREATE INDEX material_file_id ON material (file_id);

CREATE INDEX material_item ON material (agenda_item_id, ordinal);

CREATE TABLE material_file (
id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, added TEXT NOT NULL,
bytes BLOB NOT NULL
) STRICT;

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
committee_rules TEXT CHECK (json_valid(committee_rules)), revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (committee_id, date, start_time), UNIQUE (committee_id, year, number)
) STRICT;

CREATE INDEX meeting_chair ON meeting (chair_id);

CREATE INDEX meeting_date ON meeting (date);

CREATE INDEX meeting_secretary ON meeting (secretary_id);

CREATE TABLE meeting_campaign (
meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
campaign_id INTEGER NOT NULL REFERENCES campaign (id), brought TEXT NOT NULL CHECK (json_valid(brought))
) STRICT;

CREATE INDEX meeting_campaign_campaign ON meeting_campaign (campaign_id);

CREATE TABLE meeting_member (
id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
role TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'member')), voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
from_day TEXT NOT NULL, to_day TEXT, UNIQUE (meeting_id, ordinal)
) STRICT;

CREATE TABLE "meeting_person" (
id INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
person_id INTEGER NOT NULL REFERENCES person (id), ordinal INTEGER NOT NULL,
title TEXT NOT NULL CHECK (title IN ('z.', 'znj.')), first_name TEXT NOT NULL, last_name TEXT NOT NULL,
institution TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, UNIQUE (meeting_id, ordinal)
) STRICT;

CREATE INDEX meeting_person_person ON meeting_person (person_id);

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

CREATE TABLE office (
id INTEGER PRIMARY KEY CHECK (id = 1), institution_id INTEGER NOT NULL REFERENCES institution (id),
letterhead TEXT NOT NULL CHECK (json_valid(letterhead)),
emblem_type TEXT CHECK (emblem_type IN ('image/png', 'image/jpeg')), emblem_width INTEGER, emblem_height INTEGER,
emblem BLOB, revision INTEGER NOT NULL DEFAULT 1,
CHECK ((emblem IS NULL) = (emblem_type IS NULL) AND (emblem IS NULL) = (emblem_width IS NULL)
AND (emblem IS NULL) = (emblem_height IS NULL))
) STRICT;

CREATE INDEX office_institution ON office (institution_id);

CREATE TABLE person (
id INTEGER PRIMARY KEY AUTOINCREMENT, institution_id INTEGER NOT NULL REFERENCES institution (id),
title TEXT NOT NULL CHECK (title IN ('z.', 'znj.')), first_name TEXT NOT NULL, last_name TEXT NOT NULL,
first_key TEXT NOT NULL, last_key TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, revision INTEGER NOT NULL DEFAULT 1,
UNIQUE (institution_id, first_key, last_key)
) STRICT;

CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

CREATE TABLE statement (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, speaker_id INTEGER REFERENCES meeting_person (id),
text TEXT NOT NULL CHECK (json_valid(text)), at TEXT, revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX statement_item ON statement (agenda_item_id, ordinal);

CREATE INDEX statement_speaker ON statement (speaker_id);

CREATE TABLE task (
id INTEGER PRIMARY KEY AUTOINCREMENT, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
ordinal INTEGER NOT NULL, text TEXT NOT NULL, institution_id INTEGER NOT NULL REFERENCES institution (id),
responsible TEXT NOT NULL, due TEXT, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')), revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX task_institution ON task (institution_id);

CREATE INDEX task_item ON task (agenda_item_id, ordinal);

CREATE TABLE vote (
id INTEGER PRIMARY KEY, meeting_id INTEGER UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
decision_id INTEGER REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL DEFAULT 0,
form TEXT NOT NULL CHECK (form IN ('open', 'secret')),
for_count INTEGER NOT NULL, against_count INTEGER NOT NULL, abstain_count INTEGER NOT NULL, at TEXT,
casting_vote TEXT CHECK (casting_vote IN ('for', 'against')), without_quorum TEXT,
UNIQUE (decision_id, ordinal), CHECK ((meeting_id IS NULL) <> (decision_id IS NULL))
) STRICT;

CREATE TABLE vote_recused (
vote_id INTEGER NOT NULL REFERENCES vote (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id),
PRIMARY KEY (vote_id, ordinal), UNIQUE (vote_id, meeting_person_id)
) STRICT;

CREATE INDEX vote_recused_person ON vote_recused (meeting_person_id);
`;

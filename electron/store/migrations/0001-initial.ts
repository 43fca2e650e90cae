import type { Migration } from '../migrate.ts';

const oneOf = (column: string, values: readonly string[]) =>
  `CHECK (${column} IN (${values.map((v) => `'${v}'`).join(', ')}))`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
// An id is never given twice, so that a screen that still holds a deleted row's id cannot meet another row under it.
const id = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const revision = 'revision INTEGER NOT NULL DEFAULT 1';
/** Whether the record has an optional list, be it an empty one: an exchange file that says `[]` gets it back. */
const listed = (column: string) => `INTEGER NOT NULL DEFAULT 0 ${flag(column)}`;
const kinds = ['ordinary', 'extraordinary', 'coordination', 'enlarged'];

/** Whom the office knows: kept for as long as the register, and copied into a meeting when it is made. */
const directory = [
  `CREATE TABLE institution (
    ${id}, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, county TEXT, city TEXT, ${revision}
  ) STRICT`,
  `CREATE TABLE person (
    ${id}, institution_id INTEGER NOT NULL REFERENCES institution (id),
    title TEXT NOT NULL ${oneOf('title', ['z.', 'znj.'])}, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
    first_key TEXT NOT NULL, last_key TEXT NOT NULL, position TEXT, email TEXT, phone TEXT, ${revision},
    UNIQUE (institution_id, first_key, last_key)
  ) STRICT`,
  `CREATE TABLE committee (
    ${id}, institution_id INTEGER NOT NULL REFERENCES institution (id),
    name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, name_genitive TEXT, legal_basis TEXT, ${revision}
  ) STRICT`,
  'CREATE INDEX committee_institution ON committee (institution_id)',
  `CREATE TABLE committee_rules (
    id INTEGER PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    valid_from TEXT NOT NULL, rules TEXT NOT NULL ${json('rules')}, UNIQUE (committee_id, valid_from)
  ) STRICT`,
  `CREATE TABLE membership (
    ${id}, committee_id INTEGER NOT NULL REFERENCES committee (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL ${oneOf('role', ['chair', 'deputy', 'secretary', 'member'])}, voting INTEGER NOT NULL ${flag('voting')},
    from_day TEXT NOT NULL, to_day TEXT, act TEXT, ${revision}, CHECK (to_day IS NULL OR to_day >= from_day)
  ) STRICT`,
  'CREATE INDEX membership_committee ON membership (committee_id)',
  'CREATE INDEX membership_person ON membership (person_id)',
];

/** One meeting: the names of its day are its own, so that old records never change when people do. */
const meeting = [
  `CREATE TABLE meeting (
    ${id}, committee_id INTEGER NOT NULL REFERENCES committee (id),
    year INTEGER NOT NULL GENERATED ALWAYS AS (CAST(substr(date, 1, 4) AS INTEGER)) STORED, number INTEGER,
    kind TEXT NOT NULL ${oneOf('kind', kinds)}, call INTEGER NOT NULL CHECK (call IN (1, 2)),
    state TEXT NOT NULL ${oneOf('state', ['planned', 'convened', 'held', 'postponed', 'cancelled'])}, state_reason TEXT,
    minutes_state TEXT NOT NULL DEFAULT 'draft' ${oneOf('minutes_state', ['draft', 'finalised', 'signed', 'archived'])},
    date TEXT NOT NULL, start_time TEXT NOT NULL, end_time TEXT, end_date TEXT, place TEXT NOT NULL,
    purpose TEXT ${json('purpose')}, copies INTEGER,
    notice_date TEXT, notice_time TEXT, notice_protocol_number TEXT, protocol_number TEXT,
    chair_id INTEGER NOT NULL REFERENCES meeting_person (id) DEFERRABLE INITIALLY DEFERRED,
    secretary_id INTEGER NOT NULL REFERENCES meeting_person (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_approval TEXT ${oneOf('agenda_approval', ['unanimous', 'vote'])},
    closing_early INTEGER NOT NULL DEFAULT 0 ${flag('closing_early')}, closing_reason TEXT,
    institution_name TEXT NOT NULL, institution_county TEXT NOT NULL, institution_city TEXT NOT NULL,
    committee_name TEXT NOT NULL, committee_genitive TEXT, committee_legal_basis TEXT,
    committee_rules TEXT ${json('committee_rules')}, ${revision},
    UNIQUE (committee_id, date, start_time), UNIQUE (committee_id, year, number)
  ) STRICT`,
  'CREATE INDEX meeting_date ON meeting (date)',
  'CREATE INDEX meeting_chair ON meeting (chair_id)',
  'CREATE INDEX meeting_secretary ON meeting (secretary_id)',
  `CREATE TABLE meeting_person (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id), ordinal INTEGER NOT NULL,
    title TEXT NOT NULL ${oneOf('title', ['z.', 'znj.'])}, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
    institution TEXT NOT NULL, position TEXT, email TEXT, phone TEXT,
    UNIQUE (meeting_id, person_id), UNIQUE (meeting_id, ordinal)
  ) STRICT`,
  'CREATE INDEX meeting_person_person ON meeting_person (person_id)',
  `CREATE TABLE meeting_member (
    id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    role TEXT NOT NULL ${oneOf('role', ['chair', 'deputy', 'secretary', 'member'])}, voting INTEGER NOT NULL ${flag('voting')},
    from_day TEXT NOT NULL, to_day TEXT, UNIQUE (meeting_id, ordinal)
  ) STRICT`,
  `CREATE TABLE attendance (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_member (meeting_person_id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, status TEXT NOT NULL ${oneOf('status', ['present', 'substituted', 'excused', 'absent'])},
    substitute_id INTEGER REFERENCES meeting_person (id), reason TEXT, arrived TEXT, left_time TEXT,
    has_away ${listed('has_away')}, ${revision}
  ) STRICT`,
  'CREATE INDEX attendance_meeting ON attendance (meeting_id, ordinal)',
  'CREATE INDEX attendance_substitute ON attendance (substitute_id)',
  `CREATE TABLE attendance_away (
    attendance_id INTEGER NOT NULL REFERENCES attendance (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    from_time TEXT NOT NULL, to_time TEXT NOT NULL, PRIMARY KEY (attendance_id, ordinal)
  ) STRICT`,
  `CREATE TABLE guest (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    meeting_person_id INTEGER NOT NULL UNIQUE REFERENCES meeting_person (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, PRIMARY KEY (meeting_id, ordinal)
  ) STRICT`,
];

const agenda = [
  `CREATE TABLE agenda_item (
    ${id}, meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    title TEXT NOT NULL, rapporteur_id INTEGER REFERENCES meeting_person (id),
    state TEXT NOT NULL DEFAULT 'normal' ${oneOf('state', ['normal', 'late', 'withdrawn'])},
    has_recused ${listed('has_recused')}, ${revision}
  ) STRICT`,
  'CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, ordinal)',
  'CREATE INDEX agenda_item_rapporteur ON agenda_item (rapporteur_id)',
  `CREATE TABLE agenda_recused (
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), PRIMARY KEY (agenda_item_id, ordinal)
  ) STRICT`,
  'CREATE INDEX agenda_recused_person ON agenda_recused (meeting_person_id)',
  `CREATE TABLE material (
    ${id}, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, title TEXT NOT NULL,
    kind TEXT NOT NULL ${oneOf('kind', ['report', 'video', 'presentation', 'document', 'other'])}, ${revision}
  ) STRICT`,
  'CREATE INDEX material_item ON material (agenda_item_id, ordinal)',
  `CREATE TABLE statement (
    ${id}, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, speaker_id INTEGER REFERENCES meeting_person (id),
    text TEXT NOT NULL ${json('text')}, at TEXT, ${revision}
  ) STRICT`,
  'CREATE INDEX statement_item ON statement (agenda_item_id, ordinal)',
  'CREATE INDEX statement_speaker ON statement (speaker_id)',
  // committee_id and year are kept here too, because decisions are one series for each committee and year.
  `CREATE TABLE decision (
    ${id}, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, committee_id INTEGER NOT NULL REFERENCES committee (id), year INTEGER NOT NULL, number INTEGER,
    title TEXT NOT NULL, title_accusative TEXT, text TEXT NOT NULL ${json('text')}, charged TEXT, in_force TEXT,
    has_earlier_votes ${listed('has_earlier_votes')}, ${revision},
    UNIQUE (committee_id, year, number)
  ) STRICT`,
  'CREATE INDEX decision_item ON decision (agenda_item_id, ordinal)',
  `CREATE TABLE dissent (
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id), reason TEXT NOT NULL ${json('reason')},
    PRIMARY KEY (decision_id, ordinal)
  ) STRICT`,
  'CREATE INDEX dissent_person ON dissent (meeting_person_id)',
  // A vote approves the agenda, or decides (ordinal 0) after those that came before it (ordinal 1, 2, …).
  `CREATE TABLE vote (
    id INTEGER PRIMARY KEY, meeting_id INTEGER UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
    decision_id INTEGER REFERENCES decision (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL DEFAULT 0,
    form TEXT NOT NULL ${oneOf('form', ['open', 'secret'])},
    for_count INTEGER NOT NULL, against_count INTEGER NOT NULL, abstain_count INTEGER NOT NULL, at TEXT,
    casting_vote TEXT ${oneOf('casting_vote', ['for', 'against'])}, without_quorum TEXT,
    UNIQUE (decision_id, ordinal), CHECK ((meeting_id IS NULL) <> (decision_id IS NULL))
  ) STRICT`,
  `CREATE TABLE ballot (
    vote_id INTEGER NOT NULL REFERENCES vote (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id),
    choice TEXT NOT NULL ${oneOf('choice', ['for', 'against', 'abstain'])},
    PRIMARY KEY (vote_id, ordinal), UNIQUE (vote_id, meeting_person_id)
  ) STRICT`,
  'CREATE INDEX ballot_person ON ballot (meeting_person_id)',
  `CREATE TABLE vote_recused (
    vote_id INTEGER NOT NULL REFERENCES vote (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    meeting_person_id INTEGER NOT NULL REFERENCES meeting_person (id),
    PRIMARY KEY (vote_id, ordinal), UNIQUE (vote_id, meeting_person_id)
  ) STRICT`,
  'CREATE INDEX vote_recused_person ON vote_recused (meeting_person_id)',
  `CREATE TABLE task (
    ${id}, agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, text TEXT NOT NULL, institution_id INTEGER NOT NULL REFERENCES institution (id),
    responsible TEXT NOT NULL, due TEXT, status TEXT NOT NULL DEFAULT 'open' ${oneOf('status', ['open', 'done', 'dropped'])}, ${revision}
  ) STRICT`,
  'CREATE INDEX task_item ON task (agenda_item_id, ordinal)',
  'CREATE INDEX task_institution ON task (institution_id)',
];

const campaigns = [
  `CREATE TABLE campaign (
    ${id}, name TEXT NOT NULL, name_key TEXT NOT NULL, slogan TEXT, from_day TEXT NOT NULL,
    to_day TEXT NOT NULL, coordinator TEXT, ${revision}, UNIQUE (name_key, from_day), CHECK (to_day >= from_day)
  ) STRICT`,
  `CREATE TABLE activity (
    ${id}, campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE, date TEXT NOT NULL,
    title TEXT NOT NULL, title_key TEXT NOT NULL, place TEXT NOT NULL, place_key TEXT NOT NULL, organiser TEXT NOT NULL,
    partners TEXT NOT NULL ${json('partners')}, target_groups TEXT NOT NULL ${json('target_groups')}, participants INTEGER,
    project_name TEXT, project_funder TEXT, project_implementer TEXT, ${revision},
    UNIQUE (campaign_id, date, title_key, place_key)
  ) STRICT`,
  // What the meeting's file said of the campaign, word by word: its export gives back just that, whatever the campaign became.
  `CREATE TABLE meeting_campaign (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id), brought TEXT NOT NULL ${json('brought')}
  ) STRICT`,
  'CREATE INDEX meeting_campaign_campaign ON meeting_campaign (campaign_id)',
];

/** Who did what, when: each row carries the hash of the one before it, and none can be changed, removed or put in between. */
const audit = [
  `CREATE TABLE audit (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL, subject TEXT NOT NULL,
    subject_id INTEGER, details TEXT NOT NULL ${json('details')}, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
  ) STRICT`,
  `CREATE TRIGGER audit_is_appended BEFORE INSERT ON audit
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
      OR NEW.prev IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '')
    BEGIN SELECT raise(ABORT, 'audit rows are appended to the chain'); END`,
  `CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit rows are not changed'); END`,
  `CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit rows are not removed'); END`,
];

export const initial: Migration = {
  version: 1,
  name: 'initial',
  statements: [...directory, ...meeting, ...agenda, ...campaigns, ...audit],
};

/** The register's tables as Kysely sees them; their meaning stands in `migrations/`. Flags are 0 or 1. */
import type { Generated, GeneratedAlways } from 'kysely';
import type { Role } from '#shared/domain/access.ts';
import type { Subject } from '#shared/domain/errors.ts';
import type {
  AgendaItemState,
  AttendanceStatus,
  Call,
  MaterialKind,
  MeetingKind,
  MemberRole,
  TaskOutcome,
  TaskStatus,
  Title,
  VoteChoice,
  VoteForm,
} from '#shared/domain/record.ts';
import type { ApprovalOutcome } from '#shared/domain/records.ts';
import type { Emblem, MeetingState, MinutesState } from '#shared/domain/stored.ts';
import type { Done, Flag, Id, Revised } from './columns.ts';
import type { RecordTables } from './record-tables.ts';

export type Tables = RecordTables & {
  institution: Revised & { name: string; name_key: string; county: string | null; city: string | null };
  person: Revised & {
    institution_id: number;
    title: Title;
    first_name: string;
    last_name: string;
    first_key: string;
    last_key: string;
    position: string | null;
    email: string | null;
    phone: string | null;
  };
  committee: Revised & {
    institution_id: number;
    name: string;
    name_key: string;
    name_genitive: string | null;
    legal_basis: string | null;
  };
  committee_rules: { id: Id; committee_id: number; valid_from: string; rules: string };
  membership: Revised & {
    committee_id: number;
    person_id: number;
    role: MemberRole;
    voting: Flag;
    from_day: string;
    to_day: string | null;
    act: string | null;
  };
  meeting: Revised & {
    committee_id: number;
    year: GeneratedAlways<number>;
    number: number | null;
    kind: MeetingKind;
    call: Call;
    state: MeetingState;
    state_reason: string | null;
    minutes_state: Generated<MinutesState>;
    date: string;
    start_time: string;
    end_time: string | null;
    end_date: string | null;
    place: string;
    purpose: string | null;
    copies: number | null;
    notice_date: string | null;
    notice_time: string | null;
    notice_protocol_number: string | null;
    protocol_number: string | null;
    chair_id: number;
    secretary_id: number;
    agenda_approval: 'unanimous' | 'vote' | null;
    closing_early: Generated<Flag>;
    closing_reason: string | null;
    institution_name: string;
    institution_county: string;
    institution_city: string;
    committee_name: string;
    committee_genitive: string | null;
    committee_legal_basis: string | null;
    committee_rules: string | null;
    joint_host_id: number | null;
    second_call_of: number | null;
  };
  meeting_person: {
    id: Id;
    meeting_id: number;
    person_id: number;
    ordinal: number;
    title: Title;
    first_name: string;
    last_name: string;
    institution: string;
    position: string | null;
    email: string | null;
    phone: string | null;
  };
  meeting_member: {
    id: Id;
    meeting_id: number;
    meeting_person_id: number;
    ordinal: number;
    role: MemberRole;
    voting: Flag;
    from_day: string;
    to_day: string | null;
  };
  attendance: Revised & {
    meeting_id: number;
    meeting_person_id: number;
    ordinal: number;
    status: AttendanceStatus;
    substitute_id: number | null;
    reason: string | null;
    arrived: string | null;
    left_time: string | null;
    has_away: Generated<Flag>;
  };
  attendance_away: { attendance_id: number; ordinal: number; from_time: string; to_time: string };
  guest: { meeting_id: number; meeting_person_id: number; ordinal: number };
  agenda_item: Revised & {
    meeting_id: number;
    ordinal: number;
    title: string;
    rapporteur_id: number | null;
    state: Generated<AgendaItemState>;
    has_recused: Generated<Flag>;
  };
  agenda_recused: { agenda_item_id: number; ordinal: number; meeting_person_id: number };
  material: Revised & {
    agenda_item_id: number;
    ordinal: number;
    title: string;
    kind: MaterialKind;
    file_id: Generated<number | null>;
  };
  material_file: {
    id: Id;
    name: string;
    type: string;
    size: number;
    sha256: string;
    added: string;
    bytes: Uint8Array;
  };
  statement: Revised & {
    agenda_item_id: number;
    ordinal: number;
    speaker_id: number | null;
    text: string;
    at: string | null;
  };
  decision: Revised & {
    agenda_item_id: number;
    ordinal: number;
    committee_id: number;
    year: number;
    number: number | null;
    title: string;
    title_accusative: string | null;
    text: string;
    charged: string | null;
    in_force: string | null;
    has_earlier_votes: Generated<Flag>;
    about_person: Generated<Flag>;
    joint_of: number | null;
  };
  dissent: { decision_id: number; ordinal: number; meeting_person_id: number; reason: string };
  vote: {
    id: Id;
    meeting_id: number | null;
    decision_id: number | null;
    ordinal: Generated<number>;
    form: VoteForm;
    for_count: number;
    against_count: number;
    abstain_count: number;
    at: string | null;
    casting_vote: 'for' | 'against' | null;
    without_quorum: string | null;
  };
  ballot: { vote_id: number; ordinal: number; meeting_person_id: number; choice: VoteChoice };
  vote_recused: { vote_id: number; ordinal: number; meeting_person_id: number };
  task: Revised & {
    agenda_item_id: number;
    ordinal: number;
    text: string;
    institution_id: number;
    responsible: string;
    due: string | null;
    status: Generated<TaskStatus>;
  };
  task_report: {
    meeting_id: number;
    task_id: number;
    outcome: TaskOutcome;
    note: string | null;
    text: string;
    responsible: string;
    due: string | null;
    given_date: string;
    given_number: number | null;
  };
  campaign: Revised & {
    name: string;
    name_key: string;
    slogan: string | null;
    from_day: string;
    to_day: string;
    coordinator: string | null;
  };
  activity: Revised & {
    campaign_id: number;
    date: string;
    title: string;
    title_key: string;
    place: string;
    place_key: string;
    organiser: string;
    partners: string;
    target_groups: string;
    participants: number | null;
    project_name: string | null;
    project_funder: string | null;
    project_implementer: string | null;
  };
  meeting_campaign: { meeting_id: number; campaign_id: number; brought: string };
  meeting_undo: {
    id: Id;
    meeting_id: number;
    direction: 'undo' | 'redo';
    command: string;
    subject: Subject;
    subject_id: number;
    at: string;
    changes: string;
  };
  bin: { meeting_id: number; committee_id: number; removed: string; summary: string; changes: string };
  office: {
    id: number;
    institution_id: number;
    letterhead: string;
    emblem_type: Emblem['type'] | null;
    emblem_width: number | null;
    emblem_height: number | null;
    emblem: Uint8Array | null;
    revision: Generated<number>;
  };
  preference: { name: string; value: string };
  user: {
    id: Id;
    name: string;
    name_key: string;
    role: Role;
    active: Generated<Flag>;
    password: string;
    failed: Generated<number>;
    wait_until: string | null;
    revision: Generated<number>;
  };
  idle_lock: { id: number; minutes: number };
  file_text: { id: number; text: string };
  task_progress: Done & { id: Id; task_id: number; on_day: string; state: TaskStatus; note: string | null };
  minutes_approval: { agenda_item_id: number; approved_id: number; outcome: ApprovalOutcome | null };
  committee_look: { committee_id: number; look: string; revision: Generated<number> };
  series_start: { committee_id: number; year: number; series: 'meetings' | 'decisions'; start: number };
  meeting_paper: {
    meeting_id: number;
    kind: 'tasks' | 'press-release';
    date: string;
    text: string | null;
    revision: Generated<number>;
  };
  office_template: { id: number; name: string; size: number; sha256: string; bytes: Uint8Array };
  audit: {
    seq: number;
    at: string;
    actor: string;
    command: string;
    subject: string;
    subject_id: number | null;
    details: string;
    prev: string;
    hash: string;
  };
};

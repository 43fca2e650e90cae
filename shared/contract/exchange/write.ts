/** The exchange file as it is written: one form for one meeting, so that two are the same where their files are. */

import { normaliseString } from '../../domain/characters.ts';
import type {
  Activity,
  AgendaItem,
  Campaign,
  Committee,
  Decision,
  Meeting,
  MeetingContent,
  PersonRef,
  Rules,
  Vote,
} from '../../domain/record.ts';
import { simplify } from '../../domain/text.ts';
import { type Exchange, FORMAT, VERSION } from './schema.ts';

type RenameRef = (ref: PersonRef) => PersonRef;

/**
 * The one value for a meeting's content: keys in EXCHANGE.md's order, people named `p1`, `p2`, …, NFC, texts as strings where a
 * string says it; nulls and defaults left out. Takes whatever else the content carries for no part of it.
 */
export function toExchange({ institution, committee, people, members, meeting, campaign }: MeetingContent): Exchange {
  const ids = new Map(people.map(({ id }, index) => [id, `p${index + 1}`]));
  const ref: RenameRef = (id) => ids.get(id) ?? id;
  return withoutGaps({
    format: FORMAT,
    version: VERSION,
    institution: { name: line(institution.name), county: line(institution.county), city: line(institution.city) },
    committee: toCommittee(committee),
    people: people.map((person) =>
      withoutGaps({
        id: ref(person.id),
        title: person.title,
        firstName: line(person.firstName),
        lastName: line(person.lastName),
        institution: line(person.institution),
        position: optional(person.position, line),
        email: optional(person.email, line),
        phone: optional(person.phone, line),
      }),
    ),
    members: members.map(({ person, role, voting, from, to }) =>
      withoutGaps({ person: ref(person), role, voting, from, to }),
    ),
    meeting: toMeeting(meeting, ref),
    campaign: optional(campaign, toCampaign),
  });
}

/** The exchange file's text: two spaces, a newline at the end. */
export function writeExchange(content: MeetingContent): string {
  return `${JSON.stringify(toExchange(content), null, 2)}\n`;
}

const line = normaliseString;

const optional = <T, R>(value: T | null | undefined, map: (value: T) => R): R | undefined =>
  value === undefined || value === null ? undefined : map(value);

const optionalList = <T, R>(list: readonly T[] | null | undefined, map: (value: T) => R): R[] | undefined =>
  optional(list, (values) => values.map((value) => map(value)));

/** Without the keys that say nothing. */
function withoutGaps<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined || Reflect.get(value, key) === null) Reflect.deleteProperty(value, key);
  }
  return value;
}

const toCommittee = ({ name, nameGenitive, legalBasis, rules }: Committee): Committee =>
  withoutGaps({
    name: line(name),
    nameGenitive: optional(nameGenitive, line),
    legalBasis: optional(legalBasis, line),
    rules: optional(rules, toRules),
  });

const toRules = ({ quorum, noticeHours, majority, tie, abstention, meetEveryMonths, act }: Rules): Rules =>
  withoutGaps({
    quorum: optional(quorum, ({ first, second }) => withoutGaps({ first, second })),
    noticeHours,
    majority,
    tie,
    abstention,
    meetEveryMonths,
    act: optional(act, line),
  });

const toMeeting = (meeting: Meeting, ref: RenameRef): Meeting =>
  withoutGaps({
    number: meeting.number,
    kind: meeting.kind,
    call: meeting.call,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    endDate: meeting.endDate,
    place: line(meeting.place),
    purpose: optional(meeting.purpose, simplify),
    copies: meeting.copies,
    notice: optional(meeting.notice, ({ date, time, protocolNumber }) =>
      withoutGaps({ date, time, protocolNumber: optional(protocolNumber, line) }),
    ),
    protocolNumber: optional(meeting.protocolNumber, line),
    chair: ref(meeting.chair),
    secretary: ref(meeting.secretary),
    attendance: meeting.attendance.map(({ person, status, substitute, reason, arrived, left, away }) =>
      withoutGaps({
        person: ref(person),
        status,
        substitute: optional(substitute, ref),
        reason: optional(reason, line),
        arrived,
        left,
        away: optionalList(away, ({ from, to }) => ({ from, to })),
      }),
    ),
    guests: meeting.guests.map(ref),
    agendaApproval: optional(meeting.agendaApproval, (it) => (it === 'unanimous' ? it : toVote(it, ref))),
    agenda: meeting.agenda.map((item) => toItem(item, ref)),
    closing: withoutGaps({ early: meeting.closing.early, reason: optional(meeting.closing.reason, line) }),
  });

const toItem = (item: AgendaItem, ref: RenameRef): AgendaItem =>
  withoutGaps({
    title: line(item.title),
    rapporteur: optional(item.rapporteur, ref),
    state: item.state === 'normal' ? undefined : item.state,
    recused: optionalList(item.recused, ref),
    materials: item.materials.map(({ title, kind }) => ({ title: line(title), kind })),
    discussion: item.discussion.map(({ speaker, text, at }) =>
      withoutGaps({ speaker: optional(speaker, ref), text: simplify(text), at }),
    ),
    decisions: item.decisions.map((decision) => toDecision(decision, ref)),
    tasks: item.tasks.map(({ text, responsible, due, status }) =>
      withoutGaps({
        text: line(text),
        responsible: line(responsible),
        due,
        status: status === 'open' ? undefined : status,
      }),
    ),
  });

const toDecision = (decision: Decision, ref: RenameRef): Decision =>
  withoutGaps({
    number: decision.number,
    title: line(decision.title),
    titleAccusative: optional(decision.titleAccusative, line),
    text: simplify(decision.text),
    charged: optional(decision.charged, line),
    inForce: decision.inForce,
    vote: optional(decision.vote, (vote) => toVote(vote, ref)),
    earlierVotes: optionalList(decision.earlierVotes, (vote) => toVote(vote, ref)),
    dissent: decision.dissent.map(({ person, reason }) => ({ person: ref(person), reason: simplify(reason) })),
  });

const toVote = (vote: Vote, ref: RenameRef): Vote =>
  withoutGaps({
    form: vote.form,
    for: vote.for,
    against: vote.against,
    abstain: vote.abstain,
    at: vote.at,
    ballots: vote.ballots.map(({ person, choice }) => ({ person: ref(person), choice })),
    recused: vote.recused.map(ref),
    castingVote: vote.castingVote,
    withoutQuorum: optional(vote.withoutQuorum, line),
  });

const toCampaign = ({ name, slogan, from, to, coordinator, activities }: Campaign): Campaign =>
  withoutGaps({
    name: line(name),
    slogan: optional(slogan, line),
    from,
    to,
    coordinator: optional(coordinator, line),
    activities: activities.map(toActivity),
  });

const toActivity = (activity: Activity): Activity =>
  withoutGaps({
    date: activity.date,
    title: line(activity.title),
    place: line(activity.place),
    organiser: line(activity.organiser),
    partners: activity.partners.map(line),
    targetGroups: activity.targetGroups.map(line),
    participants: activity.participants,
    project: optional(activity.project, ({ name, funder, implementer }) =>
      withoutGaps({ name: line(name), funder: optional(funder, line), implementer: optional(implementer, line) }),
    ),
  });

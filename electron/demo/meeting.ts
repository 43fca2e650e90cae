/** One meeting's record, as a clerk would have kept it. */

import { votersInRoom } from '#shared/domain/presence.ts';
import { requiredQuorum } from '#shared/domain/quorum.ts';
import type { AgendaItem, Meeting, MeetingContent, Member, Person, PersonRef } from '#shared/domain/record.ts';
import { type ItemState, itemOf, type Room } from './agenda.ts';
import type { VoteStyle } from './ballots.ts';
import type { Appointment } from './calendar.ts';
import { campaignOf } from './campaigns.ts';
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import type { CommitteePlan } from './committees.ts';
import { addDays, addMinutes, dayOfYear, workday } from './days.ts';
import { type Presence, presenceOf, type Sitting, tooFew } from './presence.ts';
import { OFFICE, type SeatName } from './seats.ts';
import type { Topic } from './topic.ts';
import { wordingOf } from './wording.ts';

export type MeetingSetting = {
  plan: CommitteePlan;
  cast: Cast;
  appointment: Appointment;
  topics: readonly Topic[];
  today: string;
  number: number | undefined;
  nextDecision: () => number;
  style: () => VoteStyle;
  /** Whether a meeting's last item was on the agenda, came to it late or was taken from it. */
  lastItem: () => ItemState;
};

/** So long after a meeting its minutes have a number of the registry. */
const REGISTERED_AFTER_DAYS = 20;
const COPIES = 3;

export function meetingOf(luck: Chance, setting: MeetingSetting): MeetingContent {
  const { plan, cast, appointment, topics } = setting;
  const { date } = appointment;
  const sittings = plan.seats.map((seat): Sitting => ({ ...seat, holder: cast.holderOn(seat.seat, date) }));
  const seated = new Set(plan.seats.map(({ seat }) => seat));
  const invited = plan.guests.filter(
    (guest) => !seated.has(guest) && topics.some((topic) => topic.said.some(([seat]) => seat === guest)),
  );
  const guests = appointment.outcome === 'noQuorum' ? [] : invited.map((seat) => cast.holderOn(seat, date).person);
  const members = sittings.map(
    ({ holder, role, voting }): Member => ({ person: holder.person.id, role, voting, from: holder.from }),
  );
  const course = courseOf(luck, setting, sittings, invited);
  const people: Person[] = [...sittings.map(({ holder }) => holder.person), ...course.substitutes, ...guests];
  const campaign = appointment.outcome === 'held' ? campaignOf(luck, plan.secretary, date) : undefined;
  return {
    institution: { ...OFFICE },
    committee: plan.committee,
    people,
    members,
    meeting: {
      ...(setting.number !== undefined && { number: setting.number }),
      ...head(luck, setting),
      ...course.meeting,
      secretary: cast.holderOn(plan.secretary, date).person.id,
      guests: guests.map(({ id }) => id),
    },
    ...(campaign && appointment.kind !== 'extraordinary' && { campaign }),
  };
}

function head(luck: Chance, { plan, appointment, today }: MeetingSetting) {
  const { date, kind, call } = appointment;
  const notice = workday(addDays(date, kind === 'extraordinary' ? -1 : -luck.number(6, 9)), -1);
  // The registry's numbers run through the year.
  const protocol = (day: string) => String(dayOfYear(day) * 6 + plan.order);
  return {
    kind,
    call,
    date,
    start: plan.start,
    place: plan.place,
    purpose: plan.purpose,
    ...(notice < today && { notice: { date: notice, time: '09:00', protocolNumber: protocol(notice) } }),
    ...(addDays(date, REGISTERED_AFTER_DAYS) < today &&
      appointment.outcome === 'held' && { protocolNumber: protocol(addDays(date, 2)) }),
  } satisfies Partial<Meeting>;
}

type Course = {
  substitutes: Person[];
  meeting: Pick<Meeting, 'chair' | 'attendance' | 'agenda' | 'agendaApproval' | 'closing' | 'end' | 'copies'>;
};

/** How it went, from who was there to the end. */
function courseOf(
  luck: Chance,
  setting: MeetingSetting,
  sittings: readonly Sitting[],
  guests: readonly SeatName[],
): Course {
  const { plan, cast, appointment, topics } = setting;
  const { date, outcome, call } = appointment;
  const voting = sittings.filter((sitting) => sitting.voting).length;
  const required = requiredQuorum(voting, call, plan.committee.rules);
  const officer = (role: 'chair' | 'deputy') =>
    sittings.find((sitting) => sitting.role === role)?.holder.person.id ?? '';
  const chair = officer('chair');
  if (outcome === 'planned' || outcome === 'cancelled' || outcome === 'noQuorum') {
    const closing = { early: outcome === 'noQuorum', ...(outcome === 'noQuorum' && { reason: 'mungesë kuorumi' }) };
    const attendance = outcome === 'noQuorum' ? tooFew(luck, sittings, required) : [];
    const end = outcome === 'noQuorum' ? { end: addMinutes(plan.start, 30) } : {};
    const items = topics.map((topic) => announced(luck, topic, date));
    // Without a quorum nothing was presented.
    const agenda = outcome === 'noQuorum' ? items.map((item) => ({ ...item, materials: [] })) : items;
    return { substitutes: [], meeting: { chair, attendance, agenda, closing, ...end } };
  }
  // The fewer subjects, the longer each of them.
  const lengths = topics.map(() => luck.number(3, 6) * (topics.length < 3 ? 10 : 5));
  const minutes = lengths.reduce((sum, length) => sum + length, 10);
  const presence = presenceOf(luck, sittings, { cast, start: plan.start, minutes, required });
  const leader =
    presence.attendance.find(({ person }) => person === chair)?.status === 'present' ? chair : officer('deputy');
  const room = roomOf(setting, sittings, presence, guests, leader);
  const agenda = agendaOf(luck, setting, room, lengths);
  const present = votersInRoom(room, plan.start).length;
  const hasLate = agenda.some(({ state }) => state === 'late');
  return {
    substitutes: presence.substitutes,
    meeting: {
      chair: leader,
      attendance: presence.attendance,
      agenda,
      agendaApproval: hasLate
        ? { form: 'open', for: present, against: 0, abstain: 0, at: plan.start, ballots: [], recused: [] }
        : 'unanimous',
      end: addMinutes(plan.start, minutes),
      closing: { early: false },
      copies: COPIES,
    },
  };
}

const announced = (luck: Chance, topic: Topic, date: string): AgendaItem => ({
  title: wordingOf(luck, date).line(topic.title),
  materials: (topic.materials ?? []).map((material) => ({ ...material })),
  discussion: [],
  decisions: [],
  tasks: [],
});

function agendaOf(luck: Chance, { topics, plan, ...setting }: MeetingSetting, room: Room, lengths: readonly number[]) {
  const notesTimes = luck.is(0.4);
  const isLong = topics.length > 2;
  let from = addMinutes(plan.start, 5);
  return topics.map((topic, index) => {
    const to = addMinutes(from, lengths[index] ?? 0);
    const { today, style, lastItem, nextDecision: nextNumber } = setting;
    const state = isLong && index === topics.length - 1 ? lastItem() : 'normal';
    const item = itemOf(luck, topic, { room, today, from, to, notesTimes, state, style, nextNumber });
    from = to;
    return item;
  });
}

function roomOf(
  { cast, plan, appointment: { date } }: MeetingSetting,
  sittings: readonly Sitting[],
  { attendance }: Presence,
  guests: readonly SeatName[],
  leader: PersonRef,
): Room {
  const bySeat = new Map<SeatName, PersonRef>([
    ...sittings.map(({ seat, holder }) => [seat, holder.person.id] as const),
    ...guests.map((seat) => [seat, cast.holderOn(seat, date).person.id] as const),
  ]);
  return {
    members: sittings.map(({ holder, voting }) => ({ person: holder.person.id, voting })),
    meeting: { date, start: plan.start, attendance },
    refOf: (seat) => bySeat.get(seat),
    leader,
  };
}

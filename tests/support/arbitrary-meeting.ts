import fc from 'fast-check';
import { nameKey, personKey } from '#shared/domain/names.ts';
import { type RoomContent, votersInRoom } from '#shared/domain/presence.ts';
import type {
  AgendaItem,
  Attendance,
  Campaign,
  Committee,
  Decision,
  Meeting,
  MeetingContent,
  Member,
  Person,
  PersonRef,
  Vote,
} from '#shared/domain/record.ts';
import { nextDay } from '#shared/domain/time.ts';
import { line, text } from './arbitrary-text.ts';

const SHRINKS = 300;
const DAY = 24 * 60;
const CHOICES = ['for', 'against', 'abstain'] as const;

/** Any meeting that an exchange file may hold, not in the canonical form: defaults spelled out, decomposed letters, hostile ids. */
export function arbitraryMeeting(): fc.Arbitrary<MeetingContent> {
  // What is drawn step by step shrinks without end.
  return fc.limitShrink(
    fc.gen().map((value) => meetingOf(drawFrom(value))),
    SHRINKS,
  );
}

type Draw = ReturnType<typeof drawFrom>;

function drawFrom(value: fc.GeneratorValue) {
  const one = <T>(arbitrary: fc.Arbitrary<T>): T => value(() => arbitrary);
  const chance = () => one(fc.boolean());
  const list = <T>(longest: number, make: (index: number) => T): T[] =>
    Array.from({ length: one(fc.nat(longest)) }, (_, index) => make(index));
  return {
    one,
    chance,
    list,
    line: () => one(line),
    text: () => one(text),
    number: (least: number, most: number) => one(fc.integer({ min: least, max: most })),
    pick: <T>(...choices: T[]) => one(fc.constantFrom(...choices)),
    some: <T>(choices: readonly T[]) => one(fc.shuffledSubarray([...choices])),
    shuffled: <T>(choices: readonly T[]) => one(fc.shuffledSubarray([...choices], { minLength: choices.length })),
    maybe: <T>(make: () => T): T | undefined => (chance() ? make() : undefined),
    lines: () => list(2, () => one(line)),
  };
}

/** Left out where there is nothing, as most files do. */
function compact<T extends object>(value: T): T {
  for (const [key, part] of Object.entries(value)) if (part === undefined) Reflect.deleteProperty(value, key);
  return value;
}

const day = (draw: Draw, least: number, most: number) =>
  new Date(Date.UTC(2020, 0, 1 + draw.number(least, most))).toISOString().slice(0, 10);

function meetingOf(draw: Draw): MeetingContent {
  const people = peopleOf(draw);
  const ids = people.map(({ id }) => id);
  const memberIds = draw.shuffled(ids).slice(draw.number(0, ids.length));
  const date = day(draw, 0, 400);
  const members = memberIds.map(
    (person): Member =>
      compact({
        person,
        role: draw.pick('chair', 'deputy', 'secretary', 'member'),
        voting: draw.number(0, 4) > 0,
        from: draw.pick(date, day(draw, -900, 0)),
        to: draw.maybe(() => draw.pick(date, day(draw, 400, 900))),
      }),
  );
  const clock = clockOf(draw);
  const head = { date, ...clock.head(date) };
  const attendance = attendanceOf(draw, members, ids, clock.at);
  const room: RoomContent = { members, meeting: { ...head, attendance } };
  const { start, ...ends } = head;
  const numbers = draw.shuffled([1, 2, 3, 7, 50, 99_999, 4, 5, 6]);
  const item = () => itemOf(draw, room, ids, clock.at, numbers);
  const meeting: Meeting = compact({
    number: draw.maybe(() => draw.pick(1, 4, 99_999)),
    kind: draw.pick('ordinary', 'extraordinary', 'coordination', 'enlarged'),
    call: draw.pick(1, 2),
    start,
    ...ends,
    place: draw.line(),
    purpose: draw.maybe(draw.text),
    copies: draw.maybe(() => draw.number(1, 9)),
    notice: draw.maybe(() =>
      compact({ date: day(draw, -20, 0), time: draw.maybe(() => '09:00'), protocolNumber: draw.maybe(draw.line) }),
    ),
    protocolNumber: draw.maybe(draw.line),
    chair: draw.pick(...ids),
    secretary: draw.pick(...ids),
    attendance,
    guests: draw.some(ids.filter((id) => !memberIds.includes(id))),
    agendaApproval: draw.maybe(() => (draw.chance() ? 'unanimous' : voteOf(draw, room, ids, clock.at, []))),
    agenda: draw.list(3, item),
    closing: compact({ early: draw.chance(), reason: draw.maybe(draw.line) }),
  });
  return compact({
    institution: { name: draw.line(), county: draw.pick('Durrës', 'Dibër'), city: draw.line() },
    committee: committeeOf(draw),
    people,
    members,
    meeting,
    campaign: draw.maybe(() => campaignOf(draw)),
  });
}

function peopleOf(draw: Draw): Person[] {
  const institutions = [draw.line(), draw.line(), 'Bashkia Durrës'];
  const byKey = new Map<string, Person>();
  for (const id of draw.one(fc.uniqueArray(line, { minLength: 1, maxLength: 9 }))) {
    const person: Person = compact({
      id,
      title: draw.pick('z.', 'znj.'),
      firstName: draw.line(),
      lastName: draw.line(),
      institution: draw.pick(...institutions),
      position: draw.maybe(draw.line),
      email: draw.maybe(draw.line),
      phone: draw.maybe(draw.line),
    });
    byKey.set(personKey(person), person);
  }
  return [...byKey.values()];
}

const committeeOf = (draw: Draw): Committee =>
  compact({
    name: draw.line(),
    nameGenitive: draw.maybe(draw.line),
    legalBasis: draw.maybe(draw.line),
    rules: draw.maybe(() =>
      compact({
        quorum: draw.maybe(() =>
          compact({
            first: draw.maybe(() => draw.pick<string | number>(3, '>1/2', '1/2+1')),
            second: draw.maybe(() => '1/3 min 3'),
          }),
        ),
        noticeHours: draw.maybe(() => 72),
        majority: draw.maybe(() => draw.pick('present', '2/3 members', '>50% cast')),
        tie: draw.maybe(() => draw.pick('chair', 'repeat', 'rejected')),
        abstention: draw.maybe(draw.chance),
        meetEveryMonths: draw.maybe(() => 6),
        act: draw.maybe(draw.line),
      }),
    ),
  });

type At = (least?: number, most?: number) => string;

/** The meeting's hours, some of them past midnight; `at` is any of its minutes, counted from the start. */
function clockOf(draw: Draw) {
  const start = draw.number(0, DAY - 1);
  const isLate = start >= DAY - 60;
  const length = isLate ? draw.number(Math.max(20, DAY - start), 300) : draw.number(20, 60);
  const time = (minute: number) =>
    `${String(Math.floor((minute % DAY) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const at: At = (least = 0, most = length) => time(start + draw.number(least, Math.min(most, length)));
  const head = (date: string): Pick<Meeting, 'start' | 'end' | 'endDate'> => {
    if (start + length < DAY && draw.number(0, 3) === 0) return { start: time(start) };
    const endDate = start + length < DAY ? draw.maybe(() => date) : nextDay(date);
    return compact({ start: time(start), end: time(start + length), endDate });
  };
  return { head, at };
}

function attendanceOf(draw: Draw, members: Member[], ids: PersonRef[], at: At): Attendance[] {
  const isFree = (id: PersonRef) => !members.some((member) => member.person === id);
  const substitutes = draw.shuffled(ids.filter(isFree));
  const rows = members.map(({ person }): Attendance => {
    const substitute = draw.maybe(() => substitutes.pop());
    return compact({
      person,
      status: substitute === undefined ? draw.pick('present', 'present', 'excused', 'absent') : 'substituted',
      substitute,
      reason: draw.maybe(draw.line),
      arrived: draw.maybe(() => at(0, 4)),
      away: draw.maybe(() =>
        [
          { from: at(5, 8), to: at(9, 9) },
          { from: at(9, 9), to: at(10, 12) },
        ].slice(draw.number(0, 2)),
      ),
      left: draw.maybe(() => at(13)),
    });
  });
  return draw.shuffled(rows);
}

function itemOf(draw: Draw, room: RoomContent, ids: PersonRef[], at: At, numbers: number[]): AgendaItem {
  const recused = draw.maybe(() => draw.some(ids).slice(0, 2));
  return compact({
    title: draw.line(),
    rapporteur: draw.maybe(() => draw.pick(...ids)),
    state: draw.maybe(() => draw.pick('normal', 'late', 'withdrawn')),
    recused,
    materials: draw.list(2, () => ({
      title: draw.line(),
      kind: draw.pick('report', 'video', 'presentation', 'document', 'other'),
    })),
    discussion: draw.list(2, () =>
      compact({ speaker: draw.maybe(() => draw.pick(...ids)), text: draw.text(), at: draw.maybe(() => at()) }),
    ),
    decisions: draw.list(2, () => {
      const vote = () => voteOf(draw, room, ids, at, recused ?? []);
      return compact({
        number: draw.maybe(() => numbers.pop()),
        title: draw.line(),
        titleAccusative: draw.maybe(draw.line),
        text: draw.text(),
        charged: draw.maybe(draw.line),
        inForce: draw.maybe(() => day(draw, 0, 900)),
        vote: draw.maybe(vote),
        earlierVotes: draw.maybe(() => draw.list(2, vote)),
        dissent: draw.some(ids).map((person) => ({ person, reason: draw.text() })),
      } satisfies Decision);
    }),
    tasks: draw.list(2, () =>
      compact({
        text: draw.line(),
        responsible: draw.line(),
        due: draw.maybe(() => draw.pick('2020-10-31', '2021-02-28')),
        status: draw.maybe(() => draw.pick('open', 'done', 'dropped')),
      }),
    ),
  });
}

function voteOf(draw: Draw, room: RoomContent, ids: PersonRef[], at: At, fromItem: PersonRef[]): Vote {
  const time = draw.maybe(() => at());
  const recused = draw.some(ids).slice(0, 2);
  const out = [...recused, ...fromItem];
  const seatOf = (id: PersonRef) => room.meeting.attendance.find(({ person }) => person === id)?.substitute ?? id;
  const able = votersInRoom(room, time).filter((id) => !out.includes(id) && !out.includes(seatOf(id)));
  const isByName = draw.chance();
  const cast = (isByName ? draw.shuffled(able) : draw.some(able)).map((person) => ({
    person,
    choice: draw.pick(...CHOICES),
  }));
  const count = (choice: (typeof CHOICES)[number]) => cast.filter((ballot) => ballot.choice === choice).length;
  const counts = { for: count('for'), against: count('against'), abstain: count('abstain') };
  const isTied = counts.for === counts.against && counts.for > 0;
  return compact({
    form: isByName ? 'open' : draw.pick('open', 'secret'),
    ...counts,
    at: time,
    ballots: isByName ? cast : [],
    recused,
    castingVote: isTied ? draw.maybe(() => draw.pick('for', 'against')) : undefined,
    withoutQuorum: draw.maybe(draw.line),
  });
}

function campaignOf(draw: Draw): Campaign {
  const activities = draw.list(3, () =>
    compact({
      date: day(draw, 0, 400),
      title: draw.line(),
      place: draw.line(),
      organiser: draw.line(),
      partners: draw.lines(),
      targetGroups: draw.lines(),
      participants: draw.maybe(() => draw.number(0, 9_999)),
      project: draw.maybe(() =>
        compact({ name: draw.line(), funder: draw.maybe(draw.line), implementer: draw.maybe(draw.line) }),
      ),
    }),
  );
  const distinct = new Map(activities.map((it) => [[it.date, nameKey(it.title), nameKey(it.place)].join('\n'), it]));
  return compact({
    name: draw.line(),
    slogan: draw.maybe(draw.line),
    from: day(draw, -30, 0),
    to: day(draw, 0, 400),
    coordinator: draw.maybe(draw.line),
    activities: [...distinct.values()],
  });
}

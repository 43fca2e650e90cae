/** From a subject to an item of the agenda: who spoke, what was decided, what is to be done. */
import { type RoomContent, votersInRoom, wasInRoom } from '#shared/domain/presence.ts';
import type { AgendaItem, Attendance, PersonRef, Statement, Task } from '#shared/domain/record.ts';
import { carried, type VoteStyle } from './ballots.ts';
import type { Chance } from './chance.ts';
import { addDays, workday } from './days.ts';
import { institutionOf, type SeatName } from './seats.ts';
import type { Topic, TopicDecision } from './topic.ts';
import { wordingOf } from './wording.ts';

export type Room = RoomContent & {
  meeting: { date: string; attendance: readonly Attendance[] };
  /** Member or guest, whoever holds the seat that day. */
  refOf: (seat: SeatName) => PersonRef | undefined;
  leader: PersonRef;
};

export type ItemState = NonNullable<AgendaItem['state']>;

type ItemSetting = {
  room: Room;
  /** The day on which the register is looked at. */
  today: string;
  /** When the item is taken up and when it is voted on. */
  from: string;
  to: string;
  notesTimes: boolean;
  state: ItemState;
  style: () => VoteStyle;
  nextNumber: () => number;
};

const PUT_OFF = 'U kërkua që pika të shqyrtohet në mbledhjen e radhës, pasi materiali nuk është i plotë.';
const ABSENT = 'Pika kalon për shqyrtim në mbledhjen e radhës, pasi institucioni relator nuk ishte i përfaqësuar.';

export function itemOf(luck: Chance, topic: Topic, setting: ItemSetting): AgendaItem {
  const { room, from, notesTimes, state, today } = setting;
  const { date } = room.meeting;
  const wording = wordingOf(luck, date);
  const title = wording.line(topic.title);
  const rapporteur = speaker(room, topic.rapporteur, from);
  const bare = { title, materials: [], decisions: [], tasks: [] };
  if (rapporteur === undefined || state === 'withdrawn') {
    const text = rapporteur === undefined ? ABSENT : PUT_OFF;
    return { ...bare, ...(state !== 'normal' && { state }), discussion: [{ speaker: room.leader, text }] };
  }
  const conflict = topic.conflict && room.refOf(topic.conflict);
  const recused = conflict !== undefined && speaker(room, topic.conflict, from) === conflict ? [conflict] : [];
  const discussion = discussionOf(luck, topic, setting, recused).map(
    ({ seat, ...said }, index): Statement => ({
      ...said,
      text: wording.text(said.text),
      ...(notesTimes && index === 0 && { at: from }),
    }),
  );
  const decide = ({ title: decided, text, charged, secret = false, objection }: TopicDecision) => {
    const voters = votersInRoom(room, setting.to).filter((ref) => ref !== room.leader && !recused.includes(ref));
    const at = notesTimes ? setting.to : undefined;
    const ballot = { voters, leader: room.leader, style: setting.style, secret, objection, at };
    return {
      number: setting.nextNumber(),
      title: wording.line(decided),
      text: wording.text(text),
      ...(charged && { charged: wording.line(charged) }),
      ...carried(luck, ballot),
    };
  };
  return {
    title,
    rapporteur,
    ...(state === 'late' && { state }),
    ...(recused.length > 0 && { recused }),
    materials: (topic.materials ?? []).map((material) => ({ ...material })),
    discussion,
    decisions: topic.decision ? [decide(topic.decision)] : [],
    tasks: (topic.tasks ?? []).map(([words, responsible, days]): Task => {
      const due = workday(addDays(date, days));
      return {
        text: wording.line(words),
        responsible: institutionOf(responsible),
        due,
        status: status(luck, due, today),
      };
    }),
  };
}

/** The rapporteur opens; then some of the others, each once. */
function discussionOf(luck: Chance, topic: Topic, { room, from }: ItemSetting, recused: readonly PersonRef[]) {
  const heard = topic.said.flatMap(([seat, text]) => {
    const ref = speaker(room, seat, from);
    return ref === undefined || recused.includes(ref) ? [] : [{ seat, speaker: ref, text }];
  });
  const opening = luck.shuffled(heard.filter(({ seat }) => seat === topic.rapporteur)).slice(0, 1);
  const others = heard.filter(({ seat }) => seat !== topic.rapporteur);
  return [...opening, ...luck.some(others, luck.number(2, 4))];
}

/** Who speaks for a seat at a time: its holder, the substitute, or nobody. */
function speaker(room: Room, seat: SeatName | undefined, at: string): PersonRef | undefined {
  const ref = seat && room.refOf(seat);
  if (ref === undefined) return undefined;
  const row = room.meeting.attendance.find(({ person }) => person === ref);
  if (row === undefined) return ref;
  return wasInRoom(room.meeting, row, at) ? (row.substitute ?? ref) : undefined;
}

function status(luck: Chance, due: string, today: string): Task['status'] {
  const share = luck.number(1, 100);
  if (due >= today) return share <= 20 ? 'done' : 'open';
  if (share <= 4) return 'dropped';
  return share <= 14 ? 'open' : 'done';
}

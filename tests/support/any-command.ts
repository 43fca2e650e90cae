/** Commands on one meeting, any of them in any order: what a clerk, or two windows, may do to it. */
import { ORPCError } from '@orpc/client';
import fc from 'fast-check';
import type { AttendanceStatus } from '#shared/domain/record.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';

/** `at`, `to` and `person` choose among what there is at that moment. */
export type AnyCommand = { name: string; at: number; to: number; person: number; word: string; pause: number };

const chosen = <T>(list: readonly T[], index: number): T => {
  const one = list[index % Math.max(1, list.length)];
  if (one === undefined) throw new NothingToDo();
  return one;
};

class NothingToDo extends Error {}

type Do = (client: AppClient, record: MeetingRecord, command: AnyCommand) => Promise<unknown>;

const item = ({ content }: MeetingRecord, { at }: AnyCommand) => chosen(content.meeting.agenda, at);
const person = ({ content }: MeetingRecord, command: AnyCommand) => chosen(content.people, command.person).id;
const statuses: AttendanceStatus[] = ['present', 'absent', 'excused'];

const commands: Readonly<Record<string, Do>> = {
  'agenda.add': (client, record, command) =>
    client.agenda.add({
      meeting: record.id,
      title: command.word,
      rapporteur: person(record, command),
      recused: [person(record, command)],
    }),
  'agenda.update': (client, record, command) => {
    const { id, revision } = item(record, command);
    return client.agenda.update({ id, revision, title: command.word, state: 'late' });
  },
  'agenda.move': (client, record, command) => client.agenda.move({ id: item(record, command).id, place: command.to }),
  'agenda.remove': (client, record, command) => {
    const { id, revision } = item(record, command);
    return client.agenda.remove({ id, revision });
  },
  'agenda.addApproval': (client, { id }) => client.agenda.addApproval({ meeting: id }),
  'agenda.setApproval': (client, record, command) => {
    const approving = record.content.meeting.agenda.filter(({ approves }) => approves !== undefined);
    const { id, revision } = chosen(approving, command.at);
    const outcome = chosen(['changed', 'unchanged', null] as const, command.to);
    return client.agenda.setApproval({ id, revision, outcome });
  },
  'materials.add': (client, record, command) =>
    client.materials.add({ item: item(record, command).id, title: command.word, kind: 'report' }),
  'materials.attach': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).materials, command.to);
    return client.materials.attach({ id, revision, file: new File([command.word], 'shënime.txt') });
  },
  'materials.detach': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).materials, command.to);
    return client.materials.detach({ id, revision });
  },
  'statements.add': (client, record, command) =>
    client.statements.add({
      item: item(record, command).id,
      speaker: person(record, command),
      text: command.word,
    }),
  'statements.update': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).discussion, command.to);
    return client.statements.update({ id, revision, text: command.word });
  },
  'statements.move': (client, record, command) =>
    client.statements.move({ id: chosen(item(record, command).discussion, command.to).id, place: command.person }),
  'statements.remove': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).discussion, command.to);
    return client.statements.remove({ id, revision });
  },
  'decisions.add': (client, record, command) =>
    client.decisions.add({
      item: item(record, command).id,
      title: command.word,
      text: command.word,
      dissent: [{ person: person(record, command), reason: command.word }],
    }),
  'decisions.update': (client, record, command) => {
    const decision = chosen(item(record, command).decisions, command.to);
    const vote = { form: 'open' as const, for: 1, against: 0, abstain: 0, recused: [] };
    const ballots = [{ person: person(record, command), choice: 'for' as const }];
    return client.decisions.update({ ...decision, title: command.word, vote: { ...vote, ballots } });
  },
  'decisions.remove': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).decisions, command.to);
    return client.decisions.remove({ id, revision });
  },
  'tasks.add': (client, record, command) =>
    client.tasks.add({ item: item(record, command).id, text: command.word, responsible: command.word }),
  'tasks.remove': (client, record, command) => {
    const { id, revision } = chosen(item(record, command).tasks, command.to);
    return client.tasks.remove({ id, revision });
  },
  'attendance.set': (client, record, command) => {
    const member = chosen(record.content.members, command.person).person;
    const revision = record.content.meeting.attendance.find((row) => row.person === member)?.revision ?? 0;
    const away = [{ from: '10:20', to: '10:30' }];
    const status = chosen(statuses, command.to);
    return client.attendance.set({
      meeting: record.id,
      person: member,
      revision,
      status,
      ...(status === 'present' && { away }),
    });
  },
  'attendance.clear': (client, record, command) => {
    const row = chosen(record.content.meeting.attendance, command.person);
    return client.attendance.clear({ meeting: record.id, person: row.person, revision: row.revision });
  },
  'attendance.allPresent': (client, { id }) => client.attendance.allPresent({ meeting: id }),
  'attendance.addGuest': async (client, { id }, command) =>
    client.attendance.addGuest({ meeting: id, person: chosen(await client.people.list(), command.person).id }),
  'attendance.removeGuest': (client, { id, content }, command) =>
    client.attendance.removeGuest({ meeting: id, person: chosen(content.meeting.guests, command.person) }),
  'meetings.update': (client, record, command) => {
    const { attendance: _, guests: __, agenda: ___, ...fields } = record.content.meeting;
    const { id, revision } = record;
    const date = command.to % 2 === 0 ? '2020-10-07' : '2021-10-07';
    return client.meetings.update({ ...fields, id, revision, date, place: command.word, agendaApproval: 'unanimous' });
  },
  'meetings.setState': (client, { id, revision }, command) =>
    client.meetings.setState({
      id,
      revision,
      state: chosen(['planned', 'convened', 'held', 'postponed'] as const, command.to),
      reason: command.word,
    }),
  'meetings.refreshRoster': async (client, { id, revision, committeeId }, command) => {
    const seat = chosen(await client.memberships.list({ committee: committeeId }), command.person);
    const { committee: _, ...changed } = { ...seat, to: command.to % 2 === 0 ? '2020-09-30' : undefined };
    await client.memberships.update(changed);
    return client.meetings.refreshRoster({ id, revision });
  },
  'campaigns.setOfMeeting': (client, { id }, command) =>
    client.campaigns.setOfMeeting({
      meeting: id,
      campaign:
        command.to % 2 === 0 ? null : { name: command.word, from: '2020-10-01', to: '2020-10-31', activities: [] },
    }),
  'meetings.undo': (client, { id }) => client.meetings.undo({ id }),
  'meetings.redo': (client, { id }) => client.meetings.redo({ id }),
};

const index = fc.nat({ max: 7 });

export const anyCommand: fc.Arbitrary<AnyCommand> = fc.record({
  name: fc.constantFrom(...Object.keys(commands)),
  at: index,
  to: index,
  person: index,
  word: fc.constantFrom('Çështja', 'Fjalë', 'Njësia', 'Bashkia Krujë', 'Detyrë'),
  pause: fc.constantFrom(0, 3, 60),
});

/** Whether there was something to do it to, and the program took it. */
export async function carryOut(client: AppClient, meeting: number, command: AnyCommand): Promise<boolean> {
  try {
    await commands[command.name]?.(client, await client.meetings.get({ id: meeting }), command);
    return true;
  } catch (error) {
    const isRefusal = error instanceof ORPCError && error.code !== 'UNEXPECTED' && error.defined;
    if (isRefusal || error instanceof NothingToDo) return false;
    throw error;
  }
}

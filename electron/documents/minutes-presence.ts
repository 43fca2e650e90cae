/** `I. PJESËMARRJA`: who was there, with which quorum, and how that changed. */

import { guestsName, roleInList, statusName } from '#shared/albanian/agreement.ts';
import { counted } from '#shared/albanian/numbers.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { departures } from '#shared/albanian/series.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import type { Attendance, JointBody, MeetingContent, Member } from '#shared/domain/record.ts';
import { dayOrder } from '#shared/domain/time.ts';
import { type Movement, movementsOf, quorumSpans } from '#shared/domain/timeline.ts';
import type { Block } from './blocks.ts';
import { asOther, jointGenitive } from './minutes-joint.ts';
import { cell, label, paragraph } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { attendanceOf, fullName, guestsOf, personOf, sitting, titledName } from './people.ts';

/** Something that happened at a time of the meeting. */
type Event = { at: string; text: string };

export function participation(input: PaperInput): Block[] {
  const { content } = input;
  return [
    ...membersTable(content),
    ...substitutions(input).flatMap((text) => paragraph(text)),
    ...guestsTable(content),
    ...quorumStatement(input),
    ...paragraph(...inOrder(content, [...movements(input), ...quorumChanges(input)])),
    ...(content.joint ? otherBody(input, content.joint) : []),
  ];
}

/** The roster and the quorum of the other committee at the table. */
function otherBody(input: PaperInput, joint: JointBody): Block[] {
  const other = asOther(input, joint);
  return [
    label(say(input.look, 'minutes.jointMembers', { organi: jointGenitive(joint) })),
    ...membersTable(other.content),
    ...substitutions(other).flatMap((text) => paragraph(text)),
    ...quorumStatement(other),
    ...paragraph(...inOrder(other.content, [...movements(other), ...quorumChanges(other)])),
  ];
}

/** What the signed statement says of the quorum; nothing as long as no presence is noted, or where nobody has a vote. */
export function quorumStatement({ content, look }: PaperInput): Block[] {
  const { voting, present, required, valid } = quorumOf(content);
  if (voting === 0 || content.meeting.attendance.length === 0) return [];
  return paragraph(
    say(look, 'minutes.counted', {
      anëtarë: counted(voting, 'anëtar', 'anëtarë'),
      pranishëm: `${present === 1 ? 'është i pranishëm' : 'janë të pranishëm'} ${present}`,
    }),
    say(look, 'minutes.quorumNeeded', { kuorumi: `${required}` }),
    say(look, valid ? 'minutes.valid' : 'minutes.noQuorum'),
  );
}

/** `Sekretare, pa të drejtë vote` */
export function capacity(content: MeetingContent, { person, role, voting }: Member): string {
  const name = roleInList(role, personOf(content, person).title);
  return voting ? name : `${name}, pa të drejtë vote`;
}

/** `i pranishëm (erdhi 10:20, u largua 11:00)`, `mungon me arsye (me leje)`; `—` where nothing is noted. */
export function presence(content: MeetingContent, { person }: Member): string {
  const row = attendanceOf(content, person);
  if (row === undefined) return '—';
  const status = statusName(row.status, personOf(content, person).title);
  const stated = hasSubstitute(row) ? `${status} nga ${titledName(sitting(content, row))}` : status;
  const details = [...(isIn(row) ? times(row) : []), ...(row.reason === undefined ? [] : [row.reason])];
  return details.length === 0 ? stated : `${stated} (${details.join(', ')})`;
}

/** A table's columns; where a `Zëvendëskryetare` sits, that word, which cannot be broken, needs a wider one. */
export function memberWidths({ members }: MeetingContent, usual: number[]): number[] {
  return members.some(({ role }) => role === 'deputy') ? [6, 17, 21, 17, 20, 19] : usual;
}

function membersTable(content: MeetingContent): Block[] {
  if (content.members.length === 0) return [];
  return [
    {
      type: 'table',
      description: 'Anëtarët, me institucionin, funksionin, cilësinë dhe prezencën',
      widths: memberWidths(content, [6, 19, 26, 17, 15, 17]),
      head: ['Nr.', 'Emër Mbiemër', 'Institucioni', 'Funksioni', 'Cilësia', 'Prezenca'],
      rows: content.members.map((member, index) => {
        const person = personOf(content, member.person);
        return [
          cell(`${index + 1}.`, 'center'),
          cell(fullName(person)),
          cell(person.institution),
          cell(person.position ?? ''),
          cell(capacity(content, member)),
          cell(presence(content, member)),
        ];
      }),
    },
  ];
}

function guestsTable(content: MeetingContent): Block[] {
  const guests = guestsOf(content);
  if (guests.length === 0) return [];
  return [
    label(`${guestsName(guests)}:`),
    {
      type: 'table',
      description: 'Të ftuarit, sipas institucionit',
      widths: [6, 24, 40, 30],
      head: ['Nr.', 'Emër Mbiemër', 'Institucioni', 'Funksioni'],
      rows: guests.map((person, index) => [
        cell(`${index + 1}.`, 'center'),
        cell(fullName(person)),
        cell(person.institution),
        cell(person.position ?? ''),
      ]),
    },
  ];
}

function substitutions({ content, look }: PaperInput): string[] {
  return content.meeting.attendance.filter(hasSubstitute).map((row) => {
    const anëtari = titledName(personOf(content, row.person));
    const zëvendësuesi = titledName(sitting(content, row));
    return row.reason === undefined
      ? say(look, 'minutes.substituted', { anëtari, zëvendësuesi })
      : say(look, 'minutes.substitutedWithReason', { anëtari, zëvendësuesi, arsyeja: row.reason });
  });
}

/** Who came late, went out or left early; what is noted outside the meeting's own hours stands in the table only. */
function movements(input: PaperInput): Event[] {
  return movementsOf(input.content).flatMap((movement) => {
    const text = movementText(input, movement);
    return text === undefined ? [] : [{ at: movement.at, text }];
  });
}

/** Whoever went out comes back in the same sentence. */
function movementText({ content, look }: PaperInput, movement: Movement): string | undefined {
  const { at } = movement;
  const emri = nameOf(content, movement);
  switch (movement.kind) {
    case 'came':
      return say(look, 'minutes.came', { emri, ora: at });
    case 'wentOut':
      return say(look, 'minutes.wentOut', { emri, dalja: at, kthimi: movement.until });
    case 'returned':
      return undefined;
    case 'left':
      return say(look, 'minutes.left', { emri, ora: at });
  }
}

/** When the quorum went and came back, from one movement to the next. */
function quorumChanges({ content, look }: PaperInput): Event[] {
  const spans = quorumSpans(content);
  return spans.slice(1).flatMap(({ from, holds, cause }, index): Event[] => {
    if (spans[index]?.holds === holds) return [];
    const text = holds
      ? say(look, 'minutes.quorumBack', { ora: from })
      : say(look, 'minutes.quorumLost', { ora: from, shkaku: departures(namedVoters(content, cause)) });
    return [{ at: from, text }];
  });
}

function namedVoters(content: MeetingContent, cause: readonly Movement[]) {
  const voters = new Set(content.members.filter((member) => member.voting).map((member) => member.person));
  return cause
    .filter(({ person }) => voters.has(person))
    .map((movement) => ({ kind: movement.kind, name: nameOf(content, movement) }));
}

/** Who sat in the seat. */
function nameOf(content: MeetingContent, { person }: Movement): string {
  const row = attendanceOf(content, person);
  return titledName(row === undefined ? personOf(content, person) : sitting(content, row));
}

function inOrder(content: MeetingContent, events: Event[]): string[] {
  const order = dayOrder(content.meeting);
  return events.toSorted((a, b) => order(a.at) - order(b.at)).map(({ text }) => text);
}

function times({ arrived, left, away = [] }: Attendance): string[] {
  return [
    ...(arrived === undefined ? [] : [`erdhi ${arrived}`]),
    ...away.map(({ from, to }) => `jashtë salle ${from}–${to}`),
    ...(left === undefined ? [] : [`u largua ${left}`]),
  ];
}

function isIn({ status }: Attendance): boolean {
  return status === 'present' || status === 'substituted';
}

function hasSubstitute({ status, substitute }: Attendance): boolean {
  return status === 'substituted' && substitute !== undefined;
}

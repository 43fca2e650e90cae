import { guestName, kindName, statusName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { numberInWords } from '#shared/albanian/numbers.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import type { AttendanceStatus, MeetingContent, Person } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { committeeGenitive, letterhead, meetingName } from './letterhead.ts';
import { secretarySignature } from './minutes-officers.ts';
import { capacity, presence, quorumStatement } from './minutes-presence.ts';
import { atStart, cell, paragraph } from './minutes-text.ts';
import { attendanceOf, fullName, guestsOf, personOf } from './people.ts';

/** `blank` is signed by hand before the meeting, `filled` tells after it who was there. */
export type AttendanceForm = 'filled' | 'blank';

const GUEST_ROWS = 5;
const ROW_HEIGHT = 11;
const STATUSES: [status: AttendanceStatus, many: string][] = [
  ['present', 'Të pranishëm'],
  ['substituted', 'Të zëvendësuar'],
  ['excused', 'Mungojnë me arsye'],
  ['absent', 'Mungojnë pa arsye'],
];

/** The attendance list of a meeting (RECORDS.md, 2), not final. */
export function buildAttendance(content: MeetingContent, form: AttendanceForm): Document {
  const { institution, meeting } = content;
  const date = formatDate(meeting.date);
  const title = `Lista e prezencës, ${date}`;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: meeting.date,
    draft: form === 'filled',
    orientation: 'portrait',
    blocks: [
      ...letterhead(content),
      { type: 'title', text: 'LISTA E PREZENCËS' },
      {
        type: 'subtitle',
        text: `në ${kindName(meeting.kind, 'accusative')} të ${committeeGenitive(content)}, datë ${date}, ora ${meeting.start}, në ${meeting.place}`,
      },
      ...list(content, form),
      ...(form === 'filled' ? [...counts(content), ...quorumStatement(content)] : expected(content)),
      { type: 'signatures', columns: [{ ...secretarySignature(content), note: '(nënshkrimi)' }] },
    ],
  };
}

/** One table, numbered through: the members, the guests, and on the blank sheet rows for guests whom nobody expects. */
function list(content: MeetingContent, form: AttendanceForm): Block[] {
  const isBlank = form === 'blank';
  const members = content.members.map((member) =>
    personCells(personOf(content, member.person), capacity(content, member), isBlank ? '' : presence(content, member)),
  );
  const guests = guestsOf(content).map((person) =>
    personCells(person, atStart(guestName(person.title)), isBlank ? '' : statusName('present', person.title)),
  );
  const unknown = Array.from({ length: isBlank ? GUEST_ROWS : 0 }, () =>
    ['', '', '', 'I/E ftuar', ''].map((text) => cell(text)),
  );
  const rows = [...members, ...guests, ...unknown];
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      description: `Anëtarët dhe të ftuarit, me ${isBlank ? 'vendin për nënshkrim' : 'prezencën'}`,
      widths: [6, 19, 23, 17, 16, 19],
      head: ['Nr.', 'Emër Mbiemër', 'Institucioni', 'Funksioni', 'Cilësia', isBlank ? 'Nënshkrimi' : 'Prezenca'],
      rows: rows.map((cells, index) => [cell(`${index + 1}.`, 'center'), ...cells]),
      ...(isBlank && { rowHeight: ROW_HEIGHT }),
    },
  ];
}

function personCells(person: Person, as: string, last: string): Cell[] {
  return [fullName(person), person.institution, person.position ?? '', as, last].map((text) => cell(text));
}

/** The members by status, and the guests: only what there is. */
function counts(content: MeetingContent): Block[] {
  const { members, meeting } = content;
  const guests = guestsOf(content);
  const byStatus = STATUSES.flatMap(([status, many]) => {
    const found = members.filter(({ person }) => attendanceOf(content, person)?.status === status);
    return tally(
      found.map(({ person }) => personOf(content, person)),
      (person) => atStart(statusName(status, person.title)),
      many,
    );
  });
  return paragraph(
    ...(meeting.attendance.length === 0
      ? []
      : [`${members.length === 1 ? 'Anëtar' : 'Anëtarë'} gjithsej: ${twice(members.length)}.`, ...byStatus]),
    ...tally(guests, (person) => atStart(guestName(person.title)), 'Të ftuar'),
  );
}

function tally(persons: Person[], one: (person: Person) => string, many: string): string[] {
  const [first, ...others] = persons;
  if (first === undefined) return [];
  return [`${others.length === 0 ? one(first) : many}: ${twice(persons.length)}.`];
}

/** What is known before anybody has come. */
function expected(content: MeetingContent): Block[] {
  const { voting, required } = quorumOf(content);
  return paragraph(
    `${voting === 1 ? 'Anëtar' : 'Anëtarë'} me të drejtë vote: ${twice(voting)}.`,
    `Kuorumi i nevojshëm: ${twice(required)}.`,
  );
}

function twice(n: number): string {
  return `${n} (${numberInWords(n, 'm')})`;
}

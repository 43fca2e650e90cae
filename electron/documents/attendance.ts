import { guestName, guestsName, kindName, statusName, statusOfMany } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { numberInWords } from '#shared/albanian/numbers.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import type { AttendanceStatus, MeetingContent, Person, Title } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { committeeGenitive, letterhead, meetingName, type OfficeHead } from './letterhead.ts';
import { secretarySignature } from './minutes-officers.ts';
import { capacity, memberWidths, presence, quorumStatement } from './minutes-presence.ts';
import { atStart, cell, paragraph } from './minutes-text.ts';
import { attendanceOf, fullName, guestsOf, personOf } from './people.ts';

/** `blank` is signed by hand before the meeting, `filled` tells after it who was there. */
export type AttendanceForm = 'filled' | 'blank';

const GUEST_ROWS = 5;
const ROW_HEIGHT = 11;
const STATUSES: AttendanceStatus[] = ['present', 'substituted', 'excused', 'absent'];

/** The attendance list of a meeting (RECORDS.md, 2), not final, under the office's letterhead where there is one. */
export function buildAttendance(content: MeetingContent, form: AttendanceForm, office?: OfficeHead): Document {
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
      ...letterhead(content, office),
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
      widths: memberWidths(content, [6, 19, 23, 17, 16, 19]),
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
  const byStatus = STATUSES.flatMap((status) => {
    const found = members.filter(({ person }) => attendanceOf(content, person)?.status === status);
    const titles = found.map(({ person }) => personOf(content, person).title);
    return tally(titles, (title) => statusName(status, title), statusOfMany(status, titles));
  });
  return paragraph(
    ...(meeting.attendance.length === 0
      ? []
      : [`${members.length === 1 ? 'Anëtar' : 'Anëtarë'} gjithsej: ${twice(members.length)}.`, ...byStatus]),
    ...tally(
      guests.map(({ title }) => title),
      guestName,
      guestsName(guests),
    ),
  );
}

/** `Të pranishme: 3 (tri).`, `E ftuar: 1 (një).`, or nothing where there is nobody. */
function tally(titles: Title[], one: (title: Title) => string, many: string): string[] {
  const [first, ...others] = titles;
  if (first === undefined) return [];
  const gender = titles.every((title) => title === 'znj.') ? 'f' : 'm';
  return [`${others.length === 0 ? atStart(one(first)) : many}: ${twice(titles.length, gender)}.`];
}

/** What is known before anybody has come. */
function expected(content: MeetingContent): Block[] {
  const { voting, required } = quorumOf(content);
  if (voting === 0) return [];
  return paragraph(
    `${voting === 1 ? 'Anëtar' : 'Anëtarë'} me të drejtë vote: ${twice(voting)}.`,
    `Kuorumi i nevojshëm: ${twice(required)}.`,
  );
}

function twice(n: number, gender: 'm' | 'f' = 'm'): string {
  return `${n} (${numberInWords(n, gender)})`;
}

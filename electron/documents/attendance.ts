import { guestName, guestsName, kindName, statusName, statusOfMany } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { numberInWords } from '#shared/albanian/numbers.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import type { AttendanceStatus, MeetingContent, Person, Title } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { committeeGenitive, meetingName, recordHead } from './letterhead.ts';
import { capacity, memberWidths, presence, quorumStatement } from './minutes-presence.ts';
import { atStart, cell, paragraph } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { attendanceOf, fullName, guestsOf, personOf } from './people.ts';
import { sealing } from './seal-line.ts';
import { paperSignature } from './signatures.ts';

/** `blank` is signed by hand before the meeting, `filled` tells after it who was there. */
export type AttendanceForm = 'filled' | 'blank';

const GUEST_ROWS = 5;
const ROW_HEIGHT = 11;
const STATUSES: AttendanceStatus[] = ['present', 'substituted', 'excused', 'absent'];

/** The attendance list of a meeting (RECORDS.md, 2). The sheet to sign is no part of the record: it is never a draft, nor sealed. */
export function buildAttendance(input: PaperInput, form: AttendanceForm): Document {
  const { content } = input;
  const { institution, meeting } = content;
  const date = formatDate(meeting.date);
  const title = `Lista e prezencës, ${date}`;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: meeting.date,
    ...(form === 'filled' ? sealing(input) : { draft: false }),
    orientation: 'portrait',
    blocks: [
      ...recordHead(form === 'filled' ? input : { ...input, correctedBy: [] }),
      { type: 'title', text: 'LISTA E PREZENCËS' },
      {
        type: 'subtitle',
        text: `në ${kindName(meeting.kind, 'accusative')} të ${committeeGenitive(content)}, datë ${date}, ora ${meeting.start}, në ${meeting.place}`,
      },
      ...list(content, form),
      ...(form === 'filled' ? [...counts(input), ...quorumStatement(input)] : expected(input)),
      paperSignature(input, 'attendance'),
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
export function counts({ content, look }: PaperInput): Block[] {
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
      : [
          say(look, 'attendance.members', {
            anëtarë: members.length === 1 ? 'anëtar' : 'anëtarë',
            numri: twice(members.length),
          }),
          ...byStatus,
        ]),
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
function expected({ content, look }: PaperInput): Block[] {
  const { voting, required } = quorumOf(content);
  if (voting === 0) return [];
  return paragraph(
    say(look, 'attendance.voting', { anëtarë: voting === 1 ? 'anëtar' : 'anëtarë', numri: twice(voting) }),
    say(look, 'attendance.quorumNeeded', { kuorumi: twice(required) }),
  );
}

function twice(n: number, gender: 'm' | 'f' = 'm'): string {
  return `${n} (${numberInWords(n, gender)})`;
}

import { formatDate } from '#shared/albanian/dates.ts';
import { counted } from '#shared/albanian/numbers.ts';
import { minutesStateName } from '#shared/albanian/states.ts';
import type { InstitutionAttendance, MeetingRow, TaskCounts } from '#shared/domain/overview.ts';
import type { Activity } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { cell, paragraph, section } from './minutes-text.ts';
import { kindOf, type OverviewInput, overviewDocument, periodText } from './overview.ts';

export type ReportInput = OverviewInput & {
  period: { from: string; to: string };
  meetings: readonly MeetingRow[];
  /** How many the committee's rhythm asks for in this time; undefined where it has none. */
  due?: number;
  attendance: readonly InstitutionAttendance[];
  decisions: readonly { number?: number; title: string; date: string }[];
  tasks: readonly TaskCounts[];
  activities: readonly Activity[];
};

/** What a committee did in a time, in numbers that each name their records (RECORDS.md, 8). */
export function buildReport(input: ReportInput): Document {
  const { period, committee } = input;
  const whose = committee?.genitive ?? '';
  return overviewDocument(input, {
    title: `Raport periodik, ${periodText(period.from, period.to)}`,
    subject: `Veprimtaria e ${whose}`,
    orientation: 'portrait',
    blocks: [
      { type: 'title', text: 'RAPORT PERIODIK' },
      { type: 'subtitle', text: `për veprimtarinë e ${whose}` },
      { type: 'subtitle', text: periodText(period.from, period.to) },
      ...section('MBLEDHJET', meetings(input)),
      ...section('PJESËMARRJA', attendance(input.attendance)),
      ...section('VENDIMET', decisions(input.decisions)),
      ...section('DETYRAT', tasks(input.tasks)),
      ...section('AKTIVITETET', activities(input.activities)),
      ...paragraph(
        'Shifrat e këtij raporti vijnë nga procesverbalet e mbledhjeve dhe nga aktivitetet e shënuara në regjistër.',
      ),
    ],
  });
}

const number = (value: number): Cell => cell(String(value), 'right');

function meetings({ meetings: rows, due }: ReportInput): Block[] {
  const held = rows.filter(({ state }) => state === 'held');
  const others = rows.filter(({ state }) => state === 'postponed' || state === 'cancelled').length;
  const words = [
    held.length === 0
      ? 'Në këtë periudhë nuk u zhvillua asnjë mbledhje.'
      : `U zhvilluan ${counted(held.length, 'mbledhje', 'mbledhje')}.`,
    due === undefined ? undefined : `Sipas rregullave të organit duheshin ${counted(due, 'mbledhje', 'mbledhje')}.`,
    others === 0 ? undefined : `${counted(others, 'mbledhje u shty ose u anulua', 'mbledhje u shtynë ose u anuluan')}.`,
  ];
  if (held.length === 0) return paragraph(...words);
  return [
    ...paragraph(...words),
    {
      type: 'table',
      description: 'Mbledhjet e zhvilluara në këtë periudhë',
      widths: [8, 14, 20, 20, 16, 22],
      head: ['Nr.', 'Data', 'Lloji', 'Të pranishëm / anëtarë', 'Vendime', 'Procesverbali'],
      rows: held.map(({ number: own, date, kind, present, members, decisions: taken, minutesState }) => [
        cell(own === undefined ? '—' : String(own), 'right'),
        cell(formatDate(date)),
        cell(kindOf(kind)),
        cell(`${present} / ${members}`, 'center'),
        number(taken.length),
        cell(minutesStateName(minutesState)),
      ]),
    },
  ];
}

function attendance(rows: readonly InstitutionAttendance[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      description: 'Pjesëmarrja sipas institucioneve',
      widths: [30, 12, 14, 16, 14, 14],
      head: ['Institucioni', 'Mbledhje', 'I pranishëm', 'Me zëvendës', 'Mungoi me arsye', 'Mungoi pa arsye'],
      rows: rows.map(({ institution, meetings: n, present, substituted, excused, absent }) => [
        cell(institution),
        ...[n, present, substituted, excused, absent].map(number),
      ]),
    },
    ...paragraph(
      ...rows
        .filter(({ missedInRow }) => missedInRow > 1)
        .map(({ institution, missedInRow }) => `${institution} nuk u përfaqësua në ${missedInRow} mbledhjet e fundit.`),
    ),
  ];
}

function decisions(rows: ReportInput['decisions']): Block[] {
  if (rows.length === 0) return [];
  return [
    ...paragraph(`U morën ${counted(rows.length, 'vendim', 'vendime')}.`),
    {
      type: 'table',
      description: 'Vendimet e marra në këtë periudhë',
      widths: [10, 16, 74],
      head: ['Nr.', 'Data', 'Vendimi'],
      rows: rows.map(({ number: own, title, date }) => [
        cell(own === undefined ? '—' : String(own), 'right'),
        cell(formatDate(date)),
        cell(title),
      ]),
    },
  ];
}

function tasks(rows: readonly TaskCounts[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      description: 'Detyrat e dhëna në këtë periudhë, sipas institucioneve',
      widths: [48, 13, 13, 13, 13],
      head: ['Institucioni', 'Të kryera', 'Të hapura', 'Me vonesë', 'Të hequra'],
      rows: rows.map(({ responsible, done, open, late, dropped }) => [
        cell(responsible),
        ...[done, open, late, dropped].map(number),
      ]),
    },
  ];
}

function activities(rows: readonly Activity[]): Block[] {
  if (rows.length === 0) return [];
  const people = rows.reduce((sum, { participants = 0 }) => sum + participants, 0);
  return [
    ...paragraph(
      `U zhvilluan ${counted(rows.length, 'aktivitet', 'aktivitete')}${people === 0 ? '' : `, me ${counted(people, 'pjesëmarrës', 'pjesëmarrës')} gjithsej`}.`,
    ),
    {
      type: 'table',
      description: 'Aktivitetet e fushatave në këtë periudhë',
      widths: [14, 36, 32, 18],
      head: ['Data', 'Aktiviteti', 'Vendi', 'Pjesëmarrës'],
      rows: rows.map(({ date, title, place, participants }) => [
        cell(formatDate(date)),
        cell(title),
        cell(place),
        cell(participants === undefined ? '—' : String(participants), 'right'),
      ]),
    },
  ];
}

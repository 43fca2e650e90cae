import { formatDate } from '#shared/albanian/dates.ts';
import { minutesStateName, stateName } from '#shared/albanian/states.ts';
import type { MeetingRow } from '#shared/domain/overview.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { cell, paragraph } from './minutes-text.ts';
import { kindOf, type OverviewInput, overviewDocument } from './overview.ts';

/** A committee's meetings in a year (RECORDS.md, 10). */
export function buildRegister(input: OverviewInput, year: number, meetings: readonly MeetingRow[]): Document {
  const whose = input.committee?.genitive ?? '';
  return overviewDocument(input, {
    title: `Regjistri i mbledhjeve ${year}`,
    subject: `Mbledhjet e ${whose} në vitin ${year}`,
    orientation: 'landscape',
    blocks: [
      { type: 'title', text: 'REGJISTRI I MBLEDHJEVE' },
      { type: 'subtitle', text: `të ${whose}, viti ${year}` },
      ...table(meetings, year),
      ...paragraph('Ky regjistër u hartua nga procesverbalet e mbledhjeve.'),
    ],
  });
}

function table(meetings: readonly MeetingRow[], year: number): Block[] {
  if (meetings.length === 0) return paragraph(`Në vitin ${year} nuk është shënuar asnjë mbledhje.`);
  return [
    {
      type: 'table',
      description: `Mbledhjet e vitit ${year}`,
      widths: [6, 11, 13, 34, 11, 11, 14],
      head: ['Nr.', 'Data', 'Lloji', 'Rendi i ditës', 'Të pranishëm / anëtarë', 'Vendime', 'Procesverbali'],
      rows: meetings.map(row),
    },
  ];
}

function row(meeting: MeetingRow): Cell[] {
  const { number, date, kind, state, agenda, present, members, decisions, minutesState, protocolNumber } = meeting;
  const isHeld = state === 'held';
  const minutes = [
    isHeld ? minutesStateName(minutesState) : stateName(state),
    ...(protocolNumber === undefined ? [] : [`nr. ${protocolNumber} prot.`]),
  ];
  return [
    cell(number === undefined ? '—' : String(number), 'right'),
    cell(formatDate(date)),
    cell(kindOf(kind)),
    cell(agenda.map((title, index) => `${index + 1}. ${title}`).join('  ')),
    cell(isHeld ? `${present} / ${members}` : '—', 'center'),
    cell(decisions.length === 0 ? '—' : `nr. ${decisions.join(', ')}`),
    cell(minutes.join(', ')),
  ];
}

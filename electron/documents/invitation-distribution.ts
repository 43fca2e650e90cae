/** To whom the notice goes, on a page of its own: who receives it signs on the copy that stays in the office. */
import { guestsName, membersName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import type { MeetingContent, Person } from '#shared/domain/record.ts';
import type { Block } from './blocks.ts';
import { committeeGenitive } from './letterhead.ts';
import { cell, label } from './minutes-text.ts';
import { fullName, guestsOf, personOf } from './people.ts';

const ROW_HEIGHT = 9;

export function distributionList(content: MeetingContent): Block[] {
  const { meeting, members } = content;
  const guests = guestsOf(content);
  const seated = members.map(({ person }) => personOf(content, person));
  const tables = [...recipients(membersName(seated), seated), ...recipients(guestsName(guests), guests)];
  if (tables.length === 0) return [];
  return [
    { type: 'pageBreak' },
    { type: 'title', text: 'LISTA E SHPËRNDARJES' },
    {
      type: 'subtitle',
      text: `e njoftimit për mbledhjen e ${committeeGenitive(content)}, datë ${formatDate(meeting.date)}`,
    },
    ...tables,
  ];
}

function recipients(name: string, persons: Person[]): Block[] {
  if (persons.length === 0) return [];
  return [
    label(`${name}:`),
    {
      type: 'table',
      description: `${name}, me vendin ku nënshkruhet marrja`,
      widths: [7, 26, 39, 28],
      head: ['Nr.', 'Emër Mbiemër', 'Institucioni', 'Marrja (data, nënshkrimi)'],
      rows: persons.map((person, index) => [
        cell(`${index + 1}.`, 'center'),
        cell(fullName(person)),
        cell(person.institution),
        cell(''),
      ]),
      rowHeight: ROW_HEIGHT,
    },
  ];
}

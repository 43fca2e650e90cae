import { formatDate } from '#shared/albanian/dates.ts';
import { counted } from '#shared/albanian/numbers.ts';
import { type FollowedTask, isLate } from '#shared/domain/overview.ts';
import type { Cell, Document } from './blocks.ts';
import { cell, paragraph } from './minutes-text.ts';
import { type OverviewInput, overviewDocument } from './overview.ts';

export type ReminderInput = OverviewInput & {
  /** To whose head it goes. */
  addressee: string;
  tasks: readonly FollowedTask[];
  /** The last meetings in a row at which nobody came for it. */
  missedInRow: number;
};

/** A letter to the head of an institution: what it has promised, what is late, and that nobody came. */
export function buildReminder(input: ReminderInput): Document {
  const { addressee: to, tasks, missedInRow, date, committee } = input;
  const late = tasks.filter((task) => isLate(task, date));
  return overviewDocument(input, {
    title: `Kujtesë për ${to}`,
    subject: `Detyrat e hapura të ${to}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', runs: [{ text: `Drejtuar: Titullarit, ${to}`, bold: true }] },
      { type: 'title', text: 'KUJTESË' },
      ...(committee ? [{ type: 'subtitle' as const, text: `për detyrat e lëna nga ${committee.name}` }] : []),
      ...paragraph('I nderuar titullar,'),
      ...paragraph(
        `Në mbledhjet e organit institucioni juaj ka marrë përsipër ${counted(tasks.length, 'detyrë që është ende e hapur', 'detyra që janë ende të hapura')}.`,
        late.length === 0 ? undefined : `Prej tyre ${counted(late.length, 'ka kaluar afatin', 'kanë kaluar afatin')}.`,
      ),
      {
        type: 'table',
        description: 'Detyrat e hapura të institucionit',
        widths: [6, 50, 22, 22],
        head: ['Nr.', 'Detyra', 'Mbledhja', 'Afati'],
        rows: tasks.map((task, index) => row(task, index, date)),
      },
      ...paragraph(
        missedInRow > 1
          ? `Institucioni juaj nuk u përfaqësua në ${missedInRow} mbledhjet e fundit radhazi.`
          : undefined,
        'Ju lutemi na njoftoni me shkrim për ecurinë e këtyre detyrave dhe merrni masa që ato të kryhen.',
      ),
    ],
  });
}

function row(task: FollowedTask, index: number, today: string): Cell[] {
  const { text, due, given } = task;
  const number = given.number === undefined ? '' : `nr. ${given.number}, `;
  const until = due === undefined ? '—' : `${formatDate(due)}${isLate(task, today) ? ' (me vonesë)' : ''}`;
  return [cell(String(index + 1), 'right'), cell(text), cell(`${number}${formatDate(given.date)}`), cell(until)];
}

/** What the meeting heard of the tasks of earlier ones, after its agenda. */
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { dueText, outcomeText } from '#shared/albanian/tasks.ts';
import type { Block } from './blocks.ts';
import { cell } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';

/** By institution; nothing where nothing was noted. */
export function previousTasks({ content, look }: PaperInput): Block[] {
  const { previousTasks: heard = [] } = content;
  if (heard.length === 0) return [];
  const tasks = heard.toSorted((a, b) => compareAlbanian(a.responsible, b.responsible));
  return [
    { type: 'paragraph', runs: [{ text: say(look, 'minutes.previousTasks') }], keepWithNext: true },
    {
      type: 'table',
      description: 'Detyrat e mbledhjeve të kaluara, me përgjegjësin, afatin dhe gjendjen',
      widths: [6, 38, 24, 14, 18],
      head: ['Nr.', 'Detyra', 'Përgjegjësi', 'Afati', 'Gjendja'],
      rows: tasks.map((task, index) => [
        cell(`${index + 1}.`, 'center'),
        cell(`${task.text} (${formatDate(task.given.date)})`),
        cell(task.responsible),
        cell(dueText(task), 'center'),
        cell(outcomeText(task)),
      ]),
    },
  ];
}

import { kindName } from '#shared/albanian/agreement.ts';
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { numberInWords } from '#shared/albanian/numbers.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { taskStateName } from '#shared/albanian/states.ts';
import { dueText } from '#shared/albanian/tasks.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { TaskStatus } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { committeeGenitive, letterhead, meetingName, registry } from './letterhead.ts';
import { atStart, cell, label, paragraph } from './minutes-text.ts';
import type { PaperInput, TaskOfMeeting } from './paper.ts';
import { officerSignature } from './signatures.ts';

const STATUSES: TaskStatus[] = ['open', 'done', 'dropped'];

/** What is to be done, by the institution that does it (RECORDS.md, 6): the meeting's tasks, or all that are open. No record: never a draft, never sealed. */
export function buildTasks(input: PaperInput): Document {
  const { content, look } = input;
  const { institution, meeting } = content;
  const { open, institution: responsible } = input.tasks?.scope ?? { open: false };
  const date = input.date ?? meeting.date;
  const title = `${open ? 'Lista e detyrave të hapura' : 'Lista e detyrave'}, ${formatDate(date)}`;
  const organi = committeeGenitive(content);
  const about = open
    ? say(look, 'tasks.open', { organi, data: formatDate(date) })
    : say(look, 'tasks.ofMeeting', {
        mbledhjen: kindName(meeting.kind, 'accusative'),
        organi,
        data: formatDate(meeting.date),
      });
  return {
    title,
    subject: open ? `Detyrat e hapura të ${organi}` : meetingName(content),
    author: institution.name,
    shortTitle: title,
    date,
    draft: false,
    orientation: 'portrait',
    blocks: [
      letterhead(input),
      registry(undefined, `${institution.city}, më ${formatDate(date)}`),
      { type: 'title', text: open ? 'LISTA E DETYRAVE TË HAPURA' : 'LISTA E DETYRAVE' },
      { type: 'subtitle', text: about },
      ...(responsible === undefined
        ? []
        : [{ type: 'subtitle' as const, text: say(look, 'tasks.institution', { institucioni: responsible }) }]),
      ...list(input, date),
      { type: 'signatures', columns: [officerSignature(input, 'secretary', '(nënshkrimi)')] },
    ],
  };
}

function list(input: PaperInput, date: string): Block[] {
  const { look } = input;
  const { open, institution } = input.tasks?.scope ?? { open: false };
  const tasks = wanted(input);
  if (tasks.length === 0) {
    const none = open ? 'tasks.noneOpen' : institution === undefined ? 'tasks.none' : 'tasks.noneOfInstitution';
    return paragraph(say(look, none));
  }
  let number = 0;
  const groups = [...Map.groupBy(tasks, ({ responsible }) => nameKey(responsible)).values()].toSorted((a, b) =>
    compareAlbanian(nameOf(a), nameOf(b)),
  );
  const tables = groups.flatMap((group): Block[] => [
    ...(institution === undefined ? [label(`${nameOf(group)}:`)] : []),
    {
      type: 'table',
      description: `Detyrat: ${nameOf(group)}`,
      widths: [6, 45, 19, 14, 16],
      head: ['Nr.', 'Detyra', 'Mbledhja', 'Afati', 'Gjendja'],
      rows: group.map((task) => {
        number += 1;
        return row(task, number, date);
      }),
    },
  ]);
  return [...tables, ...paragraph(say(look, 'tasks.count', { numri: twice(tasks.length) }), ...tally(tasks, open))];
}

function wanted({ content, tasks }: PaperInput): TaskOfMeeting[] {
  const { date, number, agenda } = content.meeting;
  const meeting = { date, ...(number !== undefined && { number }) };
  const all = tasks?.all ?? agenda.flatMap((item) => item.tasks.map((task) => ({ ...task, meeting })));
  const scope = tasks?.scope;
  const key = scope?.institution === undefined ? undefined : nameKey(scope.institution);
  return all
    .filter(({ responsible }) => key === undefined || nameKey(responsible) === key)
    .filter(({ status = 'open' }) => !scope?.open || status === 'open');
}

/** An open task whose day has passed says so. */
function row({ text, meeting, due, status = 'open' }: TaskOfMeeting, number: number, date: string): Cell[] {
  const isLate = status === 'open' && due !== undefined && due < date;
  const day = formatDate(meeting.date);
  return [
    cell(`${number}.`, 'center'),
    cell(text),
    cell(meeting.number === undefined ? day : `nr. ${meeting.number}, ${day}`),
    cell(dueText({ due }), 'center'),
    cell(isLate ? `${taskStateName(status)}, me afat të kaluar` : taskStateName(status)),
  ];
}

const nameOf = (group: readonly TaskOfMeeting[]) => group[0]?.responsible ?? '';

/** How many are in each state; where all are open, the title says it. */
function tally(tasks: readonly TaskOfMeeting[], open: boolean): string[] {
  if (open) return [];
  return STATUSES.flatMap((state) => {
    const count = tasks.filter(({ status = 'open' }) => status === state).length;
    return count === 0 ? [] : [`${atStart(taskStateName(state, count))}: ${twice(count)}.`];
  });
}

function twice(n: number): string {
  return `${n} (${numberInWords(n, 'f')})`;
}

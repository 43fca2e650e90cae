/** `III. ZHVILLIMI I MBLEDHJES`, `IV. VENDIMET` and `V. DETYRAT`. */
import { materialKindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import type {
  AgendaItem,
  Decision,
  Material,
  MeetingContent,
  PersonRef,
  Statement,
  Task,
} from '#shared/domain/record.ts';
import { isRejected } from '#shared/domain/votes.ts';
import type { Block, Run } from './blocks.ts';
import { atStart, cell, paragraph, quoted, richText, sentence } from './minutes-text.ts';
import { decisionTaken, voter } from './minutes-votes.ts';
import { nameAndInstitution, personOf, titledName } from './people.ts';

/** Every item under its heading, so that its number is the agenda's; nothing where no item has anything to tell. */
export function proceedings(content: MeetingContent): Block[] {
  const items = content.meeting.agenda.map((item) => ({ title: item.title, told: itemBlocks(content, item) }));
  if (items.every((item) => item.told.length === 0)) return [];
  return items.flatMap(({ title, told }): Block[] => [
    { type: 'heading', level: 2, text: title },
    ...(told.length > 0 ? told : paragraph('Për këtë pikë nuk u regjistruan diskutime.')),
  ]);
}

/** The decisions that were taken, each with its full text. */
export function decisions(content: MeetingContent): Block[] {
  return content.meeting.agenda
    .flatMap((item) => item.decisions)
    .filter((decision) => decision.vote === undefined || !isRejected(decision.vote))
    .flatMap((decision): Block[] => [
      {
        type: 'paragraph',
        runs: [{ text: `Vendimi nr. ${decision.number ?? '___'}: `, bold: true }, { text: decision.title }],
        keepWithNext: true,
      },
      ...richText(decision.text),
      ...paragraph(charge(decision), forceSentence(decision)),
    ]);
}

export function tasks(content: MeetingContent): Block[] {
  const all = content.meeting.agenda.flatMap((item) => item.tasks);
  if (all.length === 0) return [];
  return [
    {
      type: 'table',
      description: 'Detyrat e lëna në mbledhje, me përgjegjësin dhe afatin',
      widths: [6, 50, 29, 15],
      head: ['Nr.', 'Detyra', 'Përgjegjësi', 'Afati'],
      rows: all.map((task, index) => [
        cell(`${index + 1}.`, 'center'),
        cell(task.text),
        cell(task.responsible),
        cell(dueText(task), 'center'),
      ]),
    },
  ];
}

function itemBlocks(content: MeetingContent, item: AgendaItem): Block[] {
  const recused = item.recused ?? [];
  return [
    ...paragraph(
      item.state === 'late' ? 'Pika u shtua në rendin e ditës gjatë mbledhjes.' : undefined,
      item.state === 'withdrawn' ? 'Pika u tërhoq nga rendi i ditës.' : undefined,
    ),
    ...(item.rapporteur === undefined ? [] : rapporteur(content, item.rapporteur)),
    ...materials(item.materials),
    ...recused.flatMap((ref) =>
      paragraph(
        `${atStart(voter(content, ref))} nuk mori pjesë në diskutimin dhe votimin e kësaj pike për shkak të konfliktit të interesit.`,
      ),
    ),
    ...item.discussion.flatMap((statement) => richText(statement.text, lead(content, statement))),
    ...item.decisions.flatMap((decision) => decisionTaken(content, decision, recused)),
  ];
}

function dueText({ due }: Task): string {
  return due === undefined ? 'pa afat' : formatDate(due);
}

function rapporteur(content: MeetingContent, ref: PersonRef): Block[] {
  return paragraph(`Relatoi: ${nameAndInstitution(personOf(content, ref))}.`);
}

function materials(all: Material[]): Block[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  if (others.length === 0) {
    return paragraph(`U prezantua ${materialKindName(first.kind, 'definite')} ${quoted(first.title)}.`);
  }
  return [
    { type: 'paragraph', runs: [{ text: 'U prezantuan materialet:' }], keepWithNext: true },
    {
      type: 'list',
      ordered: false,
      items: all.map(({ title, kind }) => [{ text: `${quoted(title)} (${materialKindName(kind)})` }]),
    },
  ];
}

function lead(content: MeetingContent, { speaker, at }: Statement): Run[] | undefined {
  if (speaker === undefined) return at === undefined ? undefined : [{ text: `Ora ${at}: ` }];
  const person = personOf(content, speaker);
  const time = at === undefined ? '' : `, ora ${at}`;
  return [{ text: atStart(titledName(person)), bold: true }, { text: ` (${person.institution})${time}: ` }];
}

/** A clerk may have typed the whole sentence or only who is charged. */
function charge({ charged }: Decision): string | undefined {
  if (charged === undefined) return undefined;
  return sentence(/^ngarkohe[tn]\s/iu.test(charged) ? charged : `Ngarkohet ${charged}`);
}

function forceSentence({ inForce }: Decision): string | undefined {
  return inForce === undefined ? undefined : `Ky vendim hyn në fuqi më datë ${formatDate(inForce)}.`;
}

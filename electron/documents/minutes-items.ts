/** `III. ZHVILLIMI I MBLEDHJES`, `IV. VENDIMET` and `V. DETYRAT`. */
import { materialKindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { dueText } from '#shared/albanian/tasks.ts';
import type { Look } from '#shared/domain/look.ts';
import type { Decision, Material, RecordContent, Statement } from '#shared/domain/record.ts';
import type { ApprovalOutcome } from '#shared/domain/records.ts';
import { isAdopted } from '#shared/domain/vote-result.ts';
import type { Block, Run } from './blocks.ts';
import { atStart, cell, paragraph, quoted, richText, sentence } from './minutes-text.ts';
import { decisionTaken, voter } from './minutes-votes.ts';
import type { PaperInput } from './paper.ts';
import { nameAndInstitution, personOf, titledName } from './people.ts';

type Item = RecordContent['meeting']['agenda'][number];

const CHANGES: Record<ApprovalOutcome, string> = { unchanged: 'pa ndryshime', changed: 'me ndryshime' };

/** Every item under its heading, so that its number is the agenda's; nothing where no item has anything to tell. */
export function proceedings(input: PaperInput): Block[] {
  const items = input.content.meeting.agenda.map((item) => ({ title: item.title, told: itemBlocks(input, item) }));
  if (items.every((item) => item.told.length === 0)) return [];
  return items.flatMap(({ title, told }): Block[] => [
    { type: 'heading', level: 2, text: title },
    ...(told.length > 0 ? told : paragraph(say(input.look, 'minutes.itemSilent'))),
  ]);
}

/** The decisions that were taken, each with its full text. */
export function decisionTexts({ content, look }: PaperInput, items: readonly Item[]): Block[] {
  return items
    .flatMap((item) => item.decisions.filter((decision) => isAdopted(decision, item, content)))
    .flatMap((decision): Block[] => [
      {
        type: 'paragraph',
        runs: [{ text: `Vendimi nr. ${decision.number ?? '___'}: `, bold: true }, { text: decision.title }],
        keepWithNext: true,
      },
      ...richText(decision.text),
      ...paragraph(charge(look, decision), forceSentence(look, decision)),
    ]);
}

/** A table of what was asked of whom, or nothing. */
export function taskTable(items: readonly Item[]): Block[] {
  const all = items.flatMap((item) => item.tasks);
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

/** All that was said and voted on one item, without its heading. */
export function itemBlocks(input: PaperInput, item: Item): Block[] {
  const { content, look } = input;
  const { recused = [], rapporteur, approves, state } = item;
  return [
    ...paragraph(
      state === 'late' ? say(look, 'minutes.itemLate') : undefined,
      state === 'withdrawn' ? say(look, 'minutes.itemWithdrawn') : undefined,
    ),
    ...(rapporteur === undefined
      ? []
      : paragraph(say(look, 'minutes.rapporteur', { relatori: nameAndInstitution(personOf(content, rapporteur)) }))),
    ...materials(look, item.materials),
    ...recused.flatMap((ref) => paragraph(say(look, 'minutes.recusedFromItem', { emri: voter(content, ref) }))),
    ...item.discussion.flatMap((statement) => richText(statement.text, lead(content, statement))),
    ...item.decisions.flatMap((decision) => decisionTaken(input, decision, item)),
    ...(approves?.outcome === undefined
      ? []
      : paragraph(
          say(look, 'minutes.approvedEarlier', {
            data: formatDate(approves.date),
            ndryshimet: CHANGES[approves.outcome],
          }),
        )),
  ];
}

function materials(look: Look, all: Material[]): Block[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  if (others.length === 0) {
    return paragraph(
      say(look, 'minutes.material', {
        materiali: materialKindName(first.kind, 'definite'),
        titulli: quoted(first.title),
      }),
    );
  }
  return [
    { type: 'paragraph', runs: [{ text: say(look, 'minutes.materials') }], keepWithNext: true },
    {
      type: 'list',
      ordered: false,
      items: all.map(({ title, kind }) => [{ text: `${quoted(title)} (${materialKindName(kind)})` }]),
    },
  ];
}

function lead(content: RecordContent, { speaker, at }: Statement): Run[] | undefined {
  if (speaker === undefined) return at === undefined ? undefined : [{ text: `Ora ${at}: ` }];
  const person = personOf(content, speaker);
  const time = at === undefined ? '' : `, ora ${at}`;
  return [{ text: atStart(titledName(person)), bold: true }, { text: ` (${person.institution})${time}: ` }];
}

/** A clerk may have typed the whole sentence or only who is charged. */
export function charge(look: Look, { charged }: Decision): string | undefined {
  if (charged === undefined) return undefined;
  if (/^ngarkohe[tn]\s/iu.test(charged)) return sentence(charged);
  return say(look, 'minutes.charged', { përgjegjësi: charged.trim() });
}

export function forceSentence(look: Look, { inForce }: Decision): string | undefined {
  return inForce === undefined ? undefined : say(look, 'minutes.inForce', { data: formatDate(inForce) });
}

import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { counts } from './attendance.ts';
import type { Block, Document } from './blocks.ts';
import { committeeGenitive, meetingName, recordHead } from './letterhead.ts';
import { decisionTexts, itemBlocks, taskTable } from './minutes-items.ts';
import { officerSentences } from './minutes-officers.ts';
import { quorumStatement } from './minutes-presence.ts';
import { label, paragraph } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { sealing } from './seal-line.ts';
import { paperSignature } from './signatures.ts';

/** The n-th item of finalised minutes with the head of the record, certified (RECORDS.md, 5). */
export function buildExtract(input: PaperInput, n: number): Document {
  const { content, look, seal } = input;
  const { institution, meeting } = content;
  const item = meeting.agenda[n - 1];
  if (item === undefined) throw new Error(`the agenda has no item ${n}`);
  if (seal === undefined) throw new Error('an extract is made of finalised minutes only');
  const date = formatDate(meeting.date);
  const title = `Ekstrakt i procesverbalit nr. ${meeting.number ?? seal.number}, pika ${n}`;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: meeting.date,
    ...sealing(input),
    orientation: 'portrait',
    blocks: [
      ...recordHead(input),
      { type: 'title', text: 'EKSTRAKT I PROCESVERBALIT' },
      {
        type: 'subtitle',
        text: `nr. ${meeting.number ?? seal.number} të ${kindName(meeting.kind, 'genitive')} të ${committeeGenitive(content)}, datë ${date}`,
      },
      ...head(input),
      {
        type: 'paragraph',
        runs: [{ text: `${say(look, 'extract.item', { numri: String(n) })} `, bold: true }, { text: item.title }],
        keepWithNext: true,
      },
      ...told(input, item),
      ...paragraph(say(look, 'extract.certified')),
      paperSignature(input, 'extract'),
    ],
  };
}

/** Who met, when and where, under whom, and how many were there. */
function head(input: PaperInput): Block[] {
  const { content, look } = input;
  const { meeting } = content;
  return [
    ...paragraph(
      say(look, 'extract.held', {
        data: formatDate(meeting.date),
        ora: meeting.start,
        vendi: meeting.place,
        mbledhja: kindName(meeting.kind, 'nominative'),
        organi: committeeGenitive(content),
      }),
      meeting.call === 2 ? say(look, 'minutes.secondCall') : undefined,
      ...officerSentences(input),
    ),
    ...counts(input),
    ...quorumStatement(input),
  ];
}

function told(input: PaperInput, item: PaperInput['content']['meeting']['agenda'][number]): Block[] {
  const { look } = input;
  const tasks = taskTable([item]);
  const all = [
    ...itemBlocks(input, item),
    ...decisionTexts(input, [item]),
    ...(tasks.length === 0 ? [] : [label(say(look, item.tasks.length === 1 ? 'extract.task' : 'extract.tasks'))]),
    ...tasks,
  ];
  return all.length > 0 ? all : paragraph(say(look, 'minutes.itemSilent'));
}

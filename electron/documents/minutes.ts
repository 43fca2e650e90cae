import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { copiesPhrase } from '#shared/albanian/numbers.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { voteResult } from '#shared/domain/vote-result.ts';
import type { Block, Document } from './blocks.ts';
import { committeeGenitive, meetingName, recordHead } from './letterhead.ts';
import { decisionTexts, proceedings, taskTable } from './minutes-items.ts';
import { jointSentences } from './minutes-joint.ts';
import { leaderGenitive, officerSentences } from './minutes-officers.ts';
import { participation } from './minutes-presence.ts';
import { previousTasks } from './minutes-previous.ts';
import { paragraph, richText, section } from './minutes-text.ts';
import { voteSentences } from './minutes-votes.ts';
import type { PaperInput } from './paper.ts';
import { sealing } from './seal-line.ts';
import { minutesSignatures } from './signatures.ts';

/** An hour that is not known yet is written by hand. */
const UNKNOWN = '___';

/** The minutes of a meeting (RECORDS.md, 3). */
export function buildMinutes(input: PaperInput): Document {
  const { content } = input;
  const { institution, meeting } = content;
  const date = formatDate(meeting.date);
  const title = meeting.number === undefined ? `Procesverbal, ${date}` : `Procesverbal nr. ${meeting.number}, ${date}`;
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
      { type: 'title', text: 'PROCESVERBAL' },
      {
        type: 'subtitle',
        text: `i ${kindName(meeting.kind, 'genitive')} të ${committeeGenitive(content)}, datë ${date}`,
      },
      { type: 'subtitle', text: `Nr. ${meeting.number ?? UNKNOWN}` },
      ...opening(input),
      ...section('PJESËMARRJA', participation(input)),
      ...section('RENDI I DITËS', agenda(input)),
      ...previousTasks(input),
      ...section('ZHVILLIMI I MBLEDHJES', proceedings(input)),
      ...section('VENDIMET', decisionTexts(input, meeting.agenda)),
      ...section('DETYRAT', taskTable(meeting.agenda)),
      ...closing(input),
      ...minutesSignatures(input),
    ],
  };
}

/** `Sot, më datë …, u zhvillua …` */
function openingSentence({ content, look }: PaperInput): string {
  const { meeting } = content;
  return say(look, 'minutes.opened', {
    data: formatDate(meeting.date),
    ora: meeting.start,
    vendi: meeting.place,
    mbledhja: kindName(meeting.kind, 'nominative'),
    organi: committeeGenitive(content),
  });
}

function opening(input: PaperInput): Block[] {
  const { look } = input;
  const { meeting } = input.content;
  return [
    ...paragraph(openingSentence(input)),
    ...richText(meeting.purpose, [{ text: `${say(look, 'minutes.purpose')} `, bold: true }]),
    ...paragraph(
      conveningSentence(input),
      ...secondCallSentences(input),
      ...jointSentences(input),
      ...officerSentences(input),
      rulesSentence(input),
    ),
  ];
}

function secondCallSentences({ content, look }: PaperInput): string[] {
  if (content.meeting.call !== 2) return [];
  const { secondCallOf: first } = content;
  return [
    say(look, 'minutes.secondCall'),
    ...(first === undefined ? [] : [say(look, 'minutes.firstCall', { data: formatDate(first.date) })]),
  ];
}

/** The act in force on the meeting's day, where the committee has one. */
function rulesSentence({ content, look }: PaperInput): string | undefined {
  const act = content.committee.rules?.act?.trim().replace(/\.$/u, '');
  return act ? say(look, 'minutes.rules', { akti: act }) : undefined;
}

function conveningSentence({ content, look }: PaperInput): string | undefined {
  const { notice } = content.meeting;
  if (notice === undefined) return undefined;
  const data = formatDate(notice.date);
  return notice.protocolNumber === undefined
    ? say(look, 'minutes.convened', { data })
    : say(look, 'minutes.convenedByNumber', { numri: notice.protocolNumber, data });
}

function agenda(input: PaperInput): Block[] {
  const { look } = input;
  const { content } = input;
  const { agenda: items, agendaApproval: approval } = content.meeting;
  if (items.length === 0) return [];
  const list: Block = { type: 'list', ordered: true, items: items.map(({ title }) => [{ text: title }]) };
  if (approval === undefined) return [list];
  if (approval === 'unanimous') return [list, ...paragraph(say(look, 'minutes.agendaUnanimous'))];
  const isApproved = voteResult(approval, content).outcome === 'adopted';
  const outcome = say(look, isApproved ? 'minutes.agendaApproved' : 'minutes.agendaRefused');
  return [list, ...paragraph(outcome, ...voteSentences(input, approval))];
}

function closing(input: PaperInput): Block[] {
  const { copies } = input.content.meeting;
  // Two paragraphs, so that the signatures have two lines of their own to stay with.
  return [
    ...paragraph(closingSentence(input)),
    ...paragraph(
      copies === undefined ? undefined : say(input.look, 'minutes.copies', { ekzemplarë: copiesPhrase(copies) }),
    ),
  ];
}

/** The day is said only where it is another than the one that the meeting began on. */
function closingSentence({ content, look }: PaperInput): string | undefined {
  const { end, endDate, date, closing: how } = content.meeting;
  if (end === undefined && !how.early) return undefined;
  const day = endDate === undefined || endDate === date ? '' : ` të datës ${formatDate(endDate)}`;
  const values = { ora: `${end ?? UNKNOWN}${day}`, drejtuesit: leaderGenitive(content) };
  if (how.reason === undefined) return say(look, how.early ? 'minutes.closedEarly' : 'minutes.closed', values);
  return say(look, how.early ? 'minutes.closedEarlyWithReason' : 'minutes.closedWithReason', {
    ...values,
    arsyeja: how.reason.trim(),
  });
}

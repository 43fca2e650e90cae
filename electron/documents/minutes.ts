import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { copiesPhrase } from '#shared/albanian/numbers.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import { isRejected } from '#shared/domain/votes.ts';
import type { Block, Document } from './blocks.ts';
import { committeeGenitive, letterhead, meetingName, type OfficeHead } from './letterhead.ts';
import { decisions, proceedings, tasks } from './minutes-items.ts';
import { leaderGenitive, leaderSignature, officerSentences, secretarySignature } from './minutes-officers.ts';
import { participation } from './minutes-presence.ts';
import { paragraph, richText, section, sentence } from './minutes-text.ts';
import { voteSentences } from './minutes-votes.ts';

/** The minutes of a meeting (RECORDS.md, 3), not final, under the office's letterhead where there is one. */
export function buildMinutes(content: MeetingContent, office?: OfficeHead): Document {
  const { institution, meeting } = content;
  const date = formatDate(meeting.date);
  const title = meeting.number === undefined ? `Procesverbal, ${date}` : `Procesverbal nr. ${meeting.number}, ${date}`;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: meeting.date,
    draft: true,
    orientation: 'portrait',
    blocks: [
      ...letterhead(content, office),
      { type: 'title', text: 'PROCESVERBAL' },
      {
        type: 'subtitle',
        text: `i ${kindName(meeting.kind, 'genitive')} të ${committeeGenitive(content)}, datë ${date}`,
      },
      { type: 'subtitle', text: `Nr. ${meeting.number ?? '___'}` },
      ...opening(content),
      ...section('PJESËMARRJA', participation(content)),
      ...section('RENDI I DITËS', agenda(content)),
      ...section('ZHVILLIMI I MBLEDHJES', proceedings(content)),
      ...section('VENDIMET', decisions(content)),
      ...section('DETYRAT', tasks(content)),
      ...closing(content),
      { type: 'signatures', columns: [secretarySignature(content), leaderSignature(content)] },
    ],
  };
}

function opening(content: MeetingContent): Block[] {
  const { meeting } = content;
  return [
    ...paragraph(
      `Sot, më datë ${formatDate(meeting.date)}, ora ${meeting.start}, në ${meeting.place}, u zhvillua ${kindName(meeting.kind, 'nominative')} e ${committeeGenitive(content)}.`,
    ),
    ...richText(meeting.purpose, [{ text: 'Qëllimi i mbledhjes: ', bold: true }]),
    ...paragraph(
      conveningSentence(content),
      meeting.call === 2 ? 'Mbledhja zhvillohet me thirrje të dytë.' : undefined,
      ...officerSentences(content),
    ),
  ];
}

function conveningSentence({ meeting: { notice } }: MeetingContent): string | undefined {
  if (notice === undefined) return undefined;
  return notice.protocolNumber === undefined
    ? `Mbledhja u thirr me njoftimin e datës ${formatDate(notice.date)}.`
    : `Mbledhja u thirr me njoftimin nr. ${notice.protocolNumber} prot., datë ${formatDate(notice.date)}.`;
}

function agenda(content: MeetingContent): Block[] {
  const { agenda: items, agendaApproval: approval } = content.meeting;
  if (items.length === 0) return [];
  const list: Block = { type: 'list', ordered: true, items: items.map(({ title }) => [{ text: title }]) };
  if (approval === undefined) return [list];
  if (approval === 'unanimous') return [list, ...paragraph('Rendi i ditës u miratua njëzëri.')];
  const outcome = isRejected(approval) ? 'Rendi i ditës nuk u miratua.' : 'Rendi i ditës u miratua me votim.';
  return [list, ...paragraph(outcome, ...voteSentences(content, approval))];
}

function closing(content: MeetingContent): Block[] {
  const { copies } = content.meeting;
  // Two paragraphs, so that the signatures have two lines of their own to stay with.
  return [
    ...paragraph(closingSentence(content)),
    ...paragraph(copies === undefined ? undefined : `Ky procesverbal u hartua në ${copiesPhrase(copies)}.`),
  ];
}

/** The day is said only where it is another than the one that the meeting began on. */
function closingSentence(content: MeetingContent): string | undefined {
  const { end, endDate, date, closing: how } = content.meeting;
  const day = endDate === undefined || endDate === date ? '' : ` të datës ${formatDate(endDate)}`;
  const hour = end === undefined ? undefined : `në orën ${end}${day}`;
  const reason = how.reason === undefined ? '' : ` të arsyetuar të ${leaderGenitive(content)}: ${how.reason}`;
  const ruling = how.reason === undefined ? ` të ${leaderGenitive(content)}` : reason;
  if (how.early) {
    return sentence(`Mbledhja u mbyll para kohe${hour === undefined ? '' : `, ${hour}`}, me vendim${ruling}`);
  }
  if (hour === undefined) return undefined;
  return sentence(`Mbledhja u mbyll ${hour}${reason === '' ? '' : `, me vendim${reason}`}`);
}

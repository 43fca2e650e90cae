import { kindName, materialKindName } from '#shared/albanian/agreement.ts';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import type { AgendaItem, Person } from '#shared/domain/record.ts';
import type { Block, Document, Run } from './blocks.ts';
import { distributionList } from './invitation-distribution.ts';
import { committeeGenitive, letterhead, meetingName, registry } from './letterhead.ts';
import { paragraph, quoted } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { nameAndInstitution, nameAndPosition, personOf } from './people.ts';
import { paperSignature } from './signatures.ts';

/** For a notice whose day is not known yet. */
const DAY_TO_WRITE = '___.___.______';

/** The notice that convenes a meeting, with its distribution list (RECORDS.md, 1). It is no record: never a draft, never sealed. */
export function buildInvitation(input: PaperInput): Document {
  const { content, look } = input;
  const { institution, meeting } = content;
  const { notice } = meeting;
  const title = `Njoftim për mbledhjen e datës ${formatDate(meeting.date)}`;
  const day = notice === undefined ? DAY_TO_WRITE : formatDate(notice.date);
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: notice?.date ?? meeting.date,
    draft: false,
    orientation: 'portrait',
    blocks: [
      letterhead(input),
      registry(notice?.protocolNumber, `${institution.city}, më ${day}`),
      ...headed('Lënda:', say(look, 'invitation.subject')),
      ...headed('Drejtuar:', say(look, 'invitation.addressed', { organi: committeeGenitive(content) })),
      ...body(input),
      ...materials(input),
      ...paragraph(secondCall(input)),
      ...paragraph(say(look, 'invitation.confirm')),
      ...paragraph(say(look, 'invitation.thanks')),
      chairSignature(input),
      ...distributionList(content),
    ],
  };
}

function secondCall({ content, look }: PaperInput): string | undefined {
  if (content.meeting.call !== 2) return undefined;
  const { secondCallOf: first } = content;
  if (first === undefined) return say(look, 'invitation.secondCall');
  return say(look, 'invitation.secondCallOf', { data: formatDate(first.date) });
}

function headed(head: string, text: string): Block[] {
  return [{ type: 'paragraph', runs: [{ text: `${head} `, bold: true }, { text }] }];
}

function body(input: PaperInput): Block[] {
  const { content, look } = input;
  const { meeting } = content;
  const values = {
    dita: weekday(meeting.date),
    data: formatDate(meeting.date),
    ora: meeting.start,
    vendi: meeting.place,
    mbledhja: kindName(meeting.kind, 'nominative'),
    organi: committeeGenitive(content),
  };
  const items = announced(input);
  if (items.length === 0) return paragraph(say(look, 'invitation.bodyWithoutAgenda', values));
  return [
    { type: 'paragraph', runs: [{ text: say(look, 'invitation.body', values) }], keepWithNext: true },
    { type: 'list', ordered: true, items: items.map((item) => itemRuns(input, item)) },
  ];
}

/** What the members were called for: an item that came late was not yet among it. */
function announced({ content }: PaperInput): AgendaItem[] {
  return content.meeting.agenda.filter(({ state }) => state !== 'late');
}

function itemRuns(input: PaperInput, { title, rapporteur }: AgendaItem): Run[] {
  if (rapporteur === undefined) return [{ text: title }];
  const relatori = fromWhere(input, personOf(input.content, rapporteur));
  return [{ text: `${title}\n` }, { text: say(input.look, 'invitation.rapporteur', { relatori }), italic: true }];
}

/** The office's own people are known by their position, others by the institution that sends them. */
function fromWhere({ content }: PaperInput, person: Person): string {
  const isOwn = person.institution === content.institution.name && person.position !== undefined;
  return isOwn ? nameAndPosition(person) : nameAndInstitution(person);
}

function materials(input: PaperInput): Block[] {
  const { look } = input;
  const items = announced(input);
  const all = items.flatMap((item, index) => item.materials.map((material) => ({ ...material, item: index + 1 })));
  const [first, ...others] = all;
  if (first === undefined) return [];
  if (others.length === 0) {
    const materiali = materialKindName(first.kind, 'definite');
    return paragraph(say(look, 'invitation.material', { materiali, titulli: quoted(first.title) }));
  }
  const place = (item: number) => (items.length > 1 ? `, pika ${item}` : '');
  return [
    { type: 'paragraph', runs: [{ text: say(look, 'invitation.materials') }], keepWithNext: true },
    {
      type: 'list',
      ordered: false,
      items: all.map(({ title, kind, item }) => [
        { text: `${quoted(title)} (${materialKindName(kind)}${place(item)})` },
      ]),
    },
  ];
}

/** The committee's chair convenes it, whoever leads it on the day. */
function chairSignature(input: PaperInput): Block {
  const { content } = input;
  const chair = content.members.find(({ role }) => role === 'chair')?.person ?? content.meeting.chair;
  return paperSignature({ ...input, content: { ...content, meeting: { ...content.meeting, chair } } }, 'invitation');
}

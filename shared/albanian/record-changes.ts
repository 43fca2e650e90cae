/** What changed from one version of a record to a later one, in words. */
import type { Look } from '#shared/domain/look.ts';
import { matchLists } from '#shared/domain/match-lists.ts';
import { personKey } from '#shared/domain/names.ts';
import type { AgendaItem, Approves, MeetingContent, Person } from '#shared/domain/record.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import { aroundChange } from './around-change.ts';
import { formatDate } from './dates.ts';
import { counted } from './numbers.ts';
import { entryChanges, fieldChanges } from './record-field-changes.ts';
import {
  activityText,
  attendanceText,
  campaignFields,
  type Field,
  type File,
  headFields,
  lookFields,
  memberText,
  type Names,
  namesOf,
  personFields,
} from './record-fields.ts';
import { itemChanges } from './record-item-changes.ts';
import { SENTENCES, type SentenceKey } from './sentences/index.ts';

/** What a finalised version holds, as far as its papers show it. Items and materials are counted from 1. */
export type RecordVersion = {
  exchange: MeetingContent;
  approvals: readonly (Approves & { item: number })[];
  files: readonly (File & { item: number; material: number })[];
  look: Look;
  office: { letterhead: readonly string[]; emblem?: string; template?: string };
};

/** None where both say the same; at least one wherever they differ. */
export function recordChanges(before: RecordVersion, after: RecordVersion): RecordChange[] {
  const all = [...before.exchange.people, ...after.exchange.people];
  const [was, is] = [sided(before, all), sided(after, all)];
  const changes = [
    ...fieldChanges('', headFields(before.exchange, was.names), headFields(after.exchange, is.names)),
    ...peopleChanges(was, is),
    ...agendaChanges(was, is),
    ...campaignChanges(before.exchange, after.exchange),
    ...fieldChanges('', lookFields(before.look), lookFields(after.look)),
    ...sentenceChanges(before.look, after.look),
    ...fieldChanges('', officeFields(before.office), officeFields(after.office)),
  ];
  if (changes.length > 0 || key(before) === key(after)) return changes;
  return [{ where: 'Të dhëna që nuk shihen në tekst', was: 'si në versionin e mëparshëm', is: 'të ndryshuara' }];
}

type Side = RecordVersion & { names: Names };

const sided = (version: RecordVersion, all: readonly Person[]): Side => ({
  ...version,
  names: namesOf(version.exchange.people, all),
});

const key = (value: unknown) => JSON.stringify(value, sorted);

/** Objects with their keys in one order. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function peopleChanges(before: Side, after: Side): RecordChange[] {
  const person = ({ exchange }: Side, id: string) => exchange.people.find((one) => one.id === id);
  const members = (side: Side) =>
    side.exchange.members.map((one): Field => [side.names(one.person), memberText(one, person(side, one.person))]);
  const attendance = (side: Side) =>
    side.exchange.meeting.attendance.map(
      (row): Field => [side.names(row.person), attendanceText(row, person(side, row.person), side.names)],
    );
  const guests = (side: Side) => side.exchange.meeting.guests.map((id): Field => [side.names(id), 'merr pjesë']);
  const [was, is] = [before.exchange.people, after.exchange.people];
  const same = matchLists(was, is, [personKey]);
  return [
    ...same.pairs.flatMap((pair) => {
      const [old, now] = [was[pair.before], is[pair.after]];
      return old && now ? fieldChanges(after.names(now.id), personFields(old), personFields(now)) : [];
    }),
    ...entryChanges('Anëtarët', members(before), members(after)),
    ...entryChanges('Prezenca', attendance(before), attendance(after)),
    ...entryChanges('Të ftuarit', guests(before), guests(after)),
  ];
}

type Item = { item: AgendaItem; approves: Approves | undefined; files: Side['files'] };

function agendaChanges(before: Side, after: Side): RecordChange[] {
  const items = ({ exchange, approvals, files }: Side): Item[] =>
    exchange.meeting.agenda.map((item, index) => ({
      item,
      approves: approvals.find((one) => one.item === index + 1),
      files: files.filter((one) => one.item === index + 1),
    }));
  const [was, is] = [items(before), items(after)];
  const hasContent = ({ discussion, decisions, tasks }: AgendaItem) =>
    discussion.length + decisions.length + tasks.length > 0;
  const { pairs, removed, added } = matchLists(was, is, [
    ({ item }) => key(item),
    ({ item }) => item.title,
    ({ item }) => (hasContent(item) ? key([item.discussion, item.decisions, item.tasks]) : undefined),
    // One that has another title at the same place is taken for the same item.
    (_, index) => String(index),
  ]);
  const listed = (list: Item[], index: number) => `pika ${index + 1}: ${summary(list[index]?.item)}`;
  return [
    ...removed.map((index) => ({ where: 'Rendi i ditës', was: listed(was, index), is: '' })),
    ...pairs.flatMap((pair) => {
      const [old, now] = [was[pair.before], is[pair.after]];
      if (!old || !now) return [];
      const place = `Pika ${pair.after + 1}`;
      const title = (index: number) => `pika ${index + 1}: ${now.item.title}`;
      return [
        ...(pair.moved ? [{ where: 'Rendi i ditës', was: title(pair.before), is: title(pair.after) }] : []),
        ...fieldChanges(place, approvalFields(old.approves), approvalFields(now.approves)),
        ...itemChanges(place, { ...old, names: before.names }, { ...now, names: after.names }),
      ];
    }),
    ...added.map((index) => ({ where: 'Rendi i ditës', was: '', is: listed(is, index) })),
  ];
}

function summary(item: AgendaItem | undefined): string {
  if (!item) return '';
  const parts = [
    [item.materials.length, 'material', 'materiale'],
    [item.discussion.length, 'fjalë', 'fjalë'],
    [item.decisions.length, 'vendim', 'vendime'],
    [item.tasks.length, 'detyrë', 'detyra'],
  ] as const;
  const held = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return held.length === 0 ? item.title : `${item.title} (${held.join(', ')})`;
}

const OUTCOMES = { unchanged: 'u miratua pa ndryshime', changed: 'u miratua me ndryshime' } as const;

const approvalFields = (approves: Approves | undefined): Field[] => [
  [
    'miratimi i procesverbalit',
    approves === undefined
      ? ''
      : `procesverbali ${approves.number === undefined ? '' : `nr. ${approves.number} `}i mbledhjes së datës ${formatDate(approves.date)}: ${approves.outcome === undefined ? 'ende pa përfundim' : OUTCOMES[approves.outcome]}`,
  ],
];

function campaignChanges({ campaign: before }: MeetingContent, { campaign: after }: MeetingContent): RecordChange[] {
  const activities = (campaign: MeetingContent['campaign']) =>
    (campaign?.activities ?? []).map((activity): Field => [`aktiviteti “${activity.title}”`, activityText(activity)]);
  return [
    ...fieldChanges('Fushata', before ? campaignFields(before) : [], after ? campaignFields(after) : []),
    ...entryChanges('Fushata', activities(before), activities(after)),
  ];
}

function sentenceChanges(before: Look, after: Look): RecordChange[] {
  const worded = ({ sentences = {} }: Look) => Object.entries(sentences).map(([name, text]): Field => [name, text]);
  const usual = (name: string) => SENTENCES[name as SentenceKey]?.text ?? '';
  const names = new Set([...worded(before), ...worded(after)].map(([name]) => name));
  return [...names].flatMap((name) => {
    const [was, is] = [before.sentences?.[name] ?? usual(name), after.sentences?.[name] ?? usual(name)];
    return was === is ? [] : [{ where: 'Fjalitë e dokumenteve', ...aroundChange(was, is) }];
  });
}

const picture = (sha256: string | undefined) => (sha256 === undefined ? '' : `skedari ${sha256.slice(0, 8)}`);

const officeFields = ({ letterhead, emblem, template }: RecordVersion['office']): Field[] => [
  ['Kryet e shkresës', letterhead.join(' / ')],
  ['Emblema', picture(emblem)],
  ['Shablloni i zyrës', picture(template)],
];

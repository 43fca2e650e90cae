/** The body of a press release, composed from the record: of persons it names only who led. */

import { kindName, materialKindName } from '#shared/albanian/agreement.ts';
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { genitive } from '#shared/albanian/nouns.ts';
import { type SentenceKey, say } from '#shared/albanian/sentences/index.ts';
import { inSeries } from '#shared/albanian/series.ts';
import type { Look } from '#shared/domain/look.ts';
import { nameKey } from '#shared/domain/names.ts';
import type { AgendaItem, Campaign, RecordContent, Task } from '#shared/domain/record.ts';
import { type BlockNode, simplify, type Text, toBlocks } from '#shared/domain/text.ts';
import { isAdopted } from '#shared/domain/vote-result.ts';
import { committeeGenitive } from './letterhead.ts';
import { quoted } from './minutes-text.ts';
import { guestsOf, nameAndPosition, personOf, sitting } from './people.ts';

type Item = RecordContent['meeting']['agenda'][number];

/** Every meeting has one; it tells the public nothing. */
const OTHER_MATTERS = /^të ndryshme\.?$/iu;

export function composePressRelease(content: RecordContent, look: Look): Text {
  const items = content.meeting.agenda.filter(({ state }) => state !== 'withdrawn');
  return simplify({
    type: 'doc',
    content: [
      ...paragraph(meeting(content, look), leader(content, look), institutions(content, look)),
      ...paragraph(presented(items, look)),
      ...discussed(items, look),
      ...decided(content, items, look),
      ...following(
        items.flatMap(({ tasks }) => tasks),
        look,
      ),
      ...(content.campaign === undefined ? [] : campaign(content.campaign, content.meeting.date, look)),
    ],
  });
}

function paragraph(...sentences: (string | undefined)[]): BlockNode[] {
  return toBlocks(sentences.filter((sentence) => sentence !== undefined).join(' '));
}

/** A sentence that ends in a colon, and what it names. */
function listed(heading: string, items: readonly string[]): BlockNode[] {
  return [
    ...paragraph(heading),
    { type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: toBlocks(item) })) },
  ];
}

function meeting(content: RecordContent, look: Look): string {
  const { date, place, kind } = content.meeting;
  return say(look, 'press-release.held', {
    dita: weekday(date),
    data: formatDate(date),
    vendi: place,
    mbledhja: kindName(kind, 'nominative'),
    organi: committeeGenitive(content),
  });
}

function leader(content: RecordContent, look: Look): string {
  return say(look, 'press-release.led', { drejtuesi: nameAndPosition(personOf(content, content.meeting.chair)) });
}

/** Each once, whoever sat for it: members who came, their substitutes, guests. */
function institutions(content: RecordContent, look: Look): string | undefined {
  const came = content.meeting.attendance
    .filter(({ status }) => status === 'present' || status === 'substituted')
    .map((row) => sitting(content, row));
  const byKey = new Map([...came, ...guestsOf(content)].map(({ institution }) => [nameKey(institution), institution]));
  const names = [...byKey.values()].toSorted(compareAlbanian);
  if (names.length === 0) return undefined;
  return say(look, 'press-release.institutions', { institucionet: inSeriesOfNames(names) });
}

/** Names that have commas of their own are parted by semicolons. */
function inSeriesOfNames(names: string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(','))) return inSeries(names);
  return `${names.slice(0, -1).join('; ')}; si dhe ${names.at(-1)}`;
}

function presented(items: readonly AgendaItem[], look: Look): string | undefined {
  const materials = items
    .flatMap((item) => item.materials)
    .map(({ kind, title }) => `${materialKindName(kind, 'definite')} ${quoted(title)}`);
  if (materials.length === 0) return undefined;
  return say(look, 'press-release.presented', {
    prezantuan: materials.length === 1 ? 'u prezantua' : 'u prezantuan',
    materialet: inSeries(materials),
  });
}

function discussed(items: readonly Item[], look: Look): BlockNode[] {
  const titles = items
    .filter(({ title, approves }) => approves === undefined && !OTHER_MATTERS.test(title.trim()))
    .map(({ title }) => title);
  const [only, ...others] = titles;
  if (only === undefined) return [];
  if (others.length > 0) return listed(say(look, 'press-release.discussed'), titles);
  return paragraph(say(look, 'press-release.discussedOne', { titulli: quoted(only) }));
}

function decided(content: RecordContent, items: readonly AgendaItem[], look: Look): BlockNode[] {
  const titles = items
    .flatMap((item) => item.decisions.filter((decision) => isAdopted(decision, item, content)))
    .map(({ title }) => title);
  const [only, ...others] = titles;
  if (only === undefined) return [];
  if (others.length > 0) return listed(say(look, 'press-release.decided'), titles);
  return paragraph(say(look, 'press-release.decidedOne', { titulli: quoted(only) }));
}

function following(tasks: readonly Task[], look: Look): BlockNode[] {
  const all = tasks.filter(({ status }) => status !== 'dropped');
  const [only, ...others] = all;
  if (only === undefined) return [];
  if (others.length === 0) {
    const values = { institucioni: only.responsible, detyra: withDay(only) };
    return paragraph(say(look, 'press-release.task', values));
  }
  const groups = [...Map.groupBy(all, ({ responsible }) => nameKey(responsible)).values()]
    .map((group) => ({ name: group[0]?.responsible ?? '', tasks: group.map(withDay) }))
    .toSorted((a, b) => compareAlbanian(a.name, b.name));
  return listed(
    say(look, 'press-release.tasks'),
    groups.map(({ name, tasks: asked }) => `${name}: ${asked.join('; ')}`),
  );
}

function withDay({ text, due }: Task): string {
  const bare = text.trim().replace(/(?<!\.)\.$/u, '');
  return due === undefined ? bare : `${bare} (deri më ${formatDate(due)})`;
}

function campaign({ name, slogan, from, to, activities }: Campaign, date: string, look: Look): BlockNode[] {
  const values = {
    fushata: campaignGenitive(name),
    zhvillohet: to < date ? 'u zhvillua' : from > date ? 'do të zhvillohet' : 'zhvillohet',
    fillimi: formatDate(from),
    mbarimi: formatDate(to),
  };
  const activity = ({ date: day, title, place }: Campaign['activities'][number]) =>
    `${formatDate(day)}: ${title} (${place})`;
  const inOrder = activities.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const held = (key: SentenceKey, all: string[], [one, many]: [one: string, many: string]) =>
    all.length === 0 ? [] : listed(say(look, key, { aktivitetet: all.length === 1 ? one : many }), all);
  const past = inOrder.filter((each) => each.date < date).map(activity);
  const toCome = inOrder.filter((each) => each.date >= date).map(activity);
  return [
    ...paragraph(
      slogan === undefined
        ? say(look, 'press-release.campaign', values)
        : say(look, 'press-release.campaignWithSlogan', { ...values, slogani: quoted(slogan) }),
    ),
    ...held('press-release.activitiesPast', past, ['është zhvilluar ky aktivitet', 'janë zhvilluar këto aktivitete']),
    ...held('press-release.activitiesToCome', toCome, [
      'do të zhvillohet ky aktivitet',
      'do të zhvillohen këto aktivitete',
    ]),
  ];
}

/** `Fushata e ndërgjegjësimit` → `Fushatës së ndërgjegjësimit`; another name stands in quotation marks after the noun. */
function campaignGenitive(name: string): string {
  return /^fushata\s/iu.test(name) ? genitive(name) : `fushatës ${quoted(name)}`;
}

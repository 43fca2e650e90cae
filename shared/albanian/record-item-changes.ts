/** What changed in one item of the agenda, in words. */
import { type Matched, matchLists } from '#shared/domain/match-lists.ts';
import type { AgendaItem, AgendaItemState } from '#shared/domain/record.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import type { Text } from '#shared/domain/text.ts';
import { entryChanges, fieldChanges, moved } from './record-field-changes.ts';
import {
  decisionFields,
  type Field,
  type File,
  materialFields,
  type Names,
  statementFields,
  taskFields,
  textOf,
} from './record-fields.ts';

type Side = { item: AgendaItem; names: Names; files: readonly (File & { material: number })[] };

const STATES: Record<AgendaItemState, string> = {
  normal: 'e zakonshme',
  late: 'e shtuar në mbledhje',
  withdrawn: 'e tërhequr nga rendi i ditës',
};

/** `place` is the item's: `Pika 2`. */
export function itemChanges(place: string, before: Side, after: Side): RecordChange[] {
  return [
    ...fieldChanges(place, ownFields(before), ownFields(after)),
    ...partChanges(place, before, after, (side) => materials(side)),
    ...partChanges(place, before, after, (side) => statements(side)),
    ...partChanges(place, before, after, (side) => decisions(side)),
    ...partChanges(place, before, after, (side) => tasks(side)),
    ...dissentChanges(place, before, after),
  ];
}

const ownFields = ({ item, names }: Side): Field[] => [
  ['titulli', item.title],
  ['relatori', names(item.rapporteur)],
  ['gjendja', STATES[item.state ?? 'normal']],
  ['të përjashtuarit', (item.recused ?? []).map(names).join(', ')],
];

/** A part of an item: how it is called, what it says, and what tells it, from the strictest to the loosest. */
type Part = { name: string; fields: Field[]; keys: string[]; rich?: Text };

const exact = (fields: Field[], rich?: Text) => JSON.stringify([fields, rich]);

const materials = ({ item, files }: Side): Part[] =>
  item.materials.map((material, index) => {
    const fields = materialFields(
      material,
      files.find((file) => file.material === index + 1),
    );
    return { name: `materiali ${index + 1}`, fields, keys: [exact(fields), material.title, String(index)] };
  });

const statements = ({ item, names }: Side): Part[] =>
  item.discussion.map((statement, index) => {
    const fields = statementFields(statement, names);
    const speaker = names(statement.speaker);
    const isOnly = item.discussion.filter((one) => one.speaker === statement.speaker).length === 1;
    const name =
      speaker === '' ? `fjala ${index + 1}` : isOnly ? `fjala e ${speaker}` : `fjala ${index + 1}, ${speaker}`;
    return {
      name,
      fields,
      rich: statement.text,
      keys: [exact(fields, statement.text), textOf(statement.text), speaker],
    };
  });

const decisions = ({ item, names }: Side): Part[] =>
  item.decisions.map((decision, index) => {
    const fields = decisionFields(decision, names);
    const keys = [exact(fields, decision.text), `${decision.number} ${decision.title}`, decision.title, String(index)];
    return { name: `vendimi ${index + 1}`, fields, rich: decision.text, keys };
  });

const tasks = ({ item }: Side): Part[] =>
  item.tasks.map((task, index) => {
    const fields = taskFields(task);
    return { name: `detyra ${index + 1}`, fields, keys: [exact(fields), task.text, String(index)] };
  });

const FORMAT = { was: 'formatim i mëparshëm', is: 'formatim tjetër: shkronja, lista ose tabela' };

function partChanges(place: string, before: Side, after: Side, read: (side: Side) => Part[]): RecordChange[] {
  const [was, is] = [read(before), read(after)];
  const depth = Math.max(0, ...[...was, ...is].map(({ keys }) => keys.length));
  const keys = Array.from({ length: depth }, (_, level) => (part: Part) => part.keys[level]);
  const { pairs, removed, added }: Matched = matchLists(was, is, keys);
  const where = (part: Part | undefined) => `${place}, ${part?.name}`;
  const whole = (part: Part | undefined) =>
    (part?.fields ?? [])
      .map(([, text]) => text)
      .filter((text) => text !== '')
      .join(', ');
  return [
    ...removed.map((index) => ({ where: where(was[index]), was: whole(was[index]), is: '' })),
    ...pairs.flatMap((pair) => {
      const [old, now] = [was[pair.before], is[pair.after]];
      if (!old || !now) return [];
      const changes = fieldChanges(where(now), old.fields, now.fields);
      const isRestyled = changes.length === 0 && JSON.stringify(old.rich) !== JSON.stringify(now.rich);
      return [
        ...(pair.moved ? [moved(where(now), pair.before, pair.after)] : []),
        ...changes,
        ...(isRestyled ? [{ where: where(now), ...FORMAT }] : []),
      ];
    }),
    ...added.map((index) => ({ where: where(is[index]), was: '', is: whole(is[index]) })),
  ];
}

function dissentChanges(place: string, before: Side, after: Side): RecordChange[] {
  const dissents = ({ item, names }: Side) =>
    item.decisions.flatMap(({ title, dissent }) =>
      dissent.map(({ person, reason }): Field => [`mendimi kundër i ${names(person)} për “${title}”`, textOf(reason)]),
    );
  return entryChanges(place, dissents(before), dissents(after));
}

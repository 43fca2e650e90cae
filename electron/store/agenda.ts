/** Changing one meeting's agenda, and what stands under an item, row by row. */
import type { InsertObject, Kysely, UpdateObject } from 'kysely';
import { nameKey } from '#shared/domain/names.ts';
import type { AgendaItem, Decision, Material, Statement, Task } from '#shared/domain/record.ts';
import { flag, found, insertAll, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';
import { insertVotes, type PersonIds, votesOf } from './votes.ts';

/** What an item holds in order: its materials, statements, decisions and tasks. */
export type ItemPart = 'material' | 'statement' | 'decision' | 'task';

const subjects = {
  agenda_item: 'agendaItem',
  material: 'material',
  statement: 'statement',
  decision: 'decision',
  task: 'task',
} as const;

export const materialColumns = ({ title, kind }: Material) => ({ title, kind });

export const statementColumns = ({ speaker, text, at }: Statement, personId: PersonIds) => ({
  speaker_id: speaker === undefined ? null : personId(speaker),
  text: JSON.stringify(text),
  at: at ?? null,
});

export const taskColumns = ({ text, responsible, due, status }: Task, institutions: ReadonlyMap<string, number>) => ({
  text,
  responsible,
  institution_id: found(institutions.get(nameKey(responsible)), 'institution', 0),
  due: due ?? null,
  status: status ?? ('open' as const),
});

export const decisionColumns = (decision: Decision, series: { committee_id: number; year: number }) => ({
  ...series,
  number: decision.number ?? null,
  title: decision.title,
  title_accusative: decision.titleAccusative ?? null,
  text: JSON.stringify(decision.text),
  charged: decision.charged ?? null,
  in_force: decision.inForce ?? null,
  has_earlier_votes: flag(decision.earlierVotes !== undefined),
  about_person: flag(decision.aboutPerson === true),
});

type ItemFields = Pick<AgendaItem, 'title' | 'rapporteur' | 'state' | 'recused'>;

export const itemColumns = ({ title, rapporteur, state, recused }: ItemFields, personId: PersonIds) => ({
  title,
  rapporteur_id: rapporteur === undefined ? null : personId(rapporteur),
  state: state ?? ('normal' as const),
  has_recused: flag(recused !== undefined),
});

export async function insertItem(tx: Tx, meeting: number, item: ItemFields, personId: PersonIds): Promise<number> {
  const ordinal = await countOf(tx, 'agenda_item', meeting);
  const values = { ...itemColumns(item, personId), meeting_id: meeting, ordinal };
  const { id } = await tx.insertInto('agenda_item').values(values).returning('id').executeTakeFirstOrThrow();
  await putRecused(tx, id, item, personId);
  return id;
}

export async function updateItem(tx: Tx, id: number, item: ItemFields, personId: PersonIds): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set((eb) => ({ ...itemColumns(item, personId), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await tx.deleteFrom('agenda_recused').where('agenda_item_id', '=', id).execute();
  await putRecused(tx, id, item, personId);
}

async function putRecused(tx: Tx, id: number, { recused = [] }: ItemFields, personId: PersonIds) {
  await insertAll(
    tx,
    'agenda_recused',
    recused.map((person, ordinal) => ({ agenda_item_id: id, ordinal, meeting_person_id: personId(person) })),
  );
}

type PartColumns<T extends ItemPart> = Omit<InsertObject<Tables, T>, 'id' | 'agenda_item_id' | 'ordinal' | 'revision'>;

/** Puts a part at the end of its item. */
export async function insertPart<T extends ItemPart>(
  tx: Tx,
  table: T,
  item: number,
  columns: PartColumns<T>,
): Promise<number> {
  const values = { ...columns, agenda_item_id: item, ordinal: await countOf(tx, table, item) };
  const row = await tx
    .insertInto(table as ItemPart)
    .values(values as InsertObject<Tables, ItemPart>)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updatePart<T extends ItemPart>(
  tx: Tx,
  table: T,
  id: number,
  columns: PartColumns<T>,
): Promise<void> {
  await tx
    .updateTable(table as ItemPart)
    .set((eb) => ({ ...columns, revision: eb('revision', '+', 1) }) as UpdateObject<Tables, ItemPart>)
    .where('id', '=', id)
    .execute();
}

/** Replaces a decision's votes and contrary opinions. */
export async function putDecisionVotes(tx: Tx, id: number, decision: Decision, personId: PersonIds): Promise<void> {
  await tx.deleteFrom('vote').where('decision_id', '=', id).execute();
  await tx.deleteFrom('dissent').where('decision_id', '=', id).execute();
  await insertVotes(tx, votesOf(id, decision), personId);
  await insertAll(
    tx,
    'dissent',
    decision.dissent.map(({ person, reason }, ordinal) => ({
      decision_id: id,
      ordinal,
      meeting_person_id: personId(person),
      reason: JSON.stringify(reason),
    })),
  );
}

const parentColumn = (table: 'agenda_item' | ItemPart) =>
  table === 'agenda_item' ? ('meeting_id' as const) : ('agenda_item_id' as const);

async function siblings(tx: Tx, table: 'agenda_item' | ItemPart, parent: number): Promise<number[]> {
  const rows = await tx
    .selectFrom(table as 'agenda_item')
    .select('id')
    .where(parentColumn(table) as 'meeting_id', '=', parent)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => row.id);
}

async function countOf(tx: Tx, table: 'agenda_item' | ItemPart, parent: number) {
  const { count } = await tx
    .selectFrom(table as 'agenda_item')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(parentColumn(table) as 'meeting_id', '=', parent)
    .executeTakeFirstOrThrow();
  return count;
}

async function renumber(tx: Tx, table: 'agenda_item' | ItemPart, ids: readonly number[]) {
  for (const [ordinal, id] of ids.entries()) {
    await tx.updateTable(table).set({ ordinal }).where('id', '=', id).where('ordinal', '!=', ordinal).execute();
  }
}

/** Puts a row at a place among its siblings, counted from 0; a place past the end is the end. */
export async function moveRow(tx: Tx, table: 'agenda_item' | ItemPart, id: number, place: number): Promise<void> {
  const parent = await parentOf(tx, table, id);
  const others = (await siblings(tx, table, parent)).filter((sibling) => sibling !== id);
  await renumber(tx, table, others.toSpliced(place, 0, id));
}

/** Puts a part at a place of another item of the same meeting, at its end where none is given. */
export async function movePart(tx: Tx, table: ItemPart, id: number, item: number, place?: number): Promise<void> {
  const before = await parentOf(tx, table, id);
  const there = (await siblings(tx, table, item)).filter((sibling) => sibling !== id);
  await tx
    .updateTable(table as 'statement')
    .set((eb) => ({ agenda_item_id: item, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await renumber(tx, table, there.toSpliced(place ?? there.length, 0, id));
  if (before !== item) await renumber(tx, table, await siblings(tx, table, before));
}

/** The part that stands before one in its item. */
export async function partBefore(tx: Tx, table: ItemPart, id: number): Promise<number | undefined> {
  const all = await siblings(tx, table, await parentOf(tx, table, id));
  return all[all.indexOf(id) - 1];
}

export async function deleteRow(tx: Tx, table: 'agenda_item' | ItemPart, id: number): Promise<void> {
  const parent = await parentOf(tx, table, id);
  await tx.deleteFrom(table).where('id', '=', id).execute();
  await renumber(tx, table, await siblings(tx, table, parent));
}

/** The meeting of an item, or the item of a part; NOT_FOUND where the row is gone. */
export async function parentOf(db: Kysely<Tables>, table: 'agenda_item' | ItemPart, id: number): Promise<number> {
  const row = await db
    .selectFrom(table as 'agenda_item')
    .select(`${parentColumn(table) as 'meeting_id'} as parent`)
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row, subjects[table], id).parent;
}

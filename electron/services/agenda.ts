import { AppError } from '#shared/domain/errors.ts';
import type { AgendaItem, Decision, Statement, Task } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import {
  decisionColumns,
  deleteRow,
  type ItemPart,
  insertItem,
  insertPart,
  movePart,
  moveRow,
  parentOf,
  putDecisionVotes,
  statementColumns,
  taskColumns,
  updateItem,
  updatePart,
} from '../store/agenda.ts';
import { ensureInstitutions } from '../store/institutions.ts';
import { jointOf } from '../store/joint.ts';
import { getMeeting, seriesOf } from '../store/meetings.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import type { Context } from './context.ts';
import { checkedEdit, edit } from './draft.ts';
import { refuseLosingDecisions } from './given-numbers.ts';
import { refuseRewriting } from './joint-follow.ts';
import { refuseTakenNumber } from './numbers.ts';

export type ItemInput = Pick<AgendaItem, 'title' | 'rapporteur' | 'state' | 'recused'>;
export type Place = { id: number; place: number };

/** A row as it stands after a command: a new one, or one of a higher revision. */
export const FIRST = 1;

export function agendaService(context: Context) {
  return {
    add: ({ meeting, ...item }: ItemInput & { meeting: number }) =>
      edit(context, 'agenda.add', meeting, async ({ tx, personId }) => {
        const id = await insertItem(tx, meeting, item, personId);
        return { result: { id, revision: FIRST }, subject: 'agendaItem', id };
      }),

    update: ({ id, revision, ...item }: ItemInput & Row) =>
      checkedEdit(
        context,
        'agenda.update',
        (tx) => parentOf(tx, 'agenda_item', id),
        async ({ tx, personId }) => {
          await requireRevision(tx, 'agenda_item', id, revision);
          await updateItem(tx, id, item, personId);
          return { result: { id, revision: revision + 1 }, subject: 'agendaItem', id };
        },
      ),

    move: ({ id, place }: Place) =>
      edit(
        context,
        'agenda.move',
        (tx) => parentOf(tx, 'agenda_item', id),
        async ({ tx }) => {
          await moveRow(tx, 'agenda_item', id, place);
          return { result: null, subject: 'agendaItem', id };
        },
      ),

    remove: ({ id, revision }: Row) =>
      edit(
        context,
        'agenda.remove',
        (tx) => parentOf(tx, 'agenda_item', id),
        async ({ tx }) => {
          await requireRevision(tx, 'agenda_item', id, revision);
          const meeting = await parentOf(tx, 'agenda_item', id);
          await refuseLosingDecisions(tx, meeting, ({ item }) => item === id);
          await deleteRow(tx, 'agenda_item', id);
          return { result: null, subject: 'agendaItem', id };
        },
      ),
  };
}

export const meetingOfItem = (item: number) => (tx: Tx) => parentOf(tx, 'agenda_item', item);
export const meetingOfPart = (table: ItemPart, id: number) => async (tx: Tx) =>
  parentOf(tx, 'agenda_item', await parentOf(tx, table, id));

/** What all parts of an item have in common: they are put in order and taken away. */
export function orderedPart(context: Context, table: ItemPart) {
  return {
    move: ({ id, place }: Place) =>
      edit(context, `${table}.move`, meetingOfPart(table, id), async ({ tx }) => {
        await moveRow(tx, table, id, place);
        return { result: null, subject: table, id };
      }),

    /** Into another item of the same meeting. */
    moveTo: ({ id, revision, item, place }: Row & { item: number; place?: number }) =>
      checkedEdit(context, `${table}.moveTo`, meetingOfPart(table, id), async ({ tx }) => {
        await requireRevision(tx, table, id, revision);
        const meeting = await meetingOfPart(table, id)(tx);
        if ((await parentOf(tx, 'agenda_item', item)) !== meeting) {
          throw new AppError('NOT_FOUND', { subject: 'agendaItem', id: item });
        }
        await movePart(tx, table, id, item, place);
        return { result: { id, revision: revision + 1 }, subject: table, id };
      }),

    remove: ({ id, revision }: Row) =>
      edit(context, `${table}.remove`, meetingOfPart(table, id), async ({ tx }) => {
        await requireRevision(tx, table, id, revision);
        if (table === 'decision') {
          const meeting = await meetingOfPart(table, id)(tx);
          await refuseLosingDecisions(tx, meeting, (decision) => decision.id === id);
        }
        await deleteRow(tx, table, id);
        return { result: null, subject: table, id };
      }),
  };
}

export type InItem = { item: number };

export function statementService(context: Context) {
  return {
    ...orderedPart(context, 'statement'),
    add: ({ item, ...statement }: Statement & InItem) =>
      edit(context, 'statement.add', meetingOfItem(item), async ({ tx, personId }) => {
        const id = await insertPart(tx, 'statement', item, statementColumns(statement, personId));
        return { result: { id, revision: FIRST }, subject: 'statement', id };
      }),
    update: ({ id, revision, ...statement }: Statement & Row) =>
      edit(context, 'statement.update', meetingOfPart('statement', id), async ({ tx, personId }) => {
        await requireRevision(tx, 'statement', id, revision);
        await updatePart(tx, 'statement', id, statementColumns(statement, personId));
        return { result: { id, revision: revision + 1 }, subject: 'statement', id };
      }),
  };
}

export function taskService(context: Context) {
  const columns = async (tx: Tx, task: Task) =>
    taskColumns(task, await ensureInstitutions(tx, [{ name: task.responsible }]));
  return {
    ...orderedPart(context, 'task'),
    add: ({ item, ...task }: Task & InItem) =>
      edit(context, 'task.add', meetingOfItem(item), async ({ tx }) => {
        const id = await insertPart(tx, 'task', item, await columns(tx, task));
        return { result: { id, revision: FIRST }, subject: 'task', id };
      }),
    update: ({ id, revision, ...task }: Task & Row) =>
      edit(context, 'task.update', meetingOfPart('task', id), async ({ tx }) => {
        await requireRevision(tx, 'task', id, revision);
        await updatePart(tx, 'task', id, await columns(tx, task));
        return { result: { id, revision: revision + 1 }, subject: 'task', id };
      }),
  };
}

async function storedDecision(tx: Tx, meeting: number, id: number): Promise<Decision> {
  const { content } = found(await getMeeting(tx, meeting), 'meeting', meeting);
  const all = content.meeting.agenda.flatMap(({ decisions }) => decisions);
  return found(
    all.find((row) => row.id === id),
    'decision',
    id,
  );
}

export function decisionService(context: Context) {
  /** Decisions are numbered in one series for each committee and year. */
  const columns = async (tx: Tx, item: number, decision: Decision) => {
    const meeting = await parentOf(tx, 'agenda_item', item);
    const series = await seriesOf(tx, meeting);
    await refuseTakenNumber(tx, 'decisions', series, meeting, decision.number);
    return decisionColumns(decision, { committee_id: series.committee, year: series.year });
  };
  return {
    ...orderedPart(context, 'decision'),
    add: ({ item, ...decision }: Decision & InItem) =>
      checkedEdit(context, 'decision.add', meetingOfItem(item), async ({ tx, personId }) => {
        const id = await insertPart(tx, 'decision', item, await columns(tx, item, decision));
        await putDecisionVotes(tx, id, decision, personId);
        return { result: { id, revision: FIRST }, subject: 'decision', id };
      }),
    update: ({ id, revision, ...decision }: Decision & Row) =>
      checkedEdit(context, 'decision.update', meetingOfPart('decision', id), async ({ tx, personId }) => {
        await requireRevision(tx, 'decision', id, revision);
        const item = await parentOf(tx, 'decision', id);
        const meeting = await parentOf(tx, 'agenda_item', item);
        await refuseLosingDecisions(tx, meeting, (own) => own.id === id && own.number !== decision.number);
        if ((await jointOf(tx, meeting))?.partner === meeting)
          refuseRewriting(await storedDecision(tx, meeting, id), decision);
        await updatePart(tx, 'decision', id, await columns(tx, item, decision));
        await putDecisionVotes(tx, id, decision, personId);
        return { result: { id, revision: revision + 1 }, subject: 'decision', id };
      }),
  };
}

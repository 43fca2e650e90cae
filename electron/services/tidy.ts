/** Putting the text of a meeting in order afterwards: what was said stays, and so do the times. */
import { AppError } from '#shared/domain/errors.ts';
import type { Statement } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { isEmptyText, joinTexts, lettersOf, type Text } from '#shared/domain/text.ts';
import { deleteRow, insertPart, moveRow, parentOf, partBefore, statementColumns, updatePart } from '../store/agenda.ts';
import { getMeeting } from '../store/meetings.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { FIRST, meetingOfPart } from './agenda.ts';
import type { Context } from './context.ts';
import { edit } from './draft.ts';
import { refused } from './refused.ts';

export function tidyService(context: Context) {
  return {
    merge: ({ id, revision }: Row): Promise<Row> =>
      edit(context, 'statement.merge', meetingOfPart('statement', id), async ({ tx, personId }) => {
        await requireRevision(tx, 'statement', id, revision);
        const before = await partBefore(tx, 'statement', id);
        if (before === undefined) {
          throw refused('Para kësaj fjale nuk ka tjetër në këtë pikë. Nuk u ndryshua asgjë.');
        }
        const all = await itemOf(tx, id);
        const [first, second] = [statement(all, before), statement(all, id)];
        const joined: Statement = { ...first, text: joinTexts(first.text, second.text) };
        await updatePart(tx, 'statement', before, statementColumns(joined, personId));
        await deleteRow(tx, 'statement', id);
        return { result: { id: before, revision: first.revision + 1 }, subject: 'statement', id: before };
      }),

    split: ({ id, revision, first, second }: Row & { first: Text; second: Text }): Promise<Row> =>
      edit(context, 'statement.split', meetingOfPart('statement', id), async ({ tx, personId }) => {
        await requireRevision(tx, 'statement', id, revision);
        const all = await itemOf(tx, id);
        const whole = statement(all, id);
        if (isEmptyText(first) || isEmptyText(second)) {
          throw misplaced('ndani fjalën në mes, që të dyja pjesët të kenë tekst');
        }
        if (lettersOf(first) + lettersOf(second) !== lettersOf(whole.text)) {
          throw misplaced('të dyja pjesët bashkë nuk thonë sa fjala që ndahet');
        }
        await updatePart(tx, 'statement', id, statementColumns({ ...whole, text: first }, personId));
        const item = await parentOf(tx, 'statement', id);
        const added = await insertPart(tx, 'statement', item, statementColumns({ ...whole, text: second }, personId));
        await moveRow(tx, 'statement', added, all.indexOf(whole) + 1);
        return { result: { id: added, revision: FIRST }, subject: 'statement', id: added };
      }),
  };
}

const misplaced = (message: string) => new AppError('INVALID_INPUT', { faults: [{ path: 'second', message }] });

type StoredStatement = Statement & Row;

/** Those of the statement's item, in their order. */
async function itemOf(tx: Tx, id: number): Promise<StoredStatement[]> {
  const meeting = await meetingOfPart('statement', id)(tx);
  const { content } = found(await getMeeting(tx, meeting), 'meeting', meeting);
  return content.meeting.agenda.find(({ discussion }) => discussion.some((row) => row.id === id))?.discussion ?? [];
}

function statement(statements: readonly StoredStatement[], id: number): StoredStatement {
  return found(
    statements.find((row) => row.id === id),
    'statement',
    id,
  );
}

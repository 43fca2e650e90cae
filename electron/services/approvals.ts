import { formatDate } from '#shared/albanian/dates.ts';
import type { ApprovalOutcome } from '#shared/domain/records.ts';
import type { Row } from '#shared/domain/stored.ts';
import { insertItem, moveRow } from '../store/agenda.ts';
import {
  approvalOf,
  approvedBy,
  forgetApprovals,
  insertApproval,
  lastUnapproved,
  putOutcome,
} from '../store/approvals.ts';
import { requireRevision, type Tx } from '../store/rows.ts';
import { FIRST, meetingOfItem } from './agenda.ts';
import type { Context } from './context.ts';
import { edit } from './draft.ts';
import { refused } from './refused.ts';

const TITLE = 'Miratimi i procesverbalit të mbledhjes së kaluar';

/** Minutes are approved by an item of the next meeting's agenda. */
export function approvalService(context: Context) {
  return {
    /** At the head of the agenda: an office approves the last minutes before it begins with the day's own items. */
    add: ({ meeting }: { meeting: number }): Promise<Row> =>
      edit(context, 'agenda.addApproval', meeting, async ({ tx, personId }) => {
        const approved = await toApprove(tx, meeting);
        const id = await insertItem(tx, meeting, { title: TITLE }, personId);
        await moveRow(tx, 'agenda_item', id, 0);
        await insertApproval(tx, id, approved);
        return { result: { id, revision: FIRST }, subject: 'agendaItem', id, details: { approved } };
      }),

    set: ({ id, revision, outcome }: Row & { outcome: ApprovalOutcome | null }): Promise<Row> =>
      edit(context, 'agenda.setApproval', meetingOfItem(id), async ({ tx }) => {
        await requireRevision(tx, 'agenda_item', id, revision);
        if (!(await putOutcome(tx, id, outcome))) {
          throw refused('Kjo pikë nuk miraton asnjë procesverbal. Nuk u ndryshua asgjë.');
        }
        return {
          result: { id, revision: revision + 1 },
          subject: 'agendaItem',
          id,
          details: { outcome: outcome ?? 'open' },
        };
      }),
  };
}

async function toApprove(tx: Tx, meeting: number): Promise<number> {
  const approved = await lastUnapproved(tx, meeting);
  if (approved === undefined) {
    throw refused(
      'Para kësaj mbledhjeje nuk ka mbledhje të zhvilluar, procesverbali i së cilës pret miratim. Nuk u shtua asgjë.',
    );
  }
  const own = [...(await approvedBy(tx, meeting)).values()];
  const there = own.find(({ approves }) => approves?.meeting === approved);
  if (there?.approves) {
    throw refused(
      `Miratimi i procesverbalit të mbledhjes së datës ${formatDate(there.approves.date)} është tashmë në rendin e ditës. Nuk u shtua asgjë.`,
    );
  }
  return approved;
}

/** RULE_BROKEN where a meeting's minutes are approved by another one; else nothing that was taken back may name it any more. */
export async function refuseApproved(tx: Tx, meeting: number): Promise<void> {
  const approval = await approvalOf(tx, meeting);
  if (approval) {
    throw refused(
      `Mbledhja nuk hiqet, sepse procesverbalin e saj e ka në rendin e ditës mbledhja e datës ${formatDate(approval.date)}. Nuk u ndryshua asgjë. Hiqni më parë pikën e miratimit nga ajo mbledhje.`,
    );
  }
  await forgetApprovals(tx, meeting);
}

import type { BinnedMeeting, Row } from '#shared/domain/stored.ts';
import { daysAfter } from '#shared/domain/time.ts';
import { type Binned, binnedChanges, deleteFromBin, listBin, moveToBin } from '../store/bin.ts';
import { jointOf } from '../store/joint.ts';
import { takeBack } from '../store/journal.ts';
import { getSummary } from '../store/meetings.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { refuseApproved } from './approvals.ts';
import { type Context, command, today } from './context.ts';
import { requireDraft } from './draft.ts';
import { refuseLosingRecord } from './given-numbers.ts';
import { refused } from './refused.ts';

/** How long a removed meeting can be brought back. */
const DAYS = 30;

export function binService(context: Context) {
  return {
    remove: ({ id, revision }: Row): Promise<null> =>
      command(context, 'meeting.remove', async (tx) => {
        await requireRevision(tx, 'meeting', id, revision);
        await requireDraft(tx, id);
        await refuseLosingRecord(tx, id);
        await refuseApproved(tx, id);
        await refuseJoint(tx, id);
        const summary = found(await getSummary(tx, id), 'meeting', id);
        await moveToBin(tx, { summary, removed: today(context) });
        return { result: null, subject: 'meeting', id, meeting: id };
      }),

    /** CONFLICT where its time or one of its numbers is taken meanwhile. */
    restore: (id: number): Promise<null> =>
      command(context, 'meeting.restore', async (tx) => {
        await takeBack(tx, found(await binnedChanges(tx, id), 'meeting', id));
        await deleteFromBin(tx, id);
        return { result: null, subject: 'meeting', id, meeting: id };
      }),

    list: async (): Promise<BinnedMeeting[]> => {
      await emptyBin(context);
      return (await listBin(context.register.db)).map(({ summary: { minutesState: _, ...summary }, removed }) => ({
        ...summary,
        removed,
        goes: goes({ removed }),
      }));
    },
  };
}

async function refuseJoint(tx: Tx, id: number): Promise<void> {
  if (!(await jointOf(tx, id))) return;
  throw refused(
    'Mbledhja është e përbashkët me një organ tjetër, prandaj nuk hiqet. Nuk u ndryshua asgjë. Ndajini më parë mbledhjet te “1 Thirrja”.',
  );
}

const goes = ({ removed }: Pick<Binned, 'removed'>) => daysAfter(removed, DAYS);

/** Removes for good what has been in the bin for long enough. */
export async function emptyBin(context: Context): Promise<void> {
  const over = (await listBin(context.register.db)).filter((binned) => goes(binned) <= today(context));
  for (const { summary } of over) {
    await command(context, 'meeting.purge', async (tx) => {
      await deleteFromBin(tx, summary.id);
      return { result: null, subject: 'meeting', id: summary.id };
    });
  }
}

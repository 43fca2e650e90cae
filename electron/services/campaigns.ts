import { AppError } from '#shared/domain/errors.ts';
import type { Activity, Campaign } from '#shared/domain/record.ts';
import type { Row, StoredActivity, StoredCampaign } from '#shared/domain/stored.ts';
import {
  type CampaignData,
  deleteActivity,
  findActivity,
  findCampaign,
  getActivity,
  insertActivity,
  insertCampaign,
  listCampaigns,
  putBroughtCampaign,
  updateActivity,
  updateCampaign,
} from '../store/campaigns.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { edit } from './draft.ts';
import { ensureCampaign } from './exchange-directory.ts';

export function campaignService(context: Context) {
  const one = async (tx: Tx, id: number): Promise<StoredCampaign> =>
    found((await listCampaigns(tx, id))[0], 'campaign', id);
  const activity = async (tx: Tx, id: number): Promise<StoredActivity> =>
    found(await getActivity(tx, id), 'activity', id).activity;
  return {
    list: (): Promise<StoredCampaign[]> => listCampaigns(context.register.db),

    create: (input: CampaignData) =>
      command(context, 'campaign.create', async (tx) => {
        if (await findCampaign(tx, input)) throw exists('campaign');
        const id = await insertCampaign(tx, input);
        return { result: await one(tx, id), subject: 'campaign', id };
      }),

    update: ({ id, revision, ...input }: CampaignData & Row) =>
      command(context, 'campaign.update', async (tx) => {
        await requireRevision(tx, 'campaign', id, revision);
        const same = await findCampaign(tx, input);
        if (same !== undefined && same !== id) throw exists('campaign');
        await updateCampaign(tx, id, input);
        return { result: await one(tx, id), subject: 'campaign', id };
      }),

    addActivity: ({ campaign, ...input }: Activity & { campaign: number }) =>
      command(context, 'activity.add', async (tx) => {
        await one(tx, campaign);
        if (await findActivity(tx, campaign, input)) throw exists('activity');
        const id = await insertActivity(tx, campaign, input);
        return { result: await activity(tx, id), subject: 'activity', id };
      }),

    updateActivity: ({ id, revision, ...input }: Activity & Row) =>
      command(context, 'activity.update', async (tx) => {
        await requireRevision(tx, 'activity', id, revision);
        const { campaign } = found(await getActivity(tx, id), 'activity', id);
        const same = await findActivity(tx, campaign, input);
        if (same !== undefined && same !== id) throw exists('activity');
        await updateActivity(tx, id, input);
        return { result: await activity(tx, id), subject: 'activity', id };
      }),

    removeActivity: ({ id, revision }: Row) =>
      command(context, 'activity.remove', async (tx) => {
        await requireRevision(tx, 'activity', id, revision);
        await deleteActivity(tx, id);
        return { result: null, subject: 'activity', id };
      }),

    /** What the meeting's record says of its campaign; the directory gains what it lacks, whatever the record says later. */
    setOfMeeting: ({ meeting, campaign }: { meeting: number; campaign: Campaign | null }) =>
      edit(context, 'campaign.setOfMeeting', meeting, async ({ tx }) => {
        const brought = campaign === null ? undefined : await ensureCampaign(tx, campaign);
        await putBroughtCampaign(tx, meeting, brought);
        return brought
          ? { result: null, subject: 'campaign', id: brought.campaign }
          : { result: null, subject: 'meeting', id: meeting };
      }),
  };
}

const exists = (subject: 'campaign' | 'activity') => new AppError('CONFLICT', { subject, reason: 'exists' });

import { z } from 'zod';
import { id, nothing, procedure, row, rowSchema } from '../base.ts';
import { activitySchema, campaignSchema } from '../exchange/schema.ts';

const storedActivity = z.strictObject({ ...row, ...activitySchema.shape });
const { activities: _, ...campaign } = campaignSchema.shape;
const storedCampaign = z.strictObject({ ...row, ...campaign, activities: z.array(storedActivity) });
const endsAfterItBegins = ({ from, to }: { from: string; to: string }) => to >= from;
const ends = { path: ['to'], error: 'fushata mbaron para se të fillojë' };

export const campaigns = {
  list: procedure.output(z.array(storedCampaign)),
  create: procedure.input(z.strictObject(campaign).refine(endsAfterItBegins, ends)).output(storedCampaign),
  update: procedure
    .input(z.strictObject({ ...row, ...campaign }).refine(endsAfterItBegins, ends))
    .output(storedCampaign),
  addActivity: procedure.input(z.strictObject({ ...activitySchema.shape, campaign: id })).output(storedActivity),
  updateActivity: procedure.input(storedActivity).output(storedActivity),
  removeActivity: procedure.input(rowSchema).output(nothing),
  /** The campaign to which a meeting belongs, with the activities that its record names; null takes it away. The directory of campaigns gains what it lacks. */
  setOfMeeting: procedure
    .input(
      z.strictObject({
        meeting: id,
        campaign: campaignSchema.refine(endsAfterItBegins, ends).nullable(),
      }),
    )
    .output(nothing),
};

import type { Kysely } from 'kysely';
import { nameKey } from '#shared/domain/names.ts';
import type { Activity, Campaign } from '#shared/domain/record.ts';
import type { StoredActivity, StoredCampaign } from '#shared/domain/stored.ts';
import { omitNull, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

export type CampaignData = Omit<Campaign, 'activities'>;

export async function listCampaigns(db: Kysely<Tables>, id?: number): Promise<StoredCampaign[]> {
  const campaigns = await db
    .selectFrom('campaign')
    .select(['id', 'revision', 'name', 'slogan', 'from_day as from', 'to_day as to', 'coordinator'])
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? 0))
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  const activities = await db
    .selectFrom('activity')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('campaign_id', '=', id ?? 0))
    .orderBy('date')
    .orderBy('id')
    .execute();
  const byCampaign = Map.groupBy(activities, (row) => row.campaign_id);
  return campaigns.map((row) => ({ ...omitNull(row), activities: (byCampaign.get(row.id) ?? []).map(toActivity) }));
}

type ActivityRow = {
  id: number;
  revision: number;
  date: string;
  title: string;
  place: string;
  organiser: string;
  partners: string;
  target_groups: string;
  participants: number | null;
  project_name: string | null;
  project_funder: string | null;
  project_implementer: string | null;
};

function toActivity(row: ActivityRow): StoredActivity {
  const { id, revision, date, title, place, organiser, participants } = row;
  const { project_name: name, project_funder: funder, project_implementer: implementer } = row;
  return {
    ...omitNull({ id, revision, date, title, place, organiser, participants }),
    partners: JSON.parse(row.partners) as string[],
    targetGroups: JSON.parse(row.target_groups) as string[],
    ...(name !== null && { project: { name, ...omitNull({ funder, implementer }) } }),
  };
}

/** The campaigns to which a committee's meetings belong. */
export async function campaignsOfCommittee(db: Kysely<Tables>, committee: number): Promise<StoredCampaign[]> {
  const rows = await db
    .selectFrom('meeting_campaign')
    .innerJoin('meeting', 'meeting.id', 'meeting_campaign.meeting_id')
    .select('campaign_id as id')
    .distinct()
    .where('committee_id', '=', committee)
    .execute();
  const own = new Set(rows.map(({ id }) => id));
  return (await listCampaigns(db)).filter(({ id }) => own.has(id));
}

export async function findCampaign(
  db: Kysely<Tables>,
  { name, from }: { name: string; from: string },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('campaign')
    .select('id')
    .where('name_key', '=', nameKey(name))
    .where('from_day', '=', from)
    .executeTakeFirst();
  return row?.id;
}

const campaignValues = ({ name, slogan, from, to, coordinator }: CampaignData) => ({
  name,
  name_key: nameKey(name),
  slogan: slogan ?? null,
  from_day: from,
  to_day: to,
  coordinator: coordinator ?? null,
});

export async function insertCampaign(tx: Tx, campaign: CampaignData): Promise<number> {
  const row = await tx
    .insertInto('campaign')
    .values(campaignValues(campaign))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateCampaign(tx: Tx, id: number, campaign: CampaignData): Promise<void> {
  await tx
    .updateTable('campaign')
    .set((eb) => ({ ...campaignValues(campaign), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

const activityValues = (activity: Activity) => ({
  date: activity.date,
  title: activity.title,
  title_key: nameKey(activity.title),
  place: activity.place,
  place_key: nameKey(activity.place),
  organiser: activity.organiser,
  partners: JSON.stringify(activity.partners),
  target_groups: JSON.stringify(activity.targetGroups),
  participants: activity.participants ?? null,
  project_name: activity.project?.name ?? null,
  project_funder: activity.project?.funder ?? null,
  project_implementer: activity.project?.implementer ?? null,
});

/** A campaign's activity is one date, title and place. */
export async function findActivity(
  db: Kysely<Tables>,
  campaign: number,
  { date, title, place }: Pick<Activity, 'date' | 'title' | 'place'>,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('activity')
    .select('id')
    .where('campaign_id', '=', campaign)
    .where('date', '=', date)
    .where('title_key', '=', nameKey(title))
    .where('place_key', '=', nameKey(place))
    .executeTakeFirst();
  return row?.id;
}

export async function getActivity(
  db: Kysely<Tables>,
  id: number,
): Promise<{ campaign: number; activity: StoredActivity } | undefined> {
  const row = await db.selectFrom('activity').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { campaign: row.campaign_id, activity: toActivity(row) };
}

export async function insertActivity(tx: Tx, campaign: number, activity: Activity): Promise<number> {
  const row = await tx
    .insertInto('activity')
    .values({ ...activityValues(activity), campaign_id: campaign })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateActivity(tx: Tx, id: number, activity: Activity): Promise<void> {
  await tx
    .updateTable('activity')
    .set((eb) => ({ ...activityValues(activity), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function deleteActivity(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('activity').where('id', '=', id).execute();
}

/** Keeps, word by word, what a meeting's file said of a campaign; nothing where it said nothing. */
export async function putBroughtCampaign(
  tx: Tx,
  meeting: number,
  brought: { campaign: number; content: Campaign } | undefined,
): Promise<void> {
  await tx.deleteFrom('meeting_campaign').where('meeting_id', '=', meeting).execute();
  if (!brought) return;
  const values = { meeting_id: meeting, campaign_id: brought.campaign, brought: JSON.stringify(brought.content) };
  await tx.insertInto('meeting_campaign').values(values).execute();
}

/** A meeting's campaign while it is being filled in: every part is text, and may be unfinished. */
import { nameKey } from '#shared/domain/names.ts';
import type { Activity, Campaign } from '#shared/domain/record.ts';
import { campaignText as text } from '../../text/campaign.ts';

export type ActivityForm = {
  /** Stays while the row is on the screen. */
  key: string;
  date: string;
  title: string;
  place: string;
  organiser: string;
  partners: string;
  targetGroups: string;
  participants: string;
  project: string;
  funder: string;
  implementer: string;
};

export type CampaignForm = {
  name: string;
  slogan: string;
  from: string;
  to: string;
  coordinator: string;
  activities: ActivityForm[];
};

const LARGEST = 9999;
const NEEDED = ['date', 'title', 'place', 'organiser'] as const;

const linesOf = (typed: string) => typed.split('\n').map(nameKey).filter(Boolean);
const optional = <K extends string>(key: K, typed: string) => {
  const value = typed.trim();
  return (value === '' ? {} : { [key]: value }) as Partial<Record<K, string>>;
};

export function emptyActivity(key: string): ActivityForm {
  const blank = { date: '', title: '', place: '', organiser: '', partners: '', targetGroups: '' };
  return { key, ...blank, participants: '', project: '', funder: '', implementer: '' };
}

export function activityForm(activity: Activity, key: string): ActivityForm {
  const { date, title, place, organiser, partners, targetGroups, participants, project } = activity;
  return {
    key,
    date,
    title,
    place,
    organiser,
    partners: partners.join('\n'),
    targetGroups: targetGroups.join('\n'),
    participants: participants === undefined ? '' : String(participants),
    project: project?.name ?? '',
    funder: project?.funder ?? '',
    implementer: project?.implementer ?? '',
  };
}

/** Whether nothing has been written of it yet. */
export function isBlank({ key: _, ...words }: ActivityForm): boolean {
  return Object.values(words).every((word) => word.trim() === '');
}

export function campaignForm({ name, slogan = '', from, to, coordinator = '', activities }: Campaign): CampaignForm {
  return {
    name,
    slogan,
    from,
    to,
    coordinator,
    activities: activities.map((activity, index) => activityForm(activity, `stored-${index}`)),
  };
}

/** What an activity still lacks, in words; it is not stored until nothing is. */
export function lackingIn(form: ActivityForm): string[] {
  const participants = form.participants.trim();
  const isCounted = participants === '' || (/^\d{1,4}$/u.test(participants) && Number(participants) <= LARGEST);
  const isNameless = form.project.trim() === '' && (form.funder.trim() !== '' || form.implementer.trim() !== '');
  return [
    ...NEEDED.filter((key) => form[key].trim() === '').map((key) => text.needed[key]),
    ...(isCounted ? [] : [text.wrongParticipants]),
    ...(isNameless ? [text.projectNeedsName] : []),
  ];
}

function toActivity(form: ActivityForm): Activity {
  const participants = form.participants.trim();
  const name = form.project.trim();
  return {
    date: form.date,
    title: form.title.trim(),
    place: form.place.trim(),
    organiser: form.organiser.trim(),
    partners: linesOf(form.partners),
    targetGroups: linesOf(form.targetGroups),
    ...(participants && { participants: Number(participants) }),
    ...(name && {
      project: { name, ...optional('funder', form.funder), ...optional('implementer', form.implementer) },
    }),
  };
}

export function toCampaign(form: CampaignForm): Campaign {
  return {
    name: form.name.trim(),
    ...optional('slogan', form.slogan),
    from: form.from,
    to: form.to,
    ...optional('coordinator', form.coordinator),
    activities: form.activities.map(toActivity),
  };
}

/** Whether both would be stored alike. */
export function isSameCampaign(a: CampaignForm | null, b: CampaignForm | null): boolean {
  return JSON.stringify(a && toCampaign(a)) === JSON.stringify(b && toCampaign(b));
}

export function campaignFault(form: CampaignForm | null): string | undefined {
  if (!form) return undefined;
  if (form.name.trim() === '') return text.faults.name;
  if (form.from === '' || form.to === '') return text.faults.days;
  if (form.to < form.from) return text.faults.order;
  return form.activities.some((activity) => lackingIn(activity).length > 0) ? text.faults.activity : undefined;
}

/** A new campaign is the month of the meeting, until the clerk says otherwise. */
export function newCampaign(date: string): CampaignForm {
  const [year = '', month = ''] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const from = `${year}-${month}-01`;
  return { name: '', slogan: '', from, to: `${year}-${month}-${last}`, coordinator: '', activities: [] };
}

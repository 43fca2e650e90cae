/** What an imported meeting adds to the directory: whom and what it lacks. Nothing there is changed, ended or refused. */
import { nameKey, personKey } from '#shared/domain/names.ts';
import type { Campaign, MeetingContent, Person } from '#shared/domain/record.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import {
  findActivity,
  findCampaign,
  insertActivity,
  insertCampaign,
  listCampaigns,
  updateCampaign,
} from '../store/campaigns.ts';
import { findCommittee, getCommittee, insertCommittee, putRules, updateCommittee } from '../store/committees.ts';
import type { Directory } from '../store/content-write.ts';
import { ensureInstitutions } from '../store/institutions.ts';
import { insertMembership, listMemberships } from '../store/memberships.ts';
import { insertPerson, listPeople, updatePerson } from '../store/people.ts';
import { found, type Tx } from '../store/rows.ts';
import { overlap } from './overlap.ts';

export type Ensured = Directory & {
  committee: number;
  campaign?: { campaign: number; content: Campaign };
  notices: string[];
};

export async function ensureDirectory(tx: Tx, content: MeetingContent): Promise<Ensured> {
  const institutions = await ensureInstitutions(tx, [
    content.institution,
    ...content.people.map(({ institution }) => ({ name: institution })),
    ...content.meeting.agenda.flatMap((item) => item.tasks.map(({ responsible }) => ({ name: responsible }))),
  ]);
  const people = await ensurePeople(tx, content.people, institutions);
  const committee = await ensureCommittee(tx, content, institutions);
  const notices = await ensureMemberships(tx, content, committee, people);
  const campaign = content.campaign && (await ensureCampaign(tx, content.campaign));
  return { institutions, people, committee, notices, campaign };
}

/** The ids of people by the references that they have here; those that the directory lacks are added, those it has gain details. */
export async function ensurePeople(tx: Tx, people: readonly Person[], institutions: ReadonlyMap<string, number>) {
  const known = new Map((await listPeople(tx)).map((person) => [personKey(person), person]));
  const ids = new Map<string, number>();
  for (const person of people) {
    const there = known.get(personKey(person));
    if (there) await addDetails(tx, there, person);
    const institutionId = found(institutions.get(nameKey(person.institution)), 'institution', 0);
    ids.set(person.id, there?.id ?? (await insertPerson(tx, { ...person, institutionId })));
  }
  return ids;
}

/** A person whom the directory knows gains the position, address or telephone that it lacks. */
async function addDetails(tx: Tx, there: StoredPerson, { position, email, phone }: Person) {
  const merged = {
    ...there,
    position: there.position ?? position,
    email: there.email ?? email,
    phone: there.phone ?? phone,
  };
  const gains = merged.position !== there.position || merged.email !== there.email || merged.phone !== there.phone;
  if (gains) await updatePerson(tx, there.id, merged);
}

async function ensureCommittee(tx: Tx, content: MeetingContent, institutions: ReadonlyMap<string, number>) {
  const { committee, institution, meeting } = content;
  const { name, nameGenitive, legalBasis, rules } = committee;
  const institutionId = found(institutions.get(nameKey(institution.name)), 'institution', 0);
  const there = await findCommittee(tx, name);
  const id = there ?? (await insertCommittee(tx, { institutionId, name, nameGenitive, legalBasis }));
  const stored = found(await getCommittee(tx, id), 'committee', id);
  const merged = {
    ...stored,
    nameGenitive: stored.nameGenitive ?? nameGenitive,
    legalBasis: stored.legalBasis ?? legalBasis,
  };
  const gains = merged.nameGenitive !== stored.nameGenitive || merged.legalBasis !== stored.legalBasis;
  if (gains) await updateCommittee(tx, id, merged);
  if (rules && stored.rules.length === 0) await putRules(tx, id, meeting.date, rules);
  return id;
}

/** Adds the seats that the directory lacks; one that overlaps another of the same person is added too, with a notice. */
async function ensureMemberships(
  tx: Tx,
  { members, people }: MeetingContent,
  committee: number,
  ids: ReadonlyMap<string, number>,
) {
  const notices: string[] = [];
  const known = Map.groupBy(await listMemberships(tx, committee), (membership) => membership.person);
  for (const { person: ref, ...seat } of members) {
    const person = found(ids.get(ref), 'person', 0);
    const seats = known.get(person) ?? [];
    const there = seats.some((s) => s.role === seat.role && s.voting === seat.voting && s.from === seat.from);
    if (there) continue;
    if (seats.some((other) => overlap(other, seat))) notices.push(overlapNotice(people.find(({ id }) => id === ref)));
    await insertMembership(tx, { ...seat, committee, person });
  }
  return notices;
}

const overlapNotice = (person: Person | undefined) =>
  `${person?.title} ${person?.firstName} ${person?.lastName}: regjistri ka tashmë një anëtarësi tjetër që mbulon të njëjtën kohë; u ruajtën të dyja.`;

/** The stored campaign gains what it lacks, and the activities that it does not hold yet. */
export async function ensureCampaign(tx: Tx, content: Campaign) {
  const { activities, ...campaign } = content;
  const id = (await findCampaign(tx, campaign)) ?? (await insertCampaign(tx, campaign));
  const stored = found((await listCampaigns(tx, id))[0], 'campaign', id);
  const merged = {
    ...stored,
    slogan: stored.slogan ?? campaign.slogan,
    coordinator: stored.coordinator ?? campaign.coordinator,
  };
  const gains = merged.slogan !== stored.slogan || merged.coordinator !== stored.coordinator;
  if (gains) await updateCampaign(tx, id, merged);
  for (const activity of activities) {
    if ((await findActivity(tx, id, activity)) === undefined) await insertActivity(tx, id, activity);
  }
  return { campaign: id, content };
}

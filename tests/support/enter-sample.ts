import type { Client } from '#shared/contract/index.ts';
import { sampleMeeting } from './sample.ts';

/** The meeting of the sample, as a clerk would enter it step by step. */
export async function enterSample(client: Client): Promise<number> {
  const sample = sampleMeeting();
  const { name, county, city } = sample.institution;
  const office = await client.institutions.create({ name, county, city });
  const committee = await client.committees.create({ institutionId: office.id, ...sample.committee });
  const ids = new Map<string, number>();
  for (const { id, ...person } of sample.people) ids.set(id, (await client.people.create(person)).id);
  const directory = (ref: string) => ids.get(ref) ?? 0;
  for (const { person, ...seat } of sample.members) {
    await client.memberships.add({ ...seat, committee: committee.id, person: directory(person) });
  }
  const { kind, call, date, start, place } = sample.meeting;
  const created = await client.meetings.create({ committee: committee.id, kind, call, date, start, place });
  const meeting = created.id;
  const refs = new Map<string, string>();
  for (const { id } of sample.people) {
    const { person } = await client.attendance.addPerson({ meeting, person: directory(id) });
    refs.set(id, person);
  }
  const ref = (id: string | undefined) => (id === undefined ? undefined : refs.get(id));
  const { number, end, notice, purpose, closing } = sample.meeting;
  const { chair, secretary } = created.content.meeting;
  const fields = { kind, call, date, start, place, number, end, notice, purpose, closing, chair, secretary };
  await client.meetings.update({ id: meeting, revision: created.revision, ...fields });
  for (const { person, status } of sample.meeting.attendance) {
    await client.attendance.set({ meeting, revision: 0, person: refs.get(person) ?? '', status });
  }
  for (const guest of sample.meeting.guests) await client.attendance.addGuest({ meeting, person: directory(guest) });
  for (const { title, rapporteur, materials, discussion, decisions, tasks } of sample.meeting.agenda) {
    const { id: item } = await client.agenda.add({ meeting, title, rapporteur: ref(rapporteur) });
    for (const material of materials) await client.materials.add({ item, ...material });
    for (const { speaker, text } of discussion) await client.statements.add({ item, speaker: ref(speaker), text });
    for (const decision of decisions) await client.decisions.add({ item, ...decision });
    for (const task of tasks) await client.tasks.add({ item, ...task });
  }
  return meeting;
}

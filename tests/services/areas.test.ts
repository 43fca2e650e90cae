import { describe, expect, it } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setup() {
  const { client } = program(temporaryFolder());
  const meeting = await enterSample(client);
  const record = async () => (await client.meetings.get({ id: meeting })).content;
  return { client, meeting, record };
}

const conflict = (subject: string) => ({ code: 'CONFLICT', data: { subject, reason: 'exists' } });

describe('people', () => {
  it('stand once in the directory, in Albanian order, and bring their institution with them', async () => {
    const { client } = program(temporaryFolder());
    const person = { title: 'znj.' as const, firstName: 'Çelë', lastName: 'Xhani', institution: 'Bashkia Krujë' };
    await client.people.create(person);
    await client.people.create({ ...person, lastName: 'Dhima' });
    const duka = await client.people.create({ ...person, lastName: 'Duka' });
    await expect(client.people.create({ ...person, firstName: ' Çelë ', title: 'z.' })).rejects.toMatchObject(
      conflict('person'),
    );
    const { institutionId: _, ...known } = duka;
    await expect(client.people.update({ ...known, lastName: 'Dhima' })).rejects.toMatchObject(conflict('person'));
    const moved = await client.people.update({ ...known, institution: 'Bashkia Shijak', position: 'Juriste' });
    expect(moved).toMatchObject({ institution: 'Bashkia Shijak', position: 'Juriste', revision: 2 });
    expect((await client.people.list()).map(({ lastName }) => lastName)).toEqual(['Duka', 'Dhima', 'Xhani']);
    expect((await client.institutions.list()).map(({ name }) => name)).toEqual(['Bashkia Krujë', 'Bashkia Shijak']);
  });
});

describe('a committee', () => {
  it('gives a new meeting the rules in force on its day', async () => {
    const { client } = await setup();
    const rules = (act: string) => ({ quorum: { first: '2/3' }, act });
    const set = async (from: string, act: string) => {
      const { id, revision } = await client.committees.get({ id: 1 });
      return client.committees.setRules({ id, revision, from, rules: rules(act) });
    };
    await set('2021-01-01', 'Urdhri nr. 1');
    await set('2022-01-01', 'Urdhri nr. 2');
    const replaced = await set('2022-01-01', 'Urdhri nr. 3');
    expect(replaced.rules.map(({ rules: { act } }) => act)).toEqual(['Urdhri nr. 1', 'Urdhri nr. 3']);
    const actOn = async (date: string) => {
      const { content } = await client.meetings.create({
        committee: 1,
        kind: 'ordinary',
        call: 1,
        date,
        start: '10:00',
        place: 'sallën e mbledhjeve',
      });
      return content.committee.rules?.act;
    };
    expect(await actOn('2020-12-31')).toBeUndefined();
    expect(await actOn('2021-06-01')).toBe('Urdhri nr. 1');
    expect(await actOn('2022-01-01')).toBe('Urdhri nr. 3');
  });

  it('has a name of its own', async () => {
    const { client } = await setup();
    const [committee] = await client.committees.list();
    const { rules: _, ...known } = committee as NonNullable<typeof committee>;
    await expect(
      client.committees.create({ institutionId: known.institutionId, name: `  ${known.name}` }),
    ).rejects.toMatchObject(conflict('committee'));
    const renamed = await client.committees.update({ ...known, name: 'Tryeza Teknike', legalBasis: 'urdhrit nr. 1' });
    expect(renamed).toMatchObject({ name: 'Tryeza Teknike', legalBasis: 'urdhrit nr. 1' });
  });
});

describe('what stands under an agenda item', () => {
  it('is changed, moved and removed, each kind alike', async () => {
    const { client, record } = await setup();
    const now = async () => {
      const item = (await record()).meeting.agenda[2];
      if (!item) throw new Error('The sample has three items');
      return item;
    };
    const { id } = await now();
    const material = await client.materials.add({ item: id, title: 'Raport', kind: 'report' });
    const second = await client.materials.add({ item: id, title: 'Hartë', kind: 'other' });
    await client.materials.move({ id: second.id, place: 0 });
    await client.materials.update({ ...material, title: 'Raport vjetor', kind: 'document' });
    expect((await now()).materials.map(({ title }) => title)).toEqual(['Hartë', 'Raport vjetor']);
    await client.materials.remove(second);
    expect((await now()).materials.map(({ title }) => title)).toEqual(['Raport vjetor']);
    const [task] = (await now()).tasks;
    const { id: taskId = 0, revision = 0 } = task ?? {};
    const done = { text: 'Raporti', responsible: 'Bashkia Shijak', status: 'done' as const };
    await client.tasks.update({ id: taskId, revision, ...done });
    expect((await now()).tasks).toEqual([{ id: taskId, revision: revision + 1, ...done }]);
    expect((await client.institutions.list()).map(({ name }) => name)).toContain('Bashkia Shijak');
    await client.tasks.remove({ id: taskId, revision: revision + 1 });
    const [decision] = (await now()).decisions;
    await client.decisions.remove({ id: decision?.id ?? 0, revision: decision?.revision ?? 0 });
    expect(await now()).toMatchObject({ tasks: [], decisions: [] });
  });
});

describe('attendance', () => {
  it('is noted, changed and taken back, with its times and its substitute', async () => {
    const { client, meeting, record } = await setup();
    const { people, members } = await record();
    const member = members[1]?.person ?? '';
    const guest = people.at(-1)?.id ?? '';
    const noted = {
      person: member,
      status: 'substituted' as const,
      substitute: guest,
      reason: 'me shërbim',
      arrived: '10:05',
      left: '11:00',
      away: [{ from: '10:20', to: '10:30' }],
    };
    const { revision } = await client.attendance.set({ meeting, revision: 1, ...noted });
    const row = async () => (await record()).meeting.attendance.find(({ person }) => person === member);
    expect(await row()).toMatchObject(noted);
    await expect(client.attendance.clear({ meeting, person: member, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await client.attendance.clear({ meeting, person: member, revision });
    expect(await row()).toBeUndefined();
    await expect(client.exchange.export({ id: meeting })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('knows a guest once, and keeps what they said when they are taken off the list', async () => {
    const { client, meeting, record } = await setup();
    const [guest = ''] = (await record()).meeting.guests;
    const directory = (await client.people.list()).find(({ lastName }) => lastName === 'Mjeku');
    expect(await client.attendance.addGuest({ meeting, person: directory?.id ?? 0 })).toEqual({ person: guest });
    expect((await record()).meeting.guests).toEqual([guest]);
    await client.attendance.removeGuest({ meeting, person: guest });
    const { meeting: after } = await record();
    expect(after.guests).toEqual([]);
    expect(after.agenda[2]?.discussion.map(({ speaker }) => speaker)).toContain(guest);
  });
});

describe('a campaign', () => {
  it('has activities that are added, changed and removed, each once', async () => {
    const { client } = program(temporaryFolder());
    const data = { name: 'Tetori i ndërgjegjësimit', from: '2020-10-01', to: '2020-10-31' };
    const campaign = await client.campaigns.create(data);
    await expect(client.campaigns.create(data)).rejects.toMatchObject(conflict('campaign'));
    await expect(client.campaigns.create({ ...data, to: '2020-09-01' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const activity = {
      date: '2020-10-06',
      title: 'Trajnim',
      place: 'Nishtulla',
      organiser: 'Qendra Komunitare',
      partners: ['Bashkia Durrës'],
      targetGroups: ['gra', 'vajza'],
      participants: 20,
      project: { name: 'Fuqizimi', funder: 'Ambasada Holandeze' },
    };
    const added = await client.campaigns.addActivity({ campaign: campaign.id, ...activity });
    await expect(client.campaigns.addActivity({ campaign: campaign.id, ...activity })).rejects.toMatchObject(
      conflict('activity'),
    );
    const { project: _, ...changed } = { ...added, participants: 25 };
    const updated = await client.campaigns.updateActivity(changed);
    const { id, revision, name, from, to } = campaign;
    await client.campaigns.update({ id, revision, name, from, to, slogan: 'Bashkë' });
    expect(await client.campaigns.list()).toMatchObject([{ slogan: 'Bashkë', activities: [updated] }]);
    await client.campaigns.removeActivity({ id: updated.id, revision: updated.revision });
    expect((await client.campaigns.list())[0]?.activities).toEqual([]);
  });
});

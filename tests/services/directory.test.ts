import { describe, expect, it } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setup() {
  const { client } = program(temporaryFolder());
  const meeting = await enterSample(client);
  const record = () => client.meetings.get({ id: meeting });
  const person = async (lastName: string) => {
    const found = (await client.people.list()).find((one) => one.lastName === lastName);
    if (!found) throw new Error(`${lastName} is not in the directory`);
    return found;
  };
  return { client, meeting, record, person };
}

const twin = { title: 'z.' as const, firstName: 'Emër', lastName: 'Mjeku', institution: 'Spitali Durrës' };
const broken = (word: string) => ({ code: 'RULE_BROKEN', data: { message: expect.stringContaining(word) } });

describe('two records of one person', () => {
  it('become one, with what each was and did; old meetings keep the names of their day', async () => {
    const { client, record, person } = await setup();
    const { content } = await record();
    const old = await person('Mjeku');
    const kept = await client.people.create({ ...twin, email: 'mjeku@spitali.al' });
    const seat = { role: 'member' as const, voting: true, from: '2019-01-01', to: '2019-12-31' };
    await client.memberships.add({ committee: 1, person: old.id, ...seat });
    await client.memberships.add({ committee: 1, person: kept.id, ...seat, from: '2018-01-01', to: '2018-12-31' });
    const merged = await client.people.merge({ id: kept.id, other: old.id });
    expect(merged).toMatchObject({ ...twin, email: 'mjeku@spitali.al', position: old.position, revision: 2 });
    expect((await client.people.list()).filter(({ lastName }) => lastName === 'Mjeku')).toEqual([merged]);
    const seats = (await client.memberships.list({ committee: 1 })).filter((one) => one.person === kept.id);
    expect(seats.map(({ from }) => from)).toEqual(['2019-01-01', '2018-01-01']);
    expect((await record()).content).toEqual(content);
    await expect(client.people.merge({ id: kept.id, other: old.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stay two in a meeting to which both had come', async () => {
    const { client, meeting, record, person } = await setup();
    const kept = await client.people.create(twin);
    const { person: ref } = await client.attendance.addGuest({ meeting, person: kept.id });
    const { content } = await record();
    await client.people.merge({ id: (await person('Prefekti')).id, other: kept.id });
    expect((await record()).content).toEqual(content);
    expect(content.meeting.guests).toContain(ref);
  });

  it('lose the seat that both had, and are not joined while their seats differ', async () => {
    const { client, person } = await setup();
    const member = await person('Kujdesi');
    const own = (await client.memberships.list({ committee: 1 })).find((seat) => seat.person === member.id);
    const { id: _, revision: __, ...seat } = own as NonNullable<typeof own>;
    const other = await client.people.create(twin);
    const double = await client.memberships.add({ ...seat, person: other.id, from: '2020-03-01' });
    await expect(client.people.merge({ id: member.id, other: other.id })).rejects.toMatchObject(broken('anëtarësi'));
    expect(await person('Mjeku')).toBeDefined();
    const { committee: ___, ...same } = double;
    await client.memberships.update({ ...same, from: seat.from });
    await client.people.merge({ id: member.id, other: other.id });
    expect((await client.memberships.list({ committee: 1 })).filter((one) => one.person === member.id)).toEqual([own]);
  });

  it('are two', async () => {
    const { client } = await setup();
    await expect(client.people.merge({ id: 1, other: 1 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are one also in what undo and the bin bring back', async () => {
    const { client, meeting, record, person } = await setup();
    const early = await client.people.create(twin);
    const kept = await client.people.create({ ...twin, firstName: 'Tjetër' });
    await client.attendance.addPerson({ meeting, person: early.id });
    await client.meetings.undo({ id: meeting });
    await expect(client.people.remove({ id: early.id, revision: 1 })).rejects.toMatchObject(broken('bashkoni'));
    await client.people.merge({ id: kept.id, other: early.id });
    await client.meetings.redo({ id: meeting });
    expect((await record()).content.people.at(-1)).toMatchObject({ firstName: 'Emër', lastName: 'Mjeku' });
    await client.meetings.remove({ id: meeting, revision: (await record()).revision });
    const guest = (await client.people.list()).find((one) => one.lastName === 'Mjeku' && one.id !== kept.id);
    await client.people.merge({ id: kept.id, other: guest?.id ?? 0 });
    await client.meetings.restore({ id: meeting });
    expect((await record()).content.people.filter(({ lastName }) => lastName === 'Mjeku')).toHaveLength(2);
    expect((await client.people.list()).filter(({ lastName }) => lastName === 'Mjeku')).toHaveLength(1);
    expect((await person('Mjeku')).id).toBe(kept.id);
  });
});

describe('an entry of the directory', () => {
  it('goes as long as nothing refers to it', async () => {
    const { client } = await setup();
    const person = await client.people.create(twin);
    const institution = (await client.institutions.list()).find(({ name }) => name === twin.institution);
    const { id = 0, revision = 0 } = institution ?? {};
    await expect(client.institutions.remove({ id, revision })).rejects.toMatchObject(broken('njerëz'));
    await expect(client.people.remove({ id: person.id, revision: 9 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await client.people.remove({ id: person.id, revision: person.revision });
    await client.institutions.remove({ id, revision });
    const committee = await client.committees.create({ institutionId: 1, name: 'Tryeza Teknike' });
    const { id: tryeza, revision: before } = committee;
    const ruled = await client.committees.setRules({
      id: tryeza,
      revision: before,
      from: '2020-01-01',
      rules: { noticeHours: 24 },
    });
    await client.committees.remove({ id: tryeza, revision: ruled.revision });
    expect((await client.institutions.list()).map(({ id }) => id)).not.toContain(id);
    expect((await client.committees.list()).map(({ name }) => name)).not.toContain('Tryeza Teknike');
  });

  it('stays where a member, a meeting or a task needs it', async () => {
    const { client, person } = await setup();
    for (const lastName of ['Kujdesi', 'Mjeku']) {
      const { id, revision } = await person(lastName);
      await expect(client.people.remove({ id, revision })).rejects.toMatchObject(broken('anëtar'));
    }
    await expect(client.committees.remove({ id: 1, revision: 1 })).rejects.toMatchObject(broken('mbledhje'));
  });

  it('stays for a task that was removed and can come back', async () => {
    const { client, meeting, record } = await setup();
    const item = (await record()).content.meeting.agenda[0]?.id ?? 0;
    const task = await client.tasks.add({ item, text: 'Raporti', responsible: 'Bashkia Shijak' });
    await client.tasks.remove(task);
    const institution = (await client.institutions.list()).find(({ name }) => name === 'Bashkia Shijak');
    const { id = 0, revision = 0 } = institution ?? {};
    await expect(client.institutions.remove({ id, revision })).rejects.toMatchObject(broken('detyra'));
    await client.meetings.undo({ id: meeting });
    expect((await record()).content.meeting.agenda[0]?.tasks.at(-1)).toMatchObject({ responsible: 'Bashkia Shijak' });
  });
});

describe('a list of members', () => {
  const member = (lastName: string, more: object = {}) => ({
    ...{ title: 'z.' as const, firstName: 'Emër', lastName, institution: 'Bashkia Krujë' },
    ...{ role: 'member' as const, voting: true, from: '2020-01-01', ...more },
  });

  it('adds whom the directory lacks and seats whom it knows, each once', async () => {
    const { client } = await setup();
    const before = await client.people.list();
    const known = before.find(({ lastName }) => lastName === 'Mjeku');
    const { title, firstName, lastName, institution } = known as NonNullable<typeof known>;
    const list = [
      member('Një', { position: 'Jurist' }),
      member('Dy'),
      member('Një', { from: '2020-06-01' }),
      { ...member(''), title, firstName, lastName, institution, phone: '052 222 333' },
    ];
    expect(await client.memberships.addList({ committee: 1, members: list })).toEqual({ added: 3, known: 1 });
    expect(await client.memberships.addList({ committee: 1, members: list })).toEqual({ added: 0, known: 4 });
    const after = await client.people.list();
    expect(after).toHaveLength(before.length + 2);
    expect(after.find((one) => one.id === known?.id)).toMatchObject({ phone: '052 222 333' });
  });

  it('is taken whole or not at all', async () => {
    const { client } = await setup();
    const before = await client.people.list();
    const members = [member('Një'), member('Dy', { to: '2019-01-01' })];
    await expect(client.memberships.addList({ committee: 1, members })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'members[1].to' }] },
    });
    await expect(client.memberships.addList({ committee: 99, members: [member('Një')] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await client.people.list()).toEqual(before);
  });
});

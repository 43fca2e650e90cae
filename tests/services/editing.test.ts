import { describe, expect, it } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setup() {
  const { client, app } = program(temporaryFolder());
  const meeting = await enterSample(client);
  const record = () => client.meetings.get({ id: meeting });
  return { client, app, meeting, record };
}

describe('a meeting entered step by step', () => {
  it('keeps the names of its day when people change', async () => {
    const { client, record } = await setup();
    const person = (await client.people.list()).find(({ lastName }) => lastName === 'Kujdesi');
    const { institutionId: _, ...known } = person ?? ({} as never);
    await client.people.update({ ...known, lastName: 'Tjetri', position: 'Drejtor' });
    const names = (await record()).content.people.map(({ lastName }) => lastName);
    expect(names).toContain('Kujdesi');
    expect(names).not.toContain('Tjetri');
  });
});

describe('a change', () => {
  it('made for an older state of a row is refused, and the newer one stays', async () => {
    const { client, record } = await setup();
    const [statement] = (await record()).content.meeting.agenda[0]?.discussion ?? [];
    const row = { id: statement?.id ?? 0, revision: statement?.revision ?? 0 };
    await client.statements.update({ ...row, text: 'E para.' });
    await expect(client.statements.update({ ...row, text: 'E dyta.' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { subject: 'statement', reason: 'changed' },
    });
    expect((await record()).content.meeting.agenda[0]?.discussion[0]?.text).toBe('E para.');
  });

  it('that makes a vote impossible is refused where it is made', async () => {
    const { client, meeting, record } = await setup();
    const { content } = await record();
    const [decision] = content.meeting.agenda[2]?.decisions ?? [];
    const vote = { form: 'open' as const, for: 5, against: 0, abstain: 0, ballots: [], recused: [] };
    const tooMany = client.decisions.update({ ...(decision as NonNullable<typeof decision>), vote });
    await expect(tooMany).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const voter = content.members.find(({ role, voting }) => voting && role === 'member')?.person ?? '';
    const absent = client.attendance.set({ meeting, revision: 1, person: voter, status: 'absent' });
    await expect(absent).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const unset = client.attendance.clear({ meeting, revision: 1, person: voter });
    await expect(unset).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect((await record()).content).toEqual(content);
  });

  it('that takes a number which another meeting holds is refused', async () => {
    const { client, record } = await setup();
    const { committeeId, content } = await record();
    const { kind, call, place, number } = content.meeting;
    const other = await client.meetings.create({
      committee: committeeId,
      kind,
      call,
      place,
      date: '2020-12-01',
      start: '09:00',
    });
    const { attendance: _, guests: __, agenda: ___, ...fields } = other.content.meeting;
    const taken = client.meetings.update({ id: other.id, revision: other.revision, ...fields, number });
    await expect(taken).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { faults: [{ path: 'number' }] } });
    const nextYear = { ...fields, number, date: '2021-01-12' };
    await expect(client.meetings.update({ id: other.id, revision: other.revision, ...nextYear })).resolves.toBeTruthy();
  });

  it('reaches nobody who is not at the meeting', async () => {
    const { client, record } = await setup();
    const [item] = (await record()).content.meeting.agenda;
    const stranger = client.statements.add({ item: item?.id ?? 0, speaker: '999', text: 'Fjala.' });
    await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'person' } });
  });

  it('of order puts a row in its place and closes the gap behind it', async () => {
    const { client, record } = await setup();
    const titles = async () => (await record()).content.meeting.agenda.map(({ title }) => title);
    const [first, second, third] = (await record()).content.meeting.agenda;
    await client.agenda.move({ id: third?.id ?? 0, place: 0 });
    expect(await titles()).toEqual([third?.title, first?.title, second?.title]);
    await client.agenda.remove({ id: first?.id ?? 0, revision: 1 });
    await client.agenda.move({ id: third?.id ?? 0, place: 99 });
    expect(await titles()).toEqual([second?.title, third?.title]);
  });
});

describe('a meeting’s state', () => {
  it('goes only where it may, and is put off only with a reason', async () => {
    const { client, meeting, record } = await setup();
    const revision = async () => (await record()).revision;
    const set = async (state: 'convened' | 'held' | 'postponed' | 'planned' | 'cancelled', reason?: string) =>
      client.meetings.setState({ id: meeting, revision: await revision(), state, reason });
    await expect(set('postponed')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await set('postponed', 'Mungesë kuorumi');
    expect((await record()).stateReason).toBe('Mungesë kuorumi');
    await expect(set('held')).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    await set('planned');
    await set('convened');
    await set('held');
    expect(await record()).toMatchObject({ state: 'held' });
  });

  it('begins with an officer for each duty, or says which is missing', async () => {
    const { client, record } = await setup();
    const { committeeId } = await record();
    const early = {
      committee: committeeId,
      kind: 'ordinary' as const,
      call: 1 as const,
      date: '2019-05-05',
      start: '10:00',
      place: 'sallën',
    };
    await expect(client.meetings.create(early)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'chair' }, { path: 'secretary' }] },
    });
  });
});

describe('a membership', () => {
  it('does not overlap another of the same person, and may follow it', async () => {
    const { client } = await setup();
    const [seat] = await client.memberships.list({ committee: 1 });
    const { id, revision, ...data } = seat as NonNullable<typeof seat>;
    await expect(client.memberships.add({ ...data, from: '2021-01-01' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const { committee: _, ...ended } = data;
    await client.memberships.update({ id, revision, ...ended, to: '2020-12-31' });
    await expect(client.memberships.add({ ...data, from: '2021-01-01' })).resolves.toMatchObject({
      from: '2021-01-01',
    });
    await expect(client.memberships.add({ ...data, from: '2022-01-01', to: '2021-01-01' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample, and a meeting of the same committee a month later of which nothing is noted yet. */
async function setup() {
  const { client } = program(temporaryFolder());
  const held = await enterSample(client);
  const planned = await client.meetings.create({
    ...{ committee: 1, kind: 'ordinary', call: 1, date: '2020-11-07', start: '10:00', place: 'sallën e mbledhjeve' },
  });
  const meeting = planned.id;
  const record = async (id = meeting) => client.meetings.get({ id });
  const names = async (id = meeting) => {
    const { content } = await record(id);
    return content.members.map(({ person }) => content.people.find(({ id }) => id === person)?.lastName);
  };
  const refresh = async (id = meeting) => client.meetings.refreshRoster({ id, revision: (await record(id)).revision });
  const seatOf = async (lastName: string) => {
    const person = (await client.people.list()).find((one) => one.lastName === lastName);
    const seat = (await client.memberships.list({ committee: 1 })).find((one) => one.person === person?.id);
    const { committee: _, ...row } = seat as NonNullable<typeof seat>;
    return row;
  };
  const end = async (lastName: string, to: string) => client.memberships.update({ ...(await seatOf(lastName)), to });
  const join = async (lastName: string, role: 'member' | 'chair' = 'member', from = '2020-11-01') => {
    const person = { title: 'znj.' as const, firstName: 'Emër', lastName, institution: 'Bashkia Krujë' };
    return client.memberships.addList({ committee: 1, members: [{ ...person, role, voting: true, from }] });
  };
  return { client, held, meeting, record, names, refresh, end, join };
}

describe('the roster taken anew', () => {
  it('has who joined and not who left, in the committee’s order, under the names of today', async () => {
    const { client, record, names, refresh, end, join } = await setup();
    const before = await names();
    await end('Kujdesi', '2020-10-31');
    await join('E re');
    const someone = (await client.people.list()).find(({ lastName }) => lastName === 'Sekretarja');
    const { institutionId: _, ...known } = someone as NonNullable<typeof someone>;
    await client.people.update({ ...known, lastName: 'Sekretarja Dytë', position: 'Juriste' });
    await refresh();
    const expected = before
      .filter((name) => name !== 'Kujdesi')
      .map((name) => name?.replace(/^Sekretarja$/u, 'Sekretarja Dytë'));
    expect(await names()).toEqual([...expected, 'E re']);
    const { people } = (await record()).content;
    expect(people.map(({ lastName }) => lastName)).not.toContain('Kujdesi');
    expect(people.find(({ lastName }) => lastName === 'Sekretarja Dytë')?.position).toBe('Juriste');
  });

  it('keeps of a past meeting whom its record names', async () => {
    const { held, record, names, refresh, end, join } = await setup();
    const before = await record(held);
    await end('Kujdesi', '2020-09-30');
    await join('E re', 'member', '2020-10-01');
    await refresh(held);
    expect(await names(held)).toContain('Kujdesi');
    expect(await names(held)).toContain('E re');
    const { content } = await record(held);
    expect(content.meeting.attendance).toHaveLength(before.content.meeting.attendance.length);
    expect(content.meeting.agenda).toEqual(before.content.meeting.agenda);
    expect(content.meeting.guests).toEqual(before.content.meeting.guests);
  });

  it('lets a new chair lead what the old one would have led', async () => {
    const { record, refresh, end, join } = await setup();
    await end('Prefekti', '2020-10-31');
    await join('Prefektja', 'chair');
    await refresh();
    const { people, meeting } = (await record()).content;
    expect(people.find(({ id }) => id === meeting.chair)?.lastName).toBe('Prefektja');
    expect(people.map(({ lastName }) => lastName)).not.toContain('Prefekti');
  });

  it('makes a guest who became a member one', async () => {
    const { client, meeting, record, names, refresh } = await setup();
    const guest = (await client.people.list()).find(({ lastName }) => lastName === 'Mjeku');
    await client.attendance.addGuest({ meeting, person: guest?.id ?? 0 });
    const seat = { role: 'member' as const, voting: true, from: '2020-11-01' };
    await client.memberships.add({ committee: 1, person: guest?.id ?? 0, ...seat });
    await refresh();
    expect(await names()).toContain('Mjeku');
    expect((await record()).content.meeting.guests).toEqual([]);
  });

  it('is one step back, no step where nothing changed, and refused to who has not seen the meeting last', async () => {
    const { client, meeting, record, refresh, join } = await setup();
    await refresh();
    const { content, history } = await record();
    expect(history).toEqual({});
    await join('E re');
    await refresh();
    await client.meetings.undo({ id: meeting });
    expect((await record()).content).toEqual(content);
    await expect(client.meetings.refreshRoster({ id: meeting, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('seats once, and in the later seat, whom files have seated twice', async () => {
    const { client, record, names, refresh } = await setup();
    const other = sampleMeeting();
    Object.assign(other.meeting, { date: '2020-12-07', number: 5 });
    other.members = other.members.map((member) => ({ ...member, from: '2020-06-01' }));
    const file = new File([JSON.stringify(other)], 'mbledhja.json');
    const { notices } = await client.exchange.import({ file, replace: false });
    expect(notices).toHaveLength(other.members.length);
    const before = await names();
    await refresh();
    expect((await names()).toSorted()).toEqual(before.toSorted());
    expect((await record()).content.members.map(({ from }) => from)).toEqual(other.members.map(() => '2020-06-01'));
  });
});

describe('everybody present', () => {
  it('notes those of whom nothing was noted, and leaves the others as they are', async () => {
    const { client, meeting, record } = await setup();
    const [first, ...others] = (await record()).content.members;
    await client.attendance.set({
      meeting,
      revision: 0,
      person: first?.person ?? '',
      status: 'excused',
      reason: 'leje',
    });
    expect(await client.attendance.allPresent({ meeting })).toEqual({ noted: others.length });
    const { attendance } = (await record()).content.meeting;
    expect(attendance.map(({ status }) => status)).toEqual(['excused', ...others.map(() => 'present')]);
    expect(await client.attendance.allPresent({ meeting })).toEqual({ noted: 0 });
    await client.meetings.undo({ id: meeting });
    expect((await record()).content.meeting.attendance).toMatchObject([{ status: 'excused' }]);
  });
});

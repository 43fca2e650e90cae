import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample as a meeting that was put off, since too few came. */
async function postponed(change: (content: ReturnType<typeof sampleMeeting>) => void = () => undefined) {
  const { client } = program(temporaryFolder());
  const content = sampleMeeting();
  change(content);
  const file = new File([writeExchange(content)], 'm.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const { id, revision } = await client.meetings.get({ id: meeting });
  await client.meetings.setState({ id, revision, state: 'postponed', reason: 'Mungesa e kuorumit' });
  return { client, meeting, call: (date = '2020-10-14') => callAgain(client, meeting, date) };
}

async function callAgain(client: AppClient, meeting: number, date: string) {
  const { id, revision } = await client.meetings.get({ id: meeting });
  return client.meetings.secondCall({ id, revision, date, start: '11:00' });
}

const refused = (words: string) => ({ code: 'RULE_BROKEN', data: { message: expect.stringContaining(words) } });

describe('a second call', () => {
  it('has the agenda, the place and the officers of the first, and each knows the other', async () => {
    const { client, meeting, call } = await postponed();
    const first = (await client.meetings.get({ id: meeting })).content;
    const { id, state, content } = await call();
    expect(state).toBe('planned');
    expect(content.meeting).toMatchObject({ call: 2, date: '2020-10-14', start: '11:00', place: first.meeting.place });
    const titles = (agenda: typeof content.meeting.agenda) =>
      agenda.map(({ title, materials }) => [title, materials.map((material) => [material.title, material.kind])]);
    expect(titles(content.meeting.agenda)).toEqual(titles(first.meeting.agenda));
    const name = (of: typeof content, ref: string | undefined) =>
      of.people.find(({ id: own }) => own === ref)?.lastName;
    expect(content.meeting.agenda.map(({ rapporteur }) => name(content, rapporteur))).toEqual(
      first.meeting.agenda.map(({ rapporteur }) => name(first, rapporteur)),
    );
    expect(name(content, content.meeting.chair)).toBe(name(first, first.meeting.chair));
    expect(content.meeting.attendance).toEqual([]);
    expect(
      content.meeting.agenda.every(({ discussion, decisions }) => discussion.length + decisions.length === 0),
    ).toBe(true);
    expect(content.secondCallOf).toEqual({ meeting, date: '2020-10-07', number: 4 });
    expect((await client.meetings.get({ id: meeting })).content.secondCall).toEqual({
      meeting: id,
      date: '2020-10-14',
    });
  });

  it('leaves out what was withdrawn', async () => {
    const { call } = await postponed(({ meeting }) => {
      const [first] = meeting.agenda;
      if (first) first.state = 'withdrawn';
    });
    const { content } = await call();
    expect(content.meeting.agenda).toHaveLength(sampleMeeting().meeting.agenda.length - 1);
  });

  it('is made once, of a first call that was put off, and not for a day before it', async () => {
    const { client, meeting, call } = await postponed();
    await expect(call('2020-10-01')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'date' }] },
    });
    const second = await call();
    await expect(call('2020-10-15')).rejects.toMatchObject(refused('14.10.2020'));
    await expect(callAgain(client, second.id, '2020-10-20')).rejects.toMatchObject(refused('thirrjes së parë'));
    const held = program(temporaryFolder()).client;
    const file = new File([writeExchange(sampleMeeting())], 'm.json');
    const other = await held.exchange.import({ file, replace: false });
    await expect(callAgain(held, other.meeting, '2020-10-14')).rejects.toMatchObject(refused('shtyrë'));
    expect((await client.meetings.get({ id: meeting })).content.secondCall).toMatchObject({ meeting: second.id });
  });

  it('that is removed leaves the first to be called again, and comes back from the bin', async () => {
    const { client, meeting, call } = await postponed();
    const { id, revision } = await call();
    await client.meetings.remove({ id, revision });
    expect((await client.meetings.get({ id: meeting })).content.secondCall).toBeUndefined();
    await client.meetings.restore({ id });
    expect((await client.meetings.get({ id: meeting })).content.secondCall).toMatchObject({ meeting: id });
    expect((await client.meetings.get({ id })).content.secondCallOf).toMatchObject({ meeting });
  });
});

describe('a committee’s rules', () => {
  it('are kept with what the exchange file has no word for, which it does not carry', async () => {
    const { client, meeting } = await postponed();
    const [committee] = await client.committees.list();
    const { id = 0, revision = 0 } = committee ?? {};
    const rules = { noticeHours: 72, secretForPersons: true, chairStandIn: 'longestServing' as const };
    const stored = await client.committees.setRules({ id, revision, from: '2020-01-01', rules });
    expect(stored.rules.at(0)).toEqual({ from: '2020-01-01', rules });
    await expect(client.committees.setRules({ id, revision, from: '2021-01-01', rules })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const draft = await client.meetings.get({ id: meeting });
    expect(draft.content.committee.rules).not.toEqual(rules);
    await client.meetings.refreshRules({ id: meeting, revision: draft.revision });
    expect((await client.meetings.get({ id: meeting })).content.committee.rules).toEqual(rules);
    const exported = JSON.parse(await (await client.exchange.export({ id: meeting })).text());
    expect(exported.committee.rules).toEqual({ noticeHours: 72 });
    await client.meetings.undo({ id: meeting });
    expect((await client.meetings.get({ id: meeting })).content.committee.rules).toEqual(draft.content.committee.rules);
  });

  it('of a day go when they are taken back', async () => {
    const { client } = await postponed();
    const [committee] = await client.committees.list();
    const { id = 0, revision = 0, rules: before = [] } = committee ?? {};
    const set = await client.committees.setRules({ id, revision, from: '2021-01-01', rules: { abstention: false } });
    expect(set.rules).toHaveLength(before.length + 1);
    await expect(
      client.committees.removeRules({ id, revision: set.revision, from: '2022-01-01' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const gone = await client.committees.removeRules({ id, revision: set.revision, from: '2021-01-01' });
    expect(gone.rules).toEqual(before);
  });
});

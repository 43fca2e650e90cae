import { describe, expect, it } from 'vitest';
import { clockedProgram } from '../support/clocked.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'mbledhja.json');

/** The sample in a register, without a step to take back. */
async function setup() {
  const program = clockedProgram(temporaryFolder());
  const { client } = program;
  const { meeting } = await client.exchange.import({ file: fileOf(sampleMeeting()), replace: false });
  const record = () => client.meetings.get({ id: meeting });
  const statement = async () => {
    const [row] = (await record()).content.meeting.agenda[0]?.discussion ?? [];
    if (!row) throw new Error('The sample has a statement there');
    return row;
  };
  return { ...program, meeting, record, statement };
}

describe('undo', () => {
  it('has nothing to take back of a meeting that came with a file', async () => {
    const { client, meeting, record } = await setup();
    expect((await record()).history).toEqual({});
    expect(await client.meetings.undo({ id: meeting })).toEqual({ command: null });
    expect(await client.meetings.redo({ id: meeting })).toEqual({ command: null });
    await expect(client.meetings.undo({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('brings a removed item back under its own id, with all that stood under it, and takes it away again', async () => {
    const { client, meeting, record } = await setup();
    const before = (await record()).content;
    const item = before.meeting.agenda[2];
    await client.agenda.remove({ id: item?.id ?? 0, revision: item?.revision ?? 0 });
    const removed = (await record()).content;
    expect((await record()).history).toEqual({ undo: 'agenda.remove' });
    expect(await client.meetings.undo({ id: meeting })).toEqual({ command: 'agenda.remove' });
    const back = await record();
    expect(back.history).toEqual({ redo: 'agenda.remove' });
    expect(unrevised(back.content)).toEqual(unrevised(before));
    expect(back.content.meeting.agenda[2]?.id).toBe(item?.id);
    expect(await client.meetings.redo({ id: meeting })).toEqual({ command: 'agenda.remove' });
    expect(unrevised((await record()).content)).toEqual(unrevised(removed));
  });

  it('refuses a window that still shows what was taken back', async () => {
    const { client, meeting, statement } = await setup();
    const first = await statement();
    const typed = await client.statements.update({ ...first, text: 'E re.' });
    await client.meetings.undo({ id: meeting });
    const back = await statement();
    expect(back.text).toEqual(first.text);
    expect(back.revision).toBeGreaterThan(typed.revision);
    const stale = client.statements.update({ ...first, revision: typed.revision, text: 'E re, më tej.' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', data: { subject: 'statement', reason: 'changed' } });
    await client.meetings.redo({ id: meeting });
    expect(await statement()).toMatchObject({ text: 'E re.', revision: back.revision + 1 });
  });

  it('does so for presence, whose rows are made anew at each change', async () => {
    const { client, meeting, record } = await setup();
    const [noted] = (await record()).content.meeting.attendance;
    if (!noted) throw new Error('The sample has attendance');
    const { id: _, ...row } = noted;
    const { revision } = await client.attendance.set({ ...row, meeting, reason: 'me vonesë' });
    await client.meetings.undo({ id: meeting });
    const stale = client.attendance.set({ ...row, meeting, revision, reason: 'tjetër' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await record()).content.meeting.attendance[0]?.reason).toBeUndefined();
  });

  it('leaves alone the revision of a row that only changed its place', async () => {
    const { client, meeting, record } = await setup();
    const ids = async () => (await record()).content.meeting.agenda.map(({ id, revision }) => [id, revision]);
    const before = await ids();
    await client.agenda.move({ id: before[2]?.[0] ?? 0, place: 0 });
    await client.meetings.undo({ id: meeting });
    expect(await ids()).toEqual(before);
  });

  it('takes back typing by the breath, not by the letter', async () => {
    const { client, clock, meeting, statement, record } = await setup();
    const { text: before } = await statement();
    for (const text of ['F', 'Fj', 'Fjala.']) {
      await client.statements.update({ ...(await statement()), text });
      clock.pass({ seconds: 4 });
    }
    clock.pass({ seconds: 10 });
    await client.statements.update({ ...(await statement()), text: 'Fjala. Dhe e dyta.', at: '10:30' });
    const [item] = (await record()).content.meeting.agenda;
    await client.statements.update({ ...(await statement()), text: 'Fjala. E dyta.', at: '10:31' });
    await client.agenda.update({ id: item?.id ?? 0, revision: item?.revision ?? 0, title: 'Pika e re' });
    await client.meetings.undo({ id: meeting });
    await client.meetings.undo({ id: meeting });
    expect(await statement()).toMatchObject({ text: 'Fjala.' });
    expect((await statement()).at).toBeUndefined();
    await client.meetings.undo({ id: meeting });
    expect((await statement()).text).toEqual(before);
    expect((await record()).history).toEqual({ redo: 'statement.update' });
  });

  it('forgets what could be done again at the next change, and a change of nothing is no step', async () => {
    const { client, meeting, record, statement } = await setup();
    const first = await statement();
    await client.statements.update({ ...first, text: 'E re.' });
    await client.meetings.undo({ id: meeting });
    await client.statements.update(await statement());
    expect((await record()).history).toEqual({ redo: 'statement.update' });
    const [item] = (await record()).content.meeting.agenda;
    await client.agenda.move({ id: item?.id ?? 0, place: 1 });
    expect((await record()).history).toEqual({ undo: 'agenda.move' });
  });

  it('takes back a state and a campaign too', async () => {
    const { client, meeting, record } = await setup();
    const { revision, state, content } = await record();
    await client.meetings.setState({ id: meeting, revision, state: 'postponed', reason: 'Mungesë kuorumi' });
    await client.campaigns.setOfMeeting({ meeting, campaign: null });
    expect((await record()).content.campaign).toBeUndefined();
    expect(await client.meetings.undo({ id: meeting })).toEqual({ command: 'campaign.setOfMeeting' });
    expect((await record()).content.campaign).toEqual(content.campaign);
    expect(await client.meetings.undo({ id: meeting })).toEqual({ command: 'meeting.setState' });
    expect(await record()).toMatchObject({ state });
    expect((await record()).stateReason).toBeUndefined();
  });

  it('keeps the last 200 steps, and for a while a few more', async () => {
    const { client, meeting, record, statement } = await setup();
    const { content } = await record();
    const [item] = content.meeting.agenda;
    for (let count = 0; count < 223; count += 1)
      await client.agenda.move({ id: item?.id ?? 0, place: count % 2 ? 0 : 1 });
    let taken = 0;
    while ((await client.meetings.undo({ id: meeting })).command !== null) taken += 1;
    expect(taken).toBeGreaterThanOrEqual(200);
    expect(taken).toBeLessThan(220);
    expect(await statement()).toBeDefined();
  });

  it('is refused where a number was given away meanwhile, and changes nothing', async () => {
    const { client, meeting, record } = await setup();
    const { revision, content } = await record();
    const { attendance: _, guests: __, agenda: ___, ...fields } = content.meeting;
    await client.meetings.update({ ...fields, id: meeting, revision, number: 9 });
    const { kind, call, place } = fields;
    const other = await client.meetings.create({ committee: 1, kind, call, place, date: '2020-12-01', start: '10:00' });
    const { attendance: ____, guests: _____, agenda: ______, ...others } = other.content.meeting;
    await client.meetings.update({ ...others, id: other.id, revision: other.revision, number: fields.number });
    await expect(client.meetings.undo({ id: meeting })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { subject: 'meeting', reason: 'exists' },
    });
    expect(await record()).toMatchObject({ content: { meeting: { number: 9 } }, history: { undo: 'meeting.update' } });
  });

  it('ends where a file takes the draft’s place', async () => {
    const { client, record, statement } = await setup();
    await client.statements.update({ ...(await statement()), text: 'E re.' });
    await client.exchange.import({ file: fileOf(sampleMeeting()), replace: true });
    expect((await record()).history).toEqual({});
  });
});

/** A record without its revisions, which only grow. */
const unrevised = (content: unknown) =>
  JSON.parse(JSON.stringify(content, (key, value) => (key === 'revision' ? undefined : value)));

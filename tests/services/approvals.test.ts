import { describe, expect, it } from 'vitest';
import { clockedProgram } from '../support/clocked.ts';
import { fullMeeting } from '../support/full-meeting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Program = ReturnType<typeof clockedProgram>;

/** The meeting of a day, of the same committee; held where it has an end. */
async function meetingOn({ client }: Program, date: string, more: Record<string, unknown> = {}) {
  const content = fullMeeting();
  const { number: _, endDate: __, agendaApproval: ___, ...meeting } = content.meeting;
  const attendance = meeting.attendance.map(({ person, status, substitute }) => ({ person, status, substitute }));
  const item = { title: 'Pika e parë', materials: [], discussion: [], decisions: [], tasks: [] };
  const own = { ...meeting, date, end: '22:00', attendance, agenda: [item], ...more };
  const file = new File([JSON.stringify({ ...content, meeting: own })], 'mbledhja.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

const agendaOf = async ({ client }: Program, id: number) => (await client.meetings.get({ id })).content.meeting.agenda;
const remove = async ({ client }: Program, id: number) =>
  client.meetings.remove({ id, revision: (await client.meetings.get({ id })).revision });

async function setup() {
  const program = clockedProgram(temporaryFolder());
  const earlier = await meetingOn(program, '2020-09-02', { number: 3 });
  const later = await meetingOn(program, '2020-10-07');
  return { ...program, program, earlier, later };
}

describe('the approval of earlier minutes', () => {
  it('is put first on the agenda by one command, and taken back by one', async () => {
    const { program, client, earlier, later } = await setup();
    const row = await client.agenda.addApproval({ meeting: later });
    const [item, second] = await agendaOf(program, later);
    expect(item).toMatchObject({
      ...row,
      title: 'Miratimi i procesverbalit të mbledhjes së kaluar',
      approves: { meeting: earlier, date: '2020-09-02', number: 3 },
    });
    expect(item?.approves).not.toHaveProperty('outcome');
    expect(second).toMatchObject({ title: 'Pika e parë' });
    expect(second).not.toHaveProperty('approves');
    expect(await client.meetings.undo({ id: later })).toEqual({ command: 'agenda.addApproval' });
    expect(await agendaOf(program, later)).toHaveLength(1);
    await client.meetings.redo({ id: later });
    expect((await agendaOf(program, later))[0]?.approves).toMatchObject({ meeting: earlier });
  });

  it('keeps how it was decided, until that is taken back', async () => {
    const { program, client, later } = await setup();
    const row = await client.agenda.addApproval({ meeting: later });
    const next = await client.agenda.setApproval({ ...row, outcome: 'changed' });
    expect(next).toEqual({ id: row.id, revision: row.revision + 1 });
    const outcome = async () => (await agendaOf(program, later))[0]?.approves?.outcome;
    expect(await outcome()).toBe('changed');
    await expect(client.agenda.setApproval({ ...row, outcome: 'unchanged' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await client.agenda.setApproval({ ...next, outcome: 'unchanged' });
    await client.meetings.undo({ id: later });
    expect(await outcome()).toBe('changed');
    const [item] = await agendaOf(program, later);
    await client.agenda.setApproval({ id: row.id, revision: item?.revision ?? 0, outcome: null });
    expect(await outcome()).toBeUndefined();
  });

  it('is of the committee’s last meeting that was held and not approved yet', async () => {
    const { program, client, earlier, later } = await setup();
    const planned = await meetingOn(program, '2020-09-15', { end: undefined });
    const last = await meetingOn(program, '2020-11-04');
    const approved = async (meeting: number) => {
      await client.agenda.addApproval({ meeting });
      const [item] = await agendaOf(program, meeting);
      await client.agenda.setApproval({ id: item?.id ?? 0, revision: item?.revision ?? 0, outcome: 'unchanged' });
      return item?.approves?.meeting;
    };
    expect(await approved(last)).toBe(later);
    expect(await approved(last)).toBe(earlier);
    await expect(client.agenda.addApproval({ meeting: last })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    expect(planned).not.toBe(earlier);
  });

  it('is refused where nothing waits for it, where it is there already, and of an item that approves nothing', async () => {
    const { program, client, earlier, later } = await setup();
    await expect(client.agenda.addApproval({ meeting: earlier })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      data: { message: expect.stringContaining('pret miratim') },
    });
    await client.agenda.addApproval({ meeting: later });
    await expect(client.agenda.addApproval({ meeting: later })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      data: { message: expect.stringContaining('02.09.2020 është tashmë në rendin e ditës') },
    });
    const [, item] = await agendaOf(program, later);
    const row = { id: item?.id ?? 0, revision: item?.revision ?? 0 };
    await expect(client.agenda.setApproval({ ...row, outcome: 'changed' })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
    });
    expect((await agendaOf(program, later))[1]).toEqual(item);
  });

  it('keeps the earlier meeting out of the bin, and goes with its item', async () => {
    const { program, client, earlier, later } = await setup();
    const row = await client.agenda.addApproval({ meeting: later });
    await expect(remove(program, earlier)).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      data: { message: expect.stringContaining('mbledhja e datës 07.10.2020') },
    });
    await client.agenda.remove(row);
    await remove(program, earlier);
    // What undo brings back names no meeting that is gone.
    await client.meetings.undo({ id: later });
    const [item] = await agendaOf(program, later);
    expect(item?.title).toBe('Miratimi i procesverbalit të mbledhjes së kaluar');
    expect(item).not.toHaveProperty('approves');
    await client.meetings.restore({ id: earlier });
  });

  it('comes back from the bin with its meeting, without a meeting that went meanwhile', async () => {
    const { program, client, earlier, later } = await setup();
    await client.agenda.addApproval({ meeting: later });
    await remove(program, later);
    await client.meetings.restore({ id: later });
    expect((await agendaOf(program, later))[0]?.approves).toMatchObject({ meeting: earlier });
    await remove(program, later);
    await remove(program, earlier);
    await client.meetings.restore({ id: later });
    expect((await agendaOf(program, later))[0]).not.toHaveProperty('approves');
  });

  it('is left out of the exchange file', async () => {
    const { client, later } = await setup();
    const row = await client.agenda.addApproval({ meeting: later });
    await client.agenda.setApproval({ ...row, outcome: 'unchanged' });
    const file = JSON.parse(await (await client.exchange.export({ id: later })).text());
    expect(file.meeting.agenda[0]).not.toHaveProperty('approves');
    expect(await client.exchange.import({ file: new File([JSON.stringify(file)], 'm.json'), replace: false })).toEqual({
      meeting: later,
      created: false,
      notices: [],
    });
  });
});

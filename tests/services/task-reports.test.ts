import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TASKS = [
  { text: 'Të raportojë për shkollat', responsible: 'Bashkia Durrës', due: '2020-11-01' },
  { text: 'Të hapë telefonin', responsible: 'Drejtoria e Shëndetësisë', status: 'open' as const },
  { text: 'Të botojë njoftimin', responsible: 'Bashkia Durrës', status: 'done' as const },
];

/** Three meetings of one committee, a month apart, the first of which gave tasks. */
async function setup() {
  const { client } = program(temporaryFolder());
  const store = async (date: string, tasks: typeof TASKS) => {
    const content = sampleMeeting();
    content.meeting.date = date;
    delete content.meeting.notice;
    delete content.meeting.number;
    content.meeting.agenda.forEach((item, index) => {
      item.tasks = index === 0 ? tasks : [];
      for (const decision of item.decisions) delete decision.number;
    });
    return (await client.exchange.import({ file: new File([writeExchange(content)], 'm.json'), replace: false }))
      .meeting;
  };
  const first = await store('2020-10-07', TASKS);
  const second = await store('2020-11-04', []);
  const third = await store('2020-12-02', []);
  const listed = async (meeting: number) =>
    (await client.taskReports.list({ meeting })).map(({ text, outcome }) => [text, outcome]);
  const [school = 0, phone = 0] = (await client.taskReports.list({ meeting: second })).map(({ task }) => task);
  return { client, first, second, third, listed, school, phone };
}

const [SCHOOL, PHONE] = TASKS.map(({ text }) => text);

describe('the tasks of the time before', () => {
  it('are the open ones of earlier meetings, with the words and the day', async () => {
    const { client, first, second, listed } = await setup();
    expect(await listed(first)).toEqual([]);
    expect((await client.taskReports.list({ meeting: second }))[0]).toEqual({
      task: expect.any(Number),
      text: SCHOOL,
      responsible: 'Bashkia Durrës',
      due: '2020-11-01',
      given: { date: '2020-10-07' },
    });
    expect(await listed(second)).toEqual([
      [SCHOOL, undefined],
      [PHONE, undefined],
    ]);
  });

  it('are marked, marked otherwise and taken back, by undo too', async () => {
    const { client, second, listed, school } = await setup();
    await client.taskReports.set({ meeting: second, task: school, outcome: 'reported', note: 'Pjesërisht' });
    const { content } = await client.meetings.get({ id: second });
    expect(content.previousTasks).toMatchObject([{ text: SCHOOL, outcome: 'reported', note: 'Pjesërisht' }]);
    await client.taskReports.set({ meeting: second, task: school, outcome: 'notReported' });
    expect(await listed(second)).toEqual([
      [SCHOOL, 'notReported'],
      [PHONE, undefined],
    ]);
    await client.meetings.undo({ id: second });
    expect((await client.meetings.get({ id: second })).content.previousTasks).toMatchObject([{ outcome: 'reported' }]);
    await client.taskReports.set({ meeting: second, task: school, outcome: null });
    expect((await client.meetings.get({ id: second })).content.previousTasks).toBeUndefined();
  });

  it('that were done come to no later meeting and to no list of what is open', async () => {
    const { client, second, third, listed, school, phone } = await setup();
    await client.taskReports.set({ meeting: second, task: school, outcome: 'done' });
    await client.taskReports.set({ meeting: second, task: phone, outcome: 'notReported' });
    expect(await listed(second)).toEqual([
      [SCHOOL, 'done'],
      [PHONE, 'notReported'],
    ]);
    expect(await listed(third)).toEqual([[PHONE, undefined]]);
    await expect(client.taskReports.set({ meeting: third, task: school, outcome: 'done' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { html } = await client.documents.preview({ meeting: third, kind: 'tasks', scope: { open: true } });
    expect(html).toContain(PHONE);
    expect(html).not.toContain(SCHOOL);
  });

  it('stay as the minutes say them, whatever becomes of the task', async () => {
    const { client, first, second, school } = await setup();
    await client.taskReports.set({ meeting: second, task: school, outcome: 'reported' });
    const { revision } = await client.meetings.get({ id: second });
    await client.records.finalise({ id: second, revision });
    const [task] = (await client.meetings.get({ id: first })).content.meeting.agenda[0]?.tasks ?? [];
    if (!task) throw new Error('no task');
    await client.tasks.update({ ...task, text: 'Tjetër' });
    expect(await client.taskReports.list({ meeting: second })).toMatchObject([{ text: SCHOOL, outcome: 'reported' }]);
    await expect(client.taskReports.set({ meeting: second, task: school, outcome: null })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
    });
  });
});

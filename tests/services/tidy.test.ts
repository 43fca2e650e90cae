import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample with two statements in its first item. */
async function setup() {
  const { client } = program(temporaryFolder());
  const content = sampleMeeting();
  const [first, second] = content.meeting.agenda;
  const [one = '', other = ''] = content.people.map(({ id }) => id);
  if (!first || !second) throw new Error('two items');
  first.discussion = [
    { speaker: one, text: 'Fjala e parë.', at: '10:05' },
    { speaker: other, text: 'E dyta.\n\nDhe vazhdimi i saj.', at: '10:09' },
  ];
  const { meeting } = await client.exchange.import({
    file: new File([writeExchange(content)], 'm.json'),
    replace: false,
  });
  const agenda = async () => (await client.meetings.get({ id: meeting })).content.meeting.agenda;
  const said = async (item = 0) => ((await agenda())[item]?.discussion ?? []).map(({ text, at }) => [text, at]);
  const statement = async (index: number) => {
    const { id = 0, revision = 0, ...rest } = (await agenda())[0]?.discussion[index] ?? {};
    return { id, revision, ...rest };
  };
  const row = async (index: number) => {
    const { id, revision } = await statement(index);
    return { id, revision };
  };
  return { client, meeting, agenda, said, statement, row };
}

describe('statements put in order', () => {
  it('are joined under the first one’s speaker and time', async () => {
    const { client, meeting, said, statement, row } = await setup();
    const [first, before] = [await statement(0), await said()];
    const answer = await client.statements.merge(await row(1));
    expect(await said()).toEqual([['Fjala e parë.\n\nE dyta.\n\nDhe vazhdimi i saj.', '10:05']]);
    expect(await statement(0)).toMatchObject({ ...answer, speaker: first.speaker });
    await client.meetings.undo({ id: meeting });
    expect(await said()).toEqual(before);
  });

  it('are not joined where none comes before, or the row was changed', async () => {
    const { client, said, row } = await setup();
    const before = await said();
    await expect(client.statements.merge(await row(0))).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    const { id, revision } = await row(1);
    await expect(client.statements.merge({ id, revision: revision + 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await said()).toEqual(before);
  });

  it('are parted in two of one speaker and time, the second right after the first', async () => {
    const { client, said, statement, row } = await setup();
    const { id } = await client.statements.split({ ...(await row(0)), first: 'Fjala', second: 'e parë.' });
    expect((await said()).map(([text]) => text)).toEqual(['Fjala', 'e parë.', 'E dyta.\n\nDhe vazhdimi i saj.']);
    expect(await statement(1)).toMatchObject({ id, at: '10:05', speaker: (await statement(0)).speaker });
    await client.statements.merge(await row(1));
    expect((await said())[0]).toEqual(['Fjala\n\ne parë.', '10:05']);
  });

  it('are not parted where a word would be lost or one part is empty', async () => {
    const { client, said, row } = await setup();
    const before = await said();
    for (const [first, second] of [
      ['Fjala', 'parë.'],
      ['Fjala e parë.', ' '],
      ['', 'Fjala e parë.'],
    ] as const) {
      await expect(client.statements.split({ ...(await row(0)), first, second })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    }
    expect(await said()).toEqual(before);
  });

  it('go to another item, at its end or at a place, and back', async () => {
    const { client, meeting, agenda, said, row } = await setup();
    const [there, before] = [await said(1), await said(0)];
    const item = (await agenda())[1]?.id ?? 0;
    await client.statements.moveTo({ ...(await row(0)), item, place: 0 });
    expect(await said(1)).toEqual([before[0], ...there]);
    expect(await said(0)).toEqual([before[1]]);
    await client.statements.moveTo({ ...(await row(0)), item });
    expect(await said(1)).toEqual([before[0], ...there, before[1]]);
    await client.meetings.undo({ id: meeting });
    await client.meetings.undo({ id: meeting });
    expect([await said(0), await said(1)]).toEqual([before, there]);
  });

  it('do not go to an item of another meeting', async () => {
    const { client, row } = await setup();
    const other = sampleMeeting();
    other.meeting.date = '2020-11-07';
    delete other.meeting.number;
    for (const item of other.meeting.agenda) for (const decision of item.decisions) delete decision.number;
    const { meeting } = await client.exchange.import({
      file: new File([writeExchange(other)], 'o.json'),
      replace: false,
    });
    const item = (await client.meetings.get({ id: meeting })).content.meeting.agenda[0]?.id ?? 0;
    await expect(client.statements.moveTo({ ...(await row(0)), item })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

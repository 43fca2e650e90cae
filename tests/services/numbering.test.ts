import { describe, expect, it } from 'vitest';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const YEAR = { committee: 1, year: 2020 };

/** The sample, number 4, whose decision has none yet. */
async function setup() {
  const { client } = program(temporaryFolder());
  const file = new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const finalise = async () => {
    const { revision } = await client.meetings.get({ id: meeting });
    return client.records.finalise({ id: meeting, revision });
  };
  const list = (year = 2020) => client.numbering.list({ committee: 1, year });
  return { client, meeting, finalise, list };
}

const series = (name: 'meetings' | 'decisions', start: number | null, next: number, given = 0) => ({
  ...{ series: name, start, next, given },
});

describe('the numbers of a year', () => {
  it('go on from those that are held, and begin with 1 in a year that has none', async () => {
    const { finalise, list } = await setup();
    expect(await list()).toEqual([series('meetings', null, 5), series('decisions', null, 1)]);
    expect(await list(2021)).toEqual([series('meetings', null, 1), series('decisions', null, 1)]);
    await finalise();
    expect(await list()).toEqual([series('meetings', null, 5, 1), series('decisions', null, 2, 1)]);
  });

  it('begin where the office says, each series of each year for itself', async () => {
    const { client, finalise, list } = await setup();
    await client.numbering.setStart({ ...YEAR, series: 'decisions', start: 12 });
    await client.numbering.setStart({ ...YEAR, series: 'meetings', start: 4 });
    expect(await list()).toEqual([series('meetings', 4, 5), series('decisions', 12, 12)]);
    expect(await list(2021)).toEqual([series('meetings', null, 1), series('decisions', null, 1)]);
    await finalise();
    expect((await client.acts.list({})).map(({ number }) => number)).toEqual([12]);
    expect(await list()).toEqual([series('meetings', 4, 5, 1), series('decisions', 12, 13, 1)]);
    await client.numbering.setStart({ ...YEAR, series: 'decisions', start: null });
    expect(await list()).toEqual([series('meetings', 4, 5, 1), series('decisions', null, 13, 1)]);
  });

  it('do not begin above a record; above a draft they may', async () => {
    const { client, meeting, finalise, list } = await setup();
    await client.numbering.setStart({ ...YEAR, series: 'meetings', start: 5 });
    await client.numbering.setStart({ ...YEAR, series: 'meetings', start: null });
    await finalise();
    const refused = (words: string) => ({ code: 'RULE_BROKEN', data: { message: expect.stringContaining(words) } });
    const set = (name: 'meetings' | 'decisions', start: number) =>
      client.numbering.setStart({ ...YEAR, series: name, start });
    await expect(set('meetings', 5)).rejects.toMatchObject(refused('procesverbali nr. 4'));
    await expect(set('decisions', 2)).rejects.toMatchObject(refused('vendimi nr. 1'));
    await set('meetings', 4);
    // A record that was opened again keeps its number.
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.reopen({ id: meeting, revision, reason: 'Gabim në emër.' });
    await expect(set('meetings', 5)).rejects.toMatchObject(refused('procesverbali nr. 4'));
    expect(await list()).toMatchObject([{ start: 4 }, { start: null }]);
  });

  it('belong to a committee that is there', async () => {
    const { client } = await setup();
    const nowhere = { code: 'NOT_FOUND', data: { subject: 'committee' } };
    const none = { committee: 9, year: 2020 };
    await expect(client.numbering.list(none)).rejects.toMatchObject(nowhere);
    await expect(client.numbering.setStart({ ...none, series: 'meetings', start: 2 })).rejects.toMatchObject(nowhere);
  });
});

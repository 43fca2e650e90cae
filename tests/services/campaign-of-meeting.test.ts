import { describe, expect, it } from 'vitest';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setup() {
  const { client } = program(temporaryFolder());
  const file = new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const record = async () => (await client.meetings.get({ id: meeting })).content.campaign;
  return { client, meeting, record };
}

const lecture = {
  date: '2020-10-20',
  title: 'Leksion',
  place: 'shkolla',
  organiser: 'Bashkia Durrës',
  partners: [],
  targetGroups: ['nxënës'],
};

describe('the campaign of a meeting', () => {
  it('is what the record says; the directory gains what it lacks and loses nothing', async () => {
    const { client, meeting, record } = await setup();
    const { name, from, to } = sampleMeeting().campaign ?? { name: '', from: '', to: '' };
    const campaign = { name, from, to, coordinator: 'Koordinatorja', activities: [lecture] };
    await client.campaigns.setOfMeeting({ meeting, campaign });
    expect(await record()).toEqual(campaign);
    const [stored, ...others] = await client.campaigns.list();
    expect(others).toEqual([]);
    const { slogan, coordinator } = sampleMeeting().campaign ?? {};
    expect(stored).toMatchObject({ slogan, coordinator });
    expect(stored?.activities.map(({ title }) => title)).toContain('Leksion');
    expect(stored?.activities).toHaveLength((sampleMeeting().campaign?.activities.length ?? 0) + 1);
    await client.campaigns.setOfMeeting({ meeting, campaign: null });
    expect(await record()).toBeUndefined();
    expect(await client.campaigns.list()).toEqual([stored]);
  });

  it('is refused where it ends before it begins, and where there is no meeting', async () => {
    const { client, meeting, record } = await setup();
    const before = await record();
    const backwards = { name: 'Fushata', from: '2020-10-01', to: '2020-09-01', activities: [] };
    await expect(client.campaigns.setOfMeeting({ meeting, campaign: backwards })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(client.campaigns.setOfMeeting({ meeting: 99, campaign: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await record()).toEqual(before);
  });
});

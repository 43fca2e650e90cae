import { describe, expect, it } from 'vitest';
import { SENTENCES } from '#shared/albanian/sentences/index.ts';
import { type Look, USUAL_LOOK } from '#shared/domain/look.ts';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WHOLE: Look = {
  minutes: 'all-present',
  signers: { invitation: 'secretary', extract: 'chair' },
  titles: { chair: 'PREFEKTI I QARKUT DURRËS' },
  copies: 3,
  inForceAtOnce: false,
  sentences: { 'minutes.closed': 'Mbledhja mbaroi në orën {ora}.' },
};

async function setup() {
  const { client } = program(temporaryFolder());
  const meeting = await enterSample(client);
  const set = (look: Look, revision: number) => client.look.set({ committee: 1, look, revision });
  return { client, meeting, set };
}

describe("a committee's look", () => {
  it('is the usual one until it is decided', async () => {
    const { client, set } = await setup();
    expect(await client.look.get({ committee: 1 })).toEqual({ look: USUAL_LOOK, revision: 0 });
    expect(await set(WHOLE, 0)).toEqual({ look: WHOLE, revision: 1 });
    expect(await client.look.get({ committee: 1 })).toEqual({ look: WHOLE, revision: 1 });
    expect(await set(USUAL_LOOK, 1)).toEqual({ look: USUAL_LOOK, revision: 2 });
  });

  it('keeps nothing that is as usual', async () => {
    const { set } = await setup();
    const { text } = SENTENCES['minutes.closed'];
    const look: Look = {
      ...USUAL_LOOK,
      signers: { invitation: 'chair', decision: 'chair' },
      titles: {},
      sentences: { 'minutes.closed': text, 'minutes.valid': '  Mbledhja vlen. ' },
    };
    expect((await set(look, 0)).look).toEqual({ ...USUAL_LOOK, sentences: { 'minutes.valid': 'Mbledhja vlen.' } });
  });

  it('is refused for an older one, and for no committee', async () => {
    const { client, set } = await setup();
    await set(WHOLE, 0);
    await expect(set(USUAL_LOOK, 0)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { subject: 'look', reason: 'changed' },
    });
    expect((await client.look.get({ committee: 1 })).look).toEqual(WHOLE);
    const nowhere = { code: 'NOT_FOUND', data: { subject: 'committee' } };
    await expect(client.look.get({ committee: 9 })).rejects.toMatchObject(nowhere);
    await expect(client.look.set({ committee: 9, look: WHOLE, revision: 0 })).rejects.toMatchObject(nowhere);
  });

  it('is refused with a sentence that cannot be filled or that no paper has', async () => {
    const { client, set } = await setup();
    const sentences = {
      'minutes.closed': 'Mbledhja u mbyll në orën {koha}.',
      'minutes.came': '{emri erdhi.',
      'minutes.valid': 'Mbledhja është e vlefshme!',
      'minutes.other': 'Fjali tjetër.',
    };
    await expect(set({ ...USUAL_LOOK, sentences }, 0)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: {
        faults: [
          { path: 'sentences.minutes.closed', message: expect.stringContaining('{koha}') },
          { path: 'sentences.minutes.came', message: expect.stringContaining('mbyllur') },
          { path: 'sentences.minutes.other' },
        ],
      },
    });
    expect((await client.look.get({ committee: 1 })).revision).toBe(0);
  });

  it('gives each new meeting its number of copies; those before it keep theirs', async () => {
    const { client, meeting, set } = await setup();
    const plan = { committee: 1, kind: 'ordinary' as const, call: 1 as const, start: '10:00', place: 'sallën' };
    expect((await client.meetings.create({ ...plan, date: '2020-11-04' })).content.meeting.copies).toBeUndefined();
    await set(WHOLE, 0);
    expect((await client.meetings.create({ ...plan, date: '2020-12-02' })).content.meeting.copies).toBe(3);
    expect((await client.meetings.get({ id: meeting })).content.meeting.copies).toBeUndefined();
  });

  it('goes with its committee', async () => {
    const { client } = await setup();
    const { id, revision } = await client.committees.create({ institutionId: 1, name: 'Tryeza Teknike' });
    await client.look.set({ committee: id, look: WHOLE, revision: 0 });
    await client.numbering.setStart({ committee: id, year: 2020, series: 'meetings', start: 3 });
    await client.committees.remove({ id, revision });
    await expect(client.look.get({ committee: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

import { describe, expect, it } from 'vitest';
import type { AppClient } from '../../electron/rpc/wires.ts';
import type { PaperMaker } from '../../electron/services/paper-maker.ts';
import { paperMakerHere } from '../../electron/workers/paper-maker.ts';
import { clockedProgram } from '../support/clocked.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Meanwhile = (client: AppClient, meeting: number, making: number) => Promise<unknown>;

/** Finalises the sample while, each time its papers are made, something else is done. */
async function finaliseDuring(meanwhile: Meanwhile) {
  const maker = paperMakerHere();
  const made = { times: 0 };
  const paperMaker: PaperMaker = {
    ...maker,
    docx: async (...given) => {
      made.times += 1;
      await meanwhile(client, meeting, made.times);
      return maker.docx(...given);
    },
  };
  const { client } = clockedProgram(temporaryFolder(), paperMaker);
  const file = new File([JSON.stringify(sampleMeeting())], 'm.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const { revision } = await client.meetings.get({ id: meeting });
  const outcome = client.records.finalise({ id: meeting, revision });
  return { client, meeting, made, outcome };
}

const say = async (client: AppClient, meeting: number, text: string) => {
  const item = (await client.meetings.get({ id: meeting })).content.meeting.agenda[0];
  return client.statements.add({ item: item?.id ?? 0, text });
};

describe('a draft whose papers are being made', () => {
  it('and is changed meanwhile is finalised as it is then', async () => {
    const { client, meeting, made, outcome } = await finaliseDuring(async (program, id, making) =>
      making === 1 ? say(program, id, 'U shtua në çastin e fundit.') : undefined,
    );
    const { code } = await outcome;
    expect(made.times).toBe(2);
    expect((await client.documents.preview({ meeting, kind: 'minutes' })).html).toContain(
      'U shtua në çastin e fundit.',
    );
    expect((await client.records.get({ meeting })).versions).toMatchObject([{ code, version: 1 }]);
  });

  it('is made once where the change is of something else', async () => {
    const { made, outcome } = await finaliseDuring((client) =>
      client.institutions.create({ name: 'Tjetër institucion' }),
    );
    expect(await outcome).toMatchObject({ number: 4, version: 1 });
    expect(made.times).toBe(1);
  });

  it('that never rests is refused as changed, and nothing is kept', async () => {
    const { client, meeting, outcome } = await finaliseDuring((program, id, making) =>
      say(program, id, `Fjala ${making}`),
    );
    await expect(outcome).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changed' } });
    expect((await client.records.get({ meeting })).versions).toEqual([]);
    expect(await client.meetings.get({ id: meeting })).toMatchObject({ minutesState: 'draft' });
  });
});

import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import { monthsAfter } from '#shared/domain/time.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Two meetings of the sample's committee, the second one planned; the rules come afterwards. */
async function office() {
  const { client } = program(temporaryFolder());
  const store = async (date: string, isHeld: boolean) => {
    const content = sampleMeeting();
    content.meeting.date = date;
    delete content.meeting.number;
    delete content.meeting.notice;
    for (const item of content.meeting.agenda) for (const decision of item.decisions) delete decision.number;
    if (!isHeld) delete content.meeting.end;
    const file = new File([writeExchange(content)], 'm.json');
    return (await client.exchange.import({ file, replace: false })).meeting;
  };
  return { client, store };
}

/** The office's one committee, to which rules are given. */
async function ruled(client: AppClient) {
  const [committee] = await client.committees.list();
  const id = committee?.id ?? 0;
  const rule = async (from: string, rules: CommitteeRules) => {
    const { revision } = await client.committees.get({ id });
    return client.committees.setRules({ id, revision, from, rules });
  };
  return { id, rule };
}

describe('the duty to meet', () => {
  it('is of committees whose rules say how often, and counts from the last held meeting', async () => {
    const { client, store } = await office();
    await store('2020-10-07', true);
    await store('2020-07-08', true);
    const { id, rule } = await ruled(client);
    await rule('2019-01-01', { quorum: { first: '>1/2' } });
    await rule('2020-01-01', { meetEveryMonths: 3 });
    const [duty, ...others] = await client.duty.list();
    expect(others).toEqual([]);
    expect(duty).toMatchObject({
      committeeId: id,
      everyMonths: 3,
      last: '2020-10-07',
      dueBy: '2021-01-07',
      proposed: { start: '10:00', place: sampleMeeting().meeting.place },
    });
    expect(duty?.overdue).toBeGreaterThan(365);
    expect(duty?.planned).toBeUndefined();
    await rule('2020-06-01', {});
    expect(await client.duty.list()).toEqual([]);
  });

  it('tells the meeting that is planned already', async () => {
    const { client, store } = await office();
    const soon = monthsAfter(new Date().toISOString().slice(0, 10), 1);
    const meeting = await store(soon, false);
    await (await ruled(client)).rule('2020-01-01', { meetEveryMonths: 6 });
    expect((await client.duty.list())[0]).toMatchObject({ planned: { meeting, date: soon } });
  });
});

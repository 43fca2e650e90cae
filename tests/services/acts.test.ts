import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { Client } from '#shared/contract/index.ts';
import type { Decision, MeetingContent, Vote } from '#shared/domain/record.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const vote = (pro: number, against: number, castingVote?: 'for' | 'against'): Vote => ({
  ...{ form: 'open', for: pro, against, abstain: 0, ballots: [], recused: [] },
  ...(castingVote && { castingVote }),
});
const decision = (title: string, more: Partial<Decision> = {}): Decision => ({
  ...{ title, text: 'Teksti i vendimit.', vote: vote(4, 0), dissent: [] },
  ...more,
});

/** A meeting of that day whose items have these decisions. */
function meetingOf(date: string, items: Decision[][], change: (content: MeetingContent) => void = () => undefined) {
  const content = sampleMeeting();
  const { meeting } = content;
  delete meeting.notice;
  delete meeting.number;
  meeting.date = date;
  meeting.agenda = items.map((decisions, index) => ({
    ...{ title: `Pika ${index + 1}`, materials: [], discussion: [], tasks: [] },
    decisions,
  }));
  change(content);
  return content;
}

async function store(client: Client, content: MeetingContent): Promise<number> {
  const file = new File([writeExchange(content)], 'mbledhja.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

describe('decisions as acts', () => {
  it('are those that were taken, each as the meeting counts it', async () => {
    const { client } = program(temporaryFolder());
    const items = [
      [decision('I pari', { number: 2, inForce: '2020-11-01' }), decision('I rrëzuar', { vote: vote(1, 3) })],
      [],
      [
        decision('Me votën e kryetarit', { number: 1, vote: vote(2, 2, 'for') }),
        decision('Kundër me votën e kryetarit', { vote: vote(2, 2, 'against') }),
        decision('Pa votim', { vote: undefined }),
        decision('Në votimin e dytë', { number: 3, earlierVotes: [vote(2, 2)] }),
      ],
    ];
    const meeting = await store(client, meetingOf('2020-10-07', items));
    const { name: committee } = sampleMeeting().committee;
    const common = { meeting, committee, committeeId: 1, date: '2020-10-07', minutesState: 'draft' };
    expect(await client.acts.list({})).toEqual([
      { ...common, n: 3, number: 1, title: 'Me votën e kryetarit' },
      { ...common, n: 1, number: 2, title: 'I pari', inForce: '2020-11-01' },
      { ...common, n: 6, number: 3, title: 'Në votimin e dytë' },
      { ...common, n: 5, number: null, title: 'Pa votim' },
    ]);
  });

  it('stand year by year, of the committee and the year that are asked for', async () => {
    const { client } = program(temporaryFolder());
    const days = ['2021-02-03', '2020-12-02', '2020-11-04'];
    for (const date of days) await store(client, meetingOf(date, [[decision(date)]]));
    const other = meetingOf('2020-11-04', [[decision('Tjetër')]], ({ committee }) => {
      committee.name = 'Tryeza Teknike Antitrafik Durrës';
    });
    await store(client, other);
    const titles = async (filter: { committee?: number; year?: number }) =>
      (await client.acts.list(filter)).map(({ title }) => title);
    expect(await titles({})).toEqual(['2020-11-04', 'Tjetër', '2020-12-02', '2021-02-03']);
    expect(await titles({ committee: 1 })).toEqual(['2020-11-04', '2020-12-02', '2021-02-03']);
    expect(await titles({ committee: 1, year: 2020 })).toEqual(['2020-11-04', '2020-12-02']);
    expect(await titles({ committee: 2, year: 2021 })).toEqual([]);
  });

  it('come from meetings that were held', async () => {
    const { client } = program(temporaryFolder());
    const meeting = await store(client, meetingOf('2020-10-07', [[decision('I pari')]]));
    const { revision, state } = await client.meetings.get({ id: meeting });
    expect(state).toBe('held');
    await client.meetings.remove({ id: meeting, revision });
    expect(await client.acts.list({})).toEqual([]);
    await client.meetings.restore({ id: meeting });
    expect(await client.acts.list({})).toHaveLength(1);
    const { content } = await client.meetings.get({ id: meeting });
    const { kind, call, place } = content.meeting;
    const planned = await client.meetings.create({
      ...{ committee: 1, kind, call, place, date: '2020-11-04', start: '10:00' },
    });
    const item = await client.agenda.add({ meeting: planned.id, title: 'Pika' });
    await client.decisions.add({ item: item.id, title: 'E parakohshme', text: 'Teksti.', dissent: [] });
    expect(await client.acts.list({})).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExchange, writeExchange } from '#shared/contract/exchange/write.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { arbitraryMeeting } from '../support/arbitrary-meeting.ts';
import { largeMeeting } from '../support/large-meeting.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileOf = (content: MeetingContent) => new File([writeExchange(content)], 'mbledhja.json');

describe('the exchange', () => {
  it('gives back any valid meeting as it came', async () => {
    const root = temporaryFolder();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting(), async (content) => {
        runs += 1;
        const app = openApp({ folder: `${root}/${runs}`, mode: 'write' });
        try {
          const client = inProcess(app.router);
          const first = await client.exchange.import({ file: fileOf(content), replace: false });
          const again = await client.exchange.import({ file: fileOf(content), replace: false });
          expect([first.created, again.created, again.meeting]).toEqual([true, false, first.meeting]);
          const exported = JSON.parse(await (await client.exchange.export({ id: first.meeting })).text());
          expect(exported).toEqual(JSON.parse(JSON.stringify(toExchange(content))));
        } finally {
          await app.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('replaces a draft by any other meeting of the same time', async () => {
    const root = temporaryFolder();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting(), arbitraryMeeting(), async (one, other) => {
        runs += 1;
        const app = openApp({ folder: `${root}/${runs}`, mode: 'write' });
        const { name } = one.committee;
        const second = { ...other, committee: { ...other.committee, name } };
        const first = {
          ...one,
          meeting: { ...other.meeting, agenda: [], purpose: 'E para', attendance: other.meeting.attendance },
          people: other.people,
          members: other.members,
        };
        try {
          const client = inProcess(app.router);
          const { meeting } = await client.exchange.import({ file: fileOf(first), replace: false });
          const replaced = await client.exchange.import({ file: fileOf(second), replace: true });
          expect(replaced.meeting).toBe(meeting);
          const exported = JSON.parse(await (await client.exchange.export({ id: meeting })).text());
          expect(exported).toEqual(JSON.parse(JSON.stringify(toExchange(second))));
        } finally {
          await app.close();
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('holds people and institutions once, however many meetings name them', async () => {
    const { client } = program(temporaryFolder());
    const later = sampleMeeting();
    Object.assign(later.meeting, { date: '2020-11-07', number: 5 });
    later.people = later.people.map((person) => ({ ...person, id: `x-${person.id}`, phone: '052 222 222' }));
    const renamed = JSON.parse(
      JSON.stringify(later).replaceAll(/"(prefekti|sekretarja|shendetesia|njvksh|mbrojtja|mjeku)"/gu, '"x-$1"'),
    );
    await client.exchange.import({ file: fileOf(sampleMeeting()), replace: false });
    const { notices } = await client.exchange.import({ file: fileOf(renamed), replace: false });
    const people = await client.people.list();
    expect(notices).toEqual([]);
    expect(people).toHaveLength(6);
    expect(people.every(({ phone }) => phone === '052 222 222')).toBe(true);
    expect(await client.memberships.list({ committee: 1 })).toHaveLength(5);
    expect(await client.institutions.list()).toHaveLength(5);
  });

  it('adds a file’s activities to the stored campaign and gives each meeting back its own', async () => {
    const { client } = program(temporaryFolder());
    const first = sampleMeeting();
    const second = sampleMeeting();
    Object.assign(second.meeting, { date: '2020-10-21', number: 5 });
    const campaign = { ...second.campaign, slogan: undefined } as NonNullable<MeetingContent['campaign']>;
    const lecture = {
      date: '2020-10-20',
      title: 'Leksion',
      place: 'shkolla “Naim Frashëri”',
      organiser: 'Bashkia Durrës',
      partners: [],
      targetGroups: ['nxënës'],
    };
    second.campaign = { ...campaign, activities: [lecture] };
    await client.exchange.import({ file: fileOf(first), replace: false });
    await client.exchange.import({ file: fileOf(second), replace: false });
    const [stored, ...others] = await client.campaigns.list();
    expect(others).toEqual([]);
    expect(stored?.slogan).toBe('Bashkëmundemiluftojmëtrafikimin');
    expect(stored?.activities.map(({ title }) => title)).toEqual([first.campaign?.activities[0]?.title, 'Leksion']);
    const exported = JSON.parse(await (await client.exchange.export({ id: 2 })).text());
    expect(exported.campaign).toEqual({ ...JSON.parse(JSON.stringify(second.campaign)) });
  });

  it('stores 300 members and 600 statements, one of 2 MB, in a moment', async () => {
    const { client } = program(temporaryFolder());
    const content = largeMeeting();
    const started = performance.now();
    await client.exchange.import({ file: fileOf(content), replace: false });
    const elapsed = performance.now() - started;
    const exported = JSON.parse(await (await client.exchange.export({ id: 1 })).text());
    expect(exported).toEqual(JSON.parse(JSON.stringify(toExchange(content))));
    expect(elapsed).toBeLessThan(process.env.CI ? 10_000 : 3000);
  });
});

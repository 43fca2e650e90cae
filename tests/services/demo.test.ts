import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExchange } from '#shared/contract/exchange/write.ts';
import { openApp } from '../../electron/app.ts';
import { fillDemo } from '../../electron/demo/index.ts';
import { demoRegister } from '../../electron/demo/register.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';

const TODAY = '2026-03-11';
const options = { seed: 1, years: 2, today: TODAY };

const exported = async (client: AppClient, id: number) =>
  JSON.parse(await (await client.exchange.export({ id })).text());

describe('the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-'));
  const app = openApp({ folder, mode: 'write' });
  const client = inProcess(app.router);
  const steps: string[] = [];
  let elapsed = 0;

  beforeAll(async () => {
    const started = performance.now();
    await fillDemo(client, options, (done, of) => steps.push(`${done}/${of}`));
    elapsed = performance.now() - started;
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fills an empty register with its meetings in a moment, and they come out as they were made', async () => {
    const { meetings } = demoRegister(options);
    const stored = (await client.meetings.list({})).toSorted((a, b) => a.id - b.id);
    expect(stored).toHaveLength(meetings.length);
    expect(steps.at(-1)).toBe(`${meetings.length}/${meetings.length}`);
    for (const [index, { outcome, content }] of meetings.entries()) {
      const { id = 0, state } = stored[index] ?? {};
      expect(state).toBe(outcome === 'noQuorum' ? 'postponed' : outcome);
      if (outcome === 'held')
        expect(await exported(client, id)).toEqual(JSON.parse(JSON.stringify(toExchange(content))));
    }
    expect(elapsed).toBeLessThan(process.env.CI ? 20_000 : 5000);
  });

  it('knows the office, the committees and their members of then and now', async () => {
    const committees = await client.committees.list();
    expect(committees.map(({ name, rules }) => [name, rules.length])).toEqual([
      ['Komisioni i Mbrojtjes Civile i Qarkut Durrës', 1],
      ['Komiteti Rajonal Antitrafik Durrës', 1],
      ['Tryeza Teknike Antitrafik Durrës', 1],
    ]);
    const memberships = await Promise.all(committees.map(({ id }) => client.memberships.list({ committee: id })));
    const former = memberships.flat().filter(({ to }) => to !== undefined);
    expect(former.length).toBeGreaterThan(0);
    // The imports found everybody where the list had put them: no seat came twice.
    for (const seats of memberships) {
      const keys = seats.map(({ person, from }) => `${person} ${from}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const { office } = await client.session.start();
    expect(office?.name).toBe('Institucioni i Prefektit të Qarkut Durrës');
  });

  it('brings the reports and documents of its meetings as files', async () => {
    const records = await Promise.all((await client.meetings.list({})).map(({ id }) => client.meetings.get({ id })));
    const held = records.filter(({ state }) => state === 'held').flatMap(({ content }) => content.meeting.agenda);
    const papers = held
      .flatMap(({ materials }) => materials)
      .filter(({ kind }) => kind === 'report' || kind === 'document');
    expect(papers.length).toBeGreaterThan(20);
    expect(new Set(papers.map(({ file }) => file?.type))).toEqual(new Set(['application/pdf']));
  });

  it('plans the next meeting from the roster of its day, with an agenda and nobody’s attendance', async () => {
    const [next] = (await client.meetings.list({})).filter(({ state }) => state === 'planned');
    const { content } = await client.meetings.get({ id: next?.id ?? 0 });
    expect(content.meeting.agenda.length).toBeGreaterThan(1);
    expect(content.meeting.attendance).toEqual([]);
    expect(content.members.every(({ to }) => to === undefined)).toBe(true);
    expect(content.members.length).toBeGreaterThan(10);
  });
});

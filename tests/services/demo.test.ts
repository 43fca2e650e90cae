import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toExchange } from '#shared/contract/exchange/write.ts';
import { plainText } from '#shared/domain/text.ts';
import { openApp } from '../../electron/app.ts';
import { fatesOf } from '../../electron/demo/fates.ts';
import { fillDemo } from '../../electron/demo/index.ts';
import { LOOKS } from '../../electron/demo/looks.ts';
import { demoRegister } from '../../electron/demo/register.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';

const TODAY = '2026-03-11';
const options = { seed: 1, years: 2, today: TODAY };

const APPROVAL = 'Miratimi i procesverbalit të mbledhjes së kaluar';

/** As it was made: without the item that approves the minutes before, and what was added when it was opened again. */
async function exported(client: AppClient, id: number) {
  const text = await (await client.exchange.export({ id })).text();
  const file = JSON.parse(text.replace(/ U kërkua që informacioni me shkrim[^"]*(?=")/u, ''));
  file.meeting.agenda = file.meeting.agenda.filter(({ title }: { title: string }) => title !== APPROVAL);
  return file;
}

describe('the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-'));
  const app = openApp({ folder, mode: 'write' });
  const client = inProcess(app.router);
  const steps: string[] = [];
  let elapsed = 0;

  beforeAll(async () => {
    // Minutes cannot be signed on a day that has not come.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
    const started = performance.now();
    await fillDemo(client, options, (done, of) => steps.push(`${done}/${of}`));
    elapsed = performance.now() - started;
  });

  afterAll(async () => {
    vi.useRealTimers();
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
    expect(elapsed).toBeLessThan(process.env.CI ? 20_000 : 10_000);
  });

  it('keeps the minutes of each meeting as far as they have come', async () => {
    const register = demoRegister(options);
    const fates = fatesOf(register, options);
    const stored = (await client.meetings.list({})).toSorted((a, b) => a.id - b.id);
    const seen = { versions: 0, scans: 0, corrections: 0, approvals: 0, edited: 0 };
    for (const [index, meeting] of register.meetings.entries()) {
      const { id = 0 } = stored[index] ?? {};
      const { minutesState, versions, corrections, approvedBy } = await client.records.get({ meeting: id });
      const fate = fates.get(meeting);
      const state = fate?.archived ? 'archived' : fate?.signedOn ? 'signed' : fate?.finalised ? 'finalised' : 'draft';
      expect([meeting.content.meeting.date, minutesState]).toEqual([meeting.content.meeting.date, state]);
      const [newest] = versions;
      if (newest) expect(newest.number).toBe(meeting.content.meeting.number);
      expect(newest?.signed?.on).toBe(fate?.signedOn);
      if (newest?.signed) {
        const isChairOnly = LOOKS.get(meeting.content.committee.name)?.minutes === 'chair';
        expect(newest.signed.names).toHaveLength(isChairOnly ? 1 : 2);
      }
      expect(newest?.scans.length ?? 0).toBe(fate?.scanned ? 1 : 0);
      expect(versions).toHaveLength(fate?.reopened ? 2 : fate?.finalised ? 1 : 0);
      expect(corrections.map(({ record }) => record?.signed !== undefined)).toEqual(fate?.corrected ? [true] : []);
      const settings = await client.documents.settings({ meeting: id, kind: 'press-release' });
      if (settings.text !== undefined) expect(plainText(settings.text)).toContain('sekretariatit');
      seen.versions += versions.length;
      seen.scans += newest?.scans.length ?? 0;
      seen.corrections += corrections.length;
      seen.approvals += approvedBy?.outcome ? 1 : 0;
      seen.edited += settings.text === undefined ? 0 : 1;
    }
    expect(seen).toMatchObject({ corrections: 1, edited: 1 });
    expect(Math.min(seen.versions, seen.approvals)).toBeGreaterThan(20);
    expect(seen.scans).toBeGreaterThan(3);
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

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOfCopies } from '../../renderer/api/copies-state.ts';
import { clockedProgram } from '../support/clocked.ts';
import { bring } from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An office with a place for copies, and how many there are. */
async function office(rules: { daily: boolean; atClosing: boolean }) {
  const base = temporaryFolder();
  const usb = join(base, 'usb');
  mkdirSync(usb);
  const program = clockedProgram(join(base, 'regjistri'));
  await bring(program.client);
  await program.client.safety.setRules({ targets: [usb], ...rules });
  const copies = () => readdirSync(usb).filter((name) => name.endsWith('.age')).length;
  let n = 0;
  const change = () => {
    n += 1;
    return program.client.institutions.create({ name: `Institucioni ${n}` });
  };
  return { ...program, copies, change };
}

describe('the copy of the day', () => {
  it('is made once a day, where something has changed, and the check once a week', async () => {
    const { services, client, clock, copies, change } = await office({ daily: true, atClosing: false });
    const { keepUp } = services.safety;
    const checkedAt = async () => (await client.safety.status()).lastCheck?.at;
    await keepUp();
    expect(copies()).toBe(1);
    expect(await checkedAt()).toBe('2020-11-01T12:00:00.000Z');
    await change();
    clock.pass({ seconds: 3600 });
    await keepUp();
    expect(copies()).toBe(1); // it is still the same day
    clock.pass({ days: 1 });
    await keepUp();
    expect(copies()).toBe(2);
    clock.pass({ days: 1 });
    await keepUp();
    expect(copies()).toBe(2); // nothing has changed
    expect(await checkedAt()).toBe('2020-11-01T12:00:00.000Z');
    await keepUp({ wasCutOff: true });
    expect(await checkedAt()).toBe('2020-11-03T13:00:00.000Z');
    clock.pass({ days: 8 });
    await keepUp();
    expect(await checkedAt()).toBe('2020-11-11T13:00:00.000Z');
  });

  it('is not made where the office does not want it, nor at closing', async () => {
    const { services, copies } = await office({ daily: false, atClosing: false });
    await services.safety.keepUp();
    await services.safety.copyIfDue('atClosing');
    expect(copies()).toBe(0);
  });

  it('is made at closing where it is wanted and something has changed', async () => {
    const { services, clock, copies, change } = await office({ daily: false, atClosing: true });
    let begun = 0;
    const close = () => services.safety.copyIfDue('atClosing', () => (begun += 1));
    await close();
    await close();
    expect([copies(), begun]).toEqual([1, 1]);
    await change();
    clock.pass({ seconds: 5 });
    await close();
    expect([copies(), begun]).toEqual([2, 2]);
  });
});

describe('how safe the office is', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const status = { lastVerified: '2026-03-10T08:00:00Z', isChanged: true, failures: [], lastCheck: null };
  const failure = { at: '2026-03-10T08:00:00Z', target: '/usb', reason: 'no-space' as const };
  const found = { at: '', parts: [], findings: [{ part: 'seal' as const, seq: 3 }] };

  it.each([
    ['no copy', { lastVerified: null }, 'bad'],
    ['a copy of today', {}, 'good'],
    ['a copy of three days ago', { lastVerified: '2026-03-07T08:00:00Z' }, 'old'],
    ['a copy of eight days ago', { lastVerified: '2026-03-02T08:00:00Z' }, 'bad'],
    ['an old copy and nothing that has changed', { lastVerified: '2026-01-02T08:00:00Z', isChanged: false }, 'good'],
    ['a copy that failed', { failures: [failure] }, 'bad'],
    ['something that the check found', { lastCheck: found }, 'bad'],
  ])('%s', (_, change, expected) => {
    expect(stateOfCopies({ ...status, ...change }, now)).toBe(expected);
  });
});

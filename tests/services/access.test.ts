import { describe, expect, it, onTestFinished } from 'vitest';
import { mayDo, ROLES, waitAfter } from '#shared/domain/access.ts';
import { startProgram } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { clockedProgram } from '../support/clocked.ts';
import { bring, finalise } from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PASSWORD = 'fjalë-e-gjatë';
const needed = { code: 'ENTRY', data: { reason: 'needed' } };
const forbidden = { code: 'ENTRY', data: { reason: 'forbidden' } };
const wrong = { code: 'ENTRY', data: { reason: 'wrong' } };

/** The program as a window has it: whoever sits there has to come in. */
function window(folder = temporaryFolder()): { client: AppClient; folder: string; close: () => Promise<void> } {
  const program = startProgram({ folder });
  onTestFinished(program.close);
  return { client: inProcess(program.router), folder, close: program.close };
}

async function withUsers() {
  const office = window();
  const { client } = office;
  await client.access.begin({ name: 'Drita Administratore', password: PASSWORD });
  await client.access.add({ name: 'Ana Nëpunëse', role: 'clerk', password: `${PASSWORD}1` });
  await client.access.add({ name: 'Beni Zyrtar', role: 'official', password: `${PASSWORD}2` });
  const enter = async (name: 'ana' | 'beni' | 'drita') => {
    await client.access.leave();
    if (name === 'ana') await client.access.enter({ name: 'ana nëpunëse', password: `${PASSWORD}1` });
    if (name === 'beni') await client.access.enter({ name: 'Beni Zyrtar', password: `${PASSWORD}2` });
    if (name === 'drita') await client.access.enter({ name: 'Drita Administratore', password: PASSWORD });
  };
  return { ...office, enter };
}

describe('a program without users', () => {
  it('lets whoever sits there do everything', async () => {
    const { client } = window();
    expect(await client.access.state()).toEqual({ isOn: false, idleMinutes: null, names: [], person: null });
    await finalise(client, await bring(client));
    expect(await client.access.list()).toEqual([]);
  });
});

describe('a program with users', () => {
  it('asks who it is, tells nothing before, and knows who came in', async () => {
    const { client, folder, close } = await withUsers();
    expect((await client.access.state()).person).toEqual({ name: 'Drita Administratore', role: 'administrator' });
    await close();
    const again = window(folder).client;
    expect(await again.access.state()).toMatchObject({
      isOn: true,
      person: null,
      names: ['Drita Administratore', 'Ana Nëpunëse', 'Beni Zyrtar'],
    });
    const calls = [
      () => again.session.start(),
      () => again.meetings.list({}),
      () => again.safety.status(),
      () => again.audit.list({}),
      () => again.access.list(),
      () => again.documents.make({ meeting: 1, kind: 'minutes' as const }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject(needed);
    await expect(again.access.begin({ name: 'Tjetër', password: PASSWORD })).rejects.toMatchObject(needed);
    await again.access.enter({ name: 'Ana Nëpunëse', password: `${PASSWORD}1` });
    expect(await again.meetings.list({})).toEqual([]);
    await again.access.leave();
    await expect(again.meetings.list({})).rejects.toMatchObject(needed);
  });

  it('lets each role do its own and no more', async () => {
    const { client, enter } = await withUsers();
    await enter('ana');
    const meeting = await bring(client);
    await expect(finalise(client, meeting)).rejects.toMatchObject(forbidden);
    await expect(
      client.office.set({ revision: 0, name: 'X', county: 'X', city: 'X', letterhead: [] }),
    ).rejects.toMatchObject(forbidden);
    await expect(client.access.list()).rejects.toMatchObject(forbidden);
    await expect(client.safety.restore({ file: '/tmp/x', lost: 0 })).rejects.toMatchObject(forbidden);
    await expect(client.safety.newRecovery()).rejects.toMatchObject(forbidden);
    await enter('beni');
    await finalise(client, meeting);
    await expect(client.access.setIdle({ minutes: 5 })).rejects.toMatchObject(forbidden);
    await enter('drita');
    await client.access.setIdle({ minutes: 5 });
    const { lines } = await client.audit.list({ group: 'records' });
    expect(lines).toMatchObject([{ command: 'record.finalise', actor: 'Beni Zyrtar' }]);
    expect((await client.audit.list({ group: 'meetings' })).lines[0]).toMatchObject({ actor: 'Ana Nëpunëse' });
  });

  it('says the same for a name it does not know, a wrong password and one who was put out of use', async () => {
    const { client, enter } = await withUsers();
    const ana = (await client.access.list()).find(({ name }) => name === 'Ana Nëpunëse');
    if (!ana) throw new Error('no user');
    await expect(client.access.enter({ name: 'Kushdo', password: PASSWORD })).rejects.toMatchObject(wrong);
    await expect(client.access.enter({ name: 'Ana Nëpunëse', password: PASSWORD })).rejects.toMatchObject(wrong);
    await client.access.update({ ...ana, active: false });
    await client.access.leave();
    await expect(client.access.enter({ name: 'Ana Nëpunëse', password: `${PASSWORD}1` })).rejects.toMatchObject(wrong);
    await enter('drita');
  });

  it('keeps an administrator, a name for one person, and a password of some length', async () => {
    const { client } = await withUsers();
    const [drita] = await client.access.list();
    if (!drita) throw new Error('no user');
    for (const change of [{ active: false }, { role: 'clerk' as const }]) {
      await expect(client.access.update({ ...drita, ...change })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    }
    await expect(client.access.add({ name: 'ANA  NËPUNËSE', role: 'clerk', password: PASSWORD })).rejects.toMatchObject(
      {
        code: 'CONFLICT',
      },
    );
    await expect(client.access.add({ name: 'E re', role: 'clerk', password: 'shkurt' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(client.access.changeOwn({ old: 'jo kjo', password: PASSWORD })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await client.access.changeOwn({ old: PASSWORD, password: 'krejt tjetër' });
    await client.access.leave();
    await expect(client.access.enter({ name: drita.name, password: PASSWORD })).rejects.toMatchObject(wrong);
    await client.access.enter({ name: drita.name, password: 'krejt tjetër' });
    await client.access.turnOff();
    expect(await client.access.state()).toMatchObject({ isOn: false, person: null });
    expect(await client.meetings.list({})).toEqual([]);
    await client.access.begin({ name: drita.name, password: PASSWORD });
    expect(await client.access.state()).toMatchObject({ isOn: true, person: { role: 'administrator' } });
  });

  it('takes the recovery key from paper for a forgotten password, and no other key', async () => {
    const { client } = await withUsers();
    const { key } = await client.safety.newRecovery();
    await client.safety.confirmRecovery({ typed: key });
    const { key: other } = await client.safety.newRecovery();
    await client.access.leave();
    const reset = { name: 'Drita Administratore', password: 'e re fare' };
    await expect(client.access.reset({ ...reset, key: other })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(client.access.reset({ ...reset, name: 'Ana Nëpunëse', key })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(client.meetings.list({})).rejects.toMatchObject(needed);
    await client.access.reset({ ...reset, key });
    expect(await client.meetings.list({})).toEqual([]);
  });
});

describe('wrong passwords', () => {
  it('make wait longer and longer, also the right one, and also after a new start', async () => {
    const { client, clock, register } = clockedProgram(temporaryFolder());
    await client.access.begin({ name: 'Drita', password: PASSWORD });
    const enter = (password: string) => client.access.enter({ name: 'Drita', password });
    for (let n = 1; n < 5; n += 1) await expect(enter('gabim')).rejects.toMatchObject(wrong);
    await expect(enter('gabim')).rejects.toMatchObject({ data: { reason: 'wait', seconds: 30 } });
    await expect(enter(PASSWORD)).rejects.toMatchObject({ data: { reason: 'wait', seconds: 30 } });
    clock.pass({ seconds: 29 });
    await expect(enter(PASSWORD)).rejects.toMatchObject({ data: { reason: 'wait', seconds: 1 } });
    expect((await register.db.selectFrom('user').select('failed').executeTakeFirst())?.failed).toBe(5);
    clock.pass({ seconds: 1 });
    await expect(enter('gabim')).rejects.toMatchObject({ data: { reason: 'wait', seconds: 60 } });
    clock.pass({ seconds: 60 });
    await enter(PASSWORD);
    await expect(enter('gabim')).rejects.toMatchObject(wrong);
  });

  it('make nobody wait longer than a quarter of an hour', () => {
    expect([0, 4, 5, 6, 9, 10, 50].map(waitAfter)).toEqual([0, 0, 30, 60, 480, 900, 900]);
  });
});

describe('the roles', () => {
  it('each hold what the one before it does', () => {
    const rights = ['anyone', 'read', 'write', 'close', 'manage'] as const;
    expect(ROLES.map((role) => rights.filter((right) => mayDo(role, right)).length)).toEqual([3, 4, 5]);
  });
});

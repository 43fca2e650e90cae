import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { decryptFile } from '../../electron/store/copies/encrypt.ts';
import { identityIn, readKeys } from '../../electron/store/copies/keys.ts';
import { NOBODY_WATCHES } from '../../electron/store/copies/watch.ts';
import { registerFile } from '../../electron/store/folder.ts';
import { takeCopyLock } from '../../electron/store/lock.ts';
import { copiedOffice, copyRefused } from '../support/office-with-copies.ts';
import { tamper } from '../support/tamper.ts';

const MARK = 'fëmijë viktimë';

describe('a copy', () => {
  it('is encrypted, verified, told by its manifest, and leaves nothing else behind', async () => {
    const { client, data, usb, meeting } = await copiedOffice({ isFinal: false });
    const { content } = await client.meetings.get({ id: meeting });
    await client.statements.add({ item: content.meeting.agenda[0]?.id ?? 0, text: MARK });
    const [made] = await client.safety.copy({ to: { folder: usb } });
    const file = made?.file ?? '';
    expect(
      readdirSync(usb)
        .map((name) => join(usb, name))
        .toSorted(),
    ).toEqual([file, made?.manifest]);
    expect(file).toMatch(/regjistri_\d{8}T\d{6}Z_v\d+_s0000\.db\.age$/u);
    const manifest = JSON.parse(readFileSync(made?.manifest ?? '', 'utf8'));
    expect(manifest).toMatchObject({ format: 'procesverbali.backup', counts: { meetings: 1, records: 0 } });
    expect(
      readFileSync(registerFile(data)).includes(MARK) || readFileSync(`${registerFile(data)}-wal`).includes(MARK),
    ).toBe(true);
    for (const name of readdirSync(usb)) expect(readFileSync(join(usb, name)).includes(MARK), name).toBe(false);
    for (const name of readdirSync(data)) expect(name).not.toMatch(/part|tmp/u);
    expect(statSync(file).mode & 0o077).toBe(0);

    const plain = join(data, '..', 'e-hapur.db');
    const measured = await decryptFile(file, plain, [readKeys(data).identity], NOBODY_WATCHES);
    expect(measured).toEqual(manifest.plain);
    const database = new Database(plain, { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(database.prepare('SELECT count(*) FROM meeting').pluck().get()).toBe(1);
    database.close();
  });

  it('opens from a folder in which nothing can be written', async () => {
    const { client, usb } = await copiedOffice();
    await client.safety.copy({ to: { folder: usb } });
    spawnSync('chmod', ['a-w', usb]);
    const [found] = await client.safety.copies({ folder: usb });
    expect((await client.safety.examine({ file: found?.file ?? '' })).report.findings).toEqual([]);
    spawnSync('chmod', ['u+w', usb]);
  });

  it('is made beside open changes, and a change after it is no part of it', async () => {
    const { client, usb, data } = await copiedOffice();
    await client.safety.setRules({ targets: [usb], daily: true, atClosing: true });
    expect((await client.safety.status()).isChanged).toBe(true);
    await client.safety.copy({});
    expect((await client.safety.status()).isChanged).toBe(false);
    await client.meetings.create({ ...(await anyMeeting(client)) });
    expect(await client.safety.status()).toMatchObject({
      isChanged: true,
      targets: [{ folder: usb, copies: 1, isThere: true }],
    });
    expect(existsSync(join(data, 'kopja.part'))).toBe(false);
  });

  it('goes to each place, and one that fails keeps none from the others', async () => {
    const { client, usb } = await copiedOffice();
    const second = join(usb, '..', 'disku');
    mkdirSync(second);
    await client.safety.setRules({ targets: [second, usb], daily: true, atClosing: true });
    rmSync(second, { recursive: true });
    const outcomes = await client.safety.copy({});
    expect(outcomes).toMatchObject([{ target: second, reason: 'target-missing' }, { target: usb }]);
    expect(outcomes[1]?.file).toBeDefined();
    expect(await client.safety.status()).toMatchObject({
      failures: [{ target: second, reason: 'target-missing' }],
      targets: [
        { isThere: false, copies: 0 },
        { isThere: true, copies: 1 },
      ],
    });
    await client.safety.seen();
    expect((await client.safety.status()).failures).toEqual([]);
  });

  it('never takes a name that is there, the register’s own, or a link to it', async () => {
    const { client, data, usb } = await copiedOffice();
    const outcome = async (to: { file: string } | { folder: string }) => (await client.safety.copy({ to }))[0]?.reason;
    const live = readFileSync(registerFile(data));
    writeFileSync(join(usb, 'kopja.age'), 'x');
    symlinkSync(registerFile(data), join(usb, 'lidhja.age'));
    expect(await outcome({ file: join(usb, 'kopja.age') })).toBe('target-exists');
    expect(await outcome({ file: join(usb, 'lidhja.age') })).toBe('target-exists');
    expect(await outcome({ file: registerFile(data) })).toBe('target-own');
    expect(await outcome({ file: join(data, 'kopjet.jsonl') })).toBe('target-own');
    expect(await outcome({ folder: data })).toBe('target-own');
    expect(await outcome({ folder: join(usb, 'nuk ka') })).toBe('target-missing');
    expect(await outcome({ file: join(usb, 'nuk ka', 'kopja.age') })).toBe('target-missing');
    expect(readFileSync(join(usb, 'kopja.age'), 'utf8')).toBe('x');
    expect(readFileSync(registerFile(data)).equals(live)).toBe(true);
    expect(await outcome({ file: join(usb, 'e re.age') })).toBeUndefined();
  });

  it('is refused while another one is being made, and without the office’s key', async () => {
    const { client, data, usb } = await copiedOffice();
    const lock = takeCopyLock(data);
    await expect(client.safety.copy({ to: { folder: usb } })).rejects.toMatchObject(copyRefused('busy'));
    lock.release();
    renameSync(join(data, 'celesi.txt'), join(usb, 'celesi.txt'));
    await expect(client.safety.copy({ to: { folder: usb } })).rejects.toMatchObject(copyRefused('no-key'));
    expect(await client.safety.status()).toMatchObject({ failures: [{ reason: 'no-key' }] });
  });

  it('opens with the recovery key as well, once it has been typed back from paper', async () => {
    const { client, usb } = await copiedOffice();
    const { key } = await client.safety.newRecovery();
    await expect(client.safety.confirmRecovery({ typed: key.replace(/.$/u, '') })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await client.safety.status()).hasRecovery).toBe(false);
    await client.safety.confirmRecovery({ typed: key.toLowerCase().replaceAll(/(.{4})/gu, '$1 ') });
    expect((await client.safety.status()).hasRecovery).toBe(true);
    const [made] = await client.safety.copy({ to: { folder: usb } });
    const identity = identityIn(key) ?? '';
    expect((await decryptFile(made?.file ?? '', undefined, [identity], NOBODY_WATCHES)).size).toBeGreaterThan(0);
    // Confirmed once, it is no longer known here.
    await expect(client.safety.confirmRecovery({ typed: key })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('can be ended in the middle, and leaves nothing', async () => {
    const { data, usb, close } = await copiedOffice();
    await close();
    const program = startProgram({ folder: data });
    onTestFinished(program.close);
    const { safety } = inProcess(program.router);
    const copying = safety.copy({ to: { folder: usb } });
    copying.catch(() => undefined);
    await safety.cancel();
    await expect(copying).rejects.toMatchObject(copyRefused('cancelled'));
    expect([readdirSync(usb), readdirSync(data).filter((name) => name.includes('part'))]).toEqual([[], []]);
    expect(await safety.status()).toMatchObject({ running: null, failures: [] });
    expect((await safety.copy({ to: { folder: usb } }))[0]?.file).toBeDefined();
  });

  it('is not made of a register in which something is not as it was stored', async () => {
    const { close, open, data, usb } = await copiedOffice();
    await close();
    tamper(registerFile(data), "UPDATE record_paper SET docx = x'00' WHERE id = 1");
    await expect(open().safety.copy({ to: { folder: usb } })).rejects.toMatchObject(copyRefused('register-damaged'));
    expect(readdirSync(usb)).toEqual([]);
    expect(readdirSync(data)).not.toContain('kopja.part');
  });
});

async function anyMeeting(client: Awaited<ReturnType<typeof copiedOffice>>['client']) {
  const [committee] = await client.committees.list();
  const [{ id } = { id: 0 }] = await client.meetings.list({});
  const { content } = await client.meetings.get({ id });
  const { chair, secretary, place, kind } = content.meeting;
  return {
    committee: committee?.id ?? 0,
    kind,
    call: 1 as const,
    date: '2020-12-02',
    start: '10:00',
    place,
    chair: Number(chair),
    secretary: Number(secretary),
  };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copiedOffice, copyRefused, finaliseAnother } from '../support/office-with-copies.ts';
import { program } from '../support/program.ts';
import { bring } from '../support/records-office.ts';

/** A disk of its own, where one may be mounted. */
function mounted(folder: string, megabytes: number): boolean {
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status !== 0) return false;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return true;
}

function fill(folder: string, leave: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'mbushja'), new Uint8Array(Math.max(0, bavail * bsize - leave)));
}

describe('a place for copies that is full', () => {
  it('keeps the copies that it has and nothing half; the register goes on', async (context) => {
    const { client, usb } = await copiedOffice();
    const disk = join(usb, 'disku');
    if (!mounted(disk, 20)) return context.skip();
    await client.safety.setRules({ targets: [disk], daily: true, atClosing: true });
    const [first] = await client.safety.copy({});
    expect(first?.file).toBeDefined();
    const before = readdirSync(disk).toSorted();
    fill(disk, 100_000);
    await finaliseAnother(client);
    expect(await client.safety.copy({})).toMatchObject([{ target: disk, reason: 'no-space' }]);
    expect(
      readdirSync(disk)
        .filter((name) => name !== 'mbushja')
        .toSorted(),
    ).toEqual(before);
    expect((await client.safety.examine({ file: first?.file ?? '' })).report.findings).toEqual([]);
    expect(await client.safety.status()).toMatchObject({ failures: [{ reason: 'no-space' }] });
    await finaliseAnother(client, '2020-12-09');
  });

  it('takes no copy under a name that somebody gives it, and nothing half of one', async (context) => {
    const { client, usb } = await copiedOffice({ isFinal: false });
    const disk = join(usb, 'disku');
    if (!mounted(disk, 2)) return context.skip();
    const [first] = await client.safety.copy({ to: { file: join(disk, 'e para.age') } });
    expect(first?.file).toBeDefined();
    fill(disk, 40_000);
    expect(await client.safety.copy({ to: { file: join(disk, 'e dyta.age') } })).toMatchObject([
      { reason: 'no-space' },
    ]);
    expect(readdirSync(disk).toSorted()).toEqual(['e para.age', 'e para.age.json', 'mbushja']);
  });
});

describe('a register whose own disk is full', () => {
  it('makes no copy, says why, and leaves the copies that are there', async (context) => {
    const { usb } = await copiedOffice();
    const disk = join(usb, 'disku');
    if (!mounted(disk, 4)) return context.skip();
    const { client } = program(join(disk, 'regjistri'));
    await bring(client);
    fill(disk, 200_000);
    await expect(client.safety.copy({ to: { folder: usb } })).rejects.toMatchObject(copyRefused('no-space'));
    expect(readdirSync(join(disk, 'regjistri')).filter((name) => name.includes('part'))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { largeMeeting } from '../support/large-meeting.ts';
import { program, run } from '../support/program.ts';
import { permissionsBind } from '../support/register-process.ts';
import { SAMPLE_FILE } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SAMPLE = fileURLToPath(SAMPLE_FILE);
const CLI = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));
const NOBODY = 65_534;

const mounts = process.platform === 'linux' && process.getuid?.() === 0 && mountTrial();

function mountTrial(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'procesverbali-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

/** A disk of its own size, gone when the test ends. */
function smallDisk(size: string): string {
  const folder = join(temporaryFolder(), 'disku');
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (status !== 0) throw new Error('The disk could not be mounted');
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return folder;
}

describe('the command line, hindered', () => {
  it('names who holds the register, and reads beside it', async () => {
    const data = temporaryFolder();
    const { client } = program(data);
    await client.exchange.import({ file: new File([readFileSync(SAMPLE)], 'm.json'), replace: false });
    const refused = await run('import', SAMPLE, '--data', data, '--json');
    expect([refused.code, JSON.parse(refused.out).errors.length]).toEqual([1, 1]);
    expect(refused.err).toContain(String(process.pid));
    const beside = await run('meetings', '--data', data, '--json');
    expect([beside.code, JSON.parse(beside.out).meetings.length]).toEqual([0, 1]);
  });

  it.each([
    ['damaged', (file: string) => writeFileSync(file, ''), 'i dëmtuar'],
    ['no database', (file: string) => writeFileSync(file, 'x'.repeat(8192)), 'dëmtuar'],
    ['newer', (file: string) => setPragma(file, 'user_version = 99'), '99'],
    ['another program’s', (file: string) => setPragma(file, 'application_id = 7'), 'nuk është regjistër'],
  ])('says of a register that is %s what it is, and leaves it as it is', async (_, spoil, words) => {
    const data = temporaryFolder();
    await run('import', SAMPLE, '--data', data);
    const file = join(data, 'regjistri.db');
    spoil(file);
    const before = readFileSync(file);
    for (const call of [['meetings'], ['import', SAMPLE]]) {
      const { code, out, err } = await run(...call, '--data', data);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(words);
      expect(err).not.toMatch(/sqlite|at .*\.ts:/iu);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('shows a number, no stack, for what nobody expected, and writes the rest into the log', async () => {
    const data = temporaryFolder();
    await run('import', SAMPLE, '--data', data);
    const database = new Database(join(data, 'regjistri.db'));
    database.exec("PRAGMA ignore_check_constraints = ON; UPDATE meeting SET purpose = 'Fshehtësi' WHERE id = 1");
    database.close();
    const { code, out, err } = await run('export', '1', '--out', join(data, 'e.json'), '--data', data);
    const [, reference = ''] = /referencës ([0-9a-f]{8})/u.exec(err) ?? [];
    expect([code, out, err.includes('at ')]).toEqual([1, '', false]);
    const log = readFileSync(join(data, 'gabimet.log'), 'utf8');
    expect(JSON.parse(log)).toMatchObject({ reference, errors: [{ name: 'SyntaxError' }] });
    expect(log).toContain('content-read.ts');
    expect(log).not.toContain('Fsh');
  });

  it('says that a folder is a file', async () => {
    const file = join(temporaryFolder(), 'skedar');
    writeFileSync(file, '');
    const { code, err } = await run('meetings', '--data', file);
    expect([code, err]).toEqual([2, expect.stringContaining('është skedar, jo dosje')]);
  });

  it.skipIf(!permissionsBind)('says that a folder may not be used', () => {
    const data = join(temporaryFolder(), 'mbyllur');
    mkdirSync(data);
    chmodSync(data, 0o500);
    const bound = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if (bound.uid) {
      chownSync(data, NOBODY, NOBODY);
      chmodSync(join(data, '..'), 0o755);
    }
    const options = { encoding: 'utf8' as const, ...bound };
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'import', SAMPLE, '--data', data], options);
    expect([status, stderr]).toEqual([1, expect.stringContaining('nuk ka leje')]);
    expect(readdirSync(data)).toEqual([]);
  });

  it.skipIf(!permissionsBind)('says that a file may not be read', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mbyllur.json');
    writeFileSync(file, '{}');
    chmodSync(file, 0o000);
    const bound = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if (bound.uid) chownSync(folder, NOBODY, NOBODY);
    const options = { encoding: 'utf8' as const, ...bound };
    const call = [CLI, 'import', file, '--data', join(folder, 'regjistri')];
    const { status, stderr } = spawnSync(process.execPath, call, options);
    expect([status, stderr]).toEqual([1, expect.stringContaining('nuk lexohet: mungon leja')]);
  });

  it.skipIf(!mounts)('stores nothing on a full disk, says so, and stores it when there is room', async () => {
    const disk = smallDisk('3m');
    const file = join(temporaryFolder(), 'madhe.json');
    writeFileSync(file, writeExchange(largeMeeting()));
    const data = join(disk, 'regjistri');
    await run('meetings', '--data', data);
    writeFileSync(join(disk, 'mbushje'), Buffer.alloc(1024 * 1024));
    const { code, err } = await run('import', file, '--data', data);
    expect([code, err]).toEqual([1, expect.stringContaining('Disku është plot')]);
    expect(JSON.parse((await run('meetings', '--data', data, '--json')).out)).toEqual({ meetings: [] });
    rmSync(join(disk, 'mbushje'));
    spawnSync('mount', ['-o', 'remount,size=30m', disk]);
    expect((await run('import', file, '--data', data)).code).toBe(0);
  });

  it.skipIf(!mounts)('leaves no half document on a full disk', async () => {
    const disk = smallDisk('16k');
    const data = temporaryFolder();
    await run('import', SAMPLE, '--data', data);
    writeFileSync(join(disk, 'mbushje'), Buffer.alloc(8 * 1024));
    const { code, err } = await run('document', '1', 'minutes', '--out', join(disk, 'p.docx'), '--data', data);
    expect([code, err]).toEqual([1, expect.stringContaining('Disku është plot')]);
    expect(readdirSync(disk)).toEqual(['mbushje']);
  });
});

function setPragma(file: string, pragma: string) {
  const database = new Database(file);
  database.pragma(pragma);
  database.close();
}

/** What a session leaves on the computer and sends over the network. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { clockedProgram } from '../support/clocked.ts';
import { bring } from '../support/records-office.ts';
import { SAMPLE_FILE } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'electron/cli.ts');
const MARK = 'shenjaqënukhumbet';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe('a session', () => {
  it('leaves no word of the minutes outside the register: not in logs, copies, keys or temporary files', async () => {
    const base = temporaryFolder();
    const data = join(base, 'regjistri');
    const usb = join(base, 'usb');
    const temp = join(base, 'tmp');
    for (const folder of [usb, temp]) mkdirSync(folder);
    vi.stubEnv('TMPDIR', temp);
    try {
      const program = startProgram({ folder: data });
      const client = inProcess(program.router);
      const meeting = await bring(client, (sample) => {
        for (const item of sample.meeting.agenda) item.title = `${MARK} ${item.title}`;
      });
      const { content } = await client.meetings.get({ id: meeting });
      await client.statements.add({ item: content.meeting.agenda[0]?.id ?? 0, text: MARK });
      await client.documents.make({ meeting, kind: 'minutes' });
      await client.documents.make({ meeting: 999, kind: 'minutes' }).catch(() => undefined);
      await client.safety.setRules({ targets: [usb], daily: true, atClosing: true });
      await client.safety.copy({});
      await client.safety.check();
      const [found] = await client.safety.copies({});
      await client.safety.examine({ file: found?.file ?? '' });
      const report = await (await client.safety.diagnosis()).text();
      expect(report).not.toContain(MARK);
      await program.copyBeforeEnd();
      await program.close();
    } finally {
      vi.unstubAllEnvs();
    }
    const holding = filesIn(base).filter((file) => readFileSync(file).includes(MARK));
    expect(holding).toEqual([join(data, 'regjistri.db')]);
  });

  it('wipes what is deleted for good from the register’s own pages', async () => {
    const data = join(temporaryFolder(), 'regjistri');
    const { client, services, clock, close } = clockedProgram(data);
    const meeting = await bring(client);
    const { content } = await client.meetings.get({ id: meeting });
    const item = content.meeting.agenda[0]?.id ?? 0;
    await client.materials.add({ item, title: MARK, kind: 'document' });
    const { revision } = await client.meetings.get({ id: meeting });
    await client.meetings.remove({ id: meeting, revision });
    const holding = () => filesIn(data).filter((file) => readFileSync(file).includes(MARK));
    expect(holding()).not.toEqual([]); // in the bin, for thirty days
    clock.pass({ days: 31 });
    await services.upkeep.tidy();
    await close();
    expect(holding()).toEqual([]);
  });
});

const hasStrace = spawnSync('strace', ['-V']).status === 0;

describe.skipIf(!hasStrace || process.env.KILLS === undefined)('the program under a tracer of system calls', () => {
  it('asks the network for nothing: a meeting stored, finalised, copied, and a browser served', async () => {
    const base = temporaryFolder();
    const trace = join(base, 'thirrjet');
    const strace = (...words: string[]) => [
      '-f',
      '-qq',
      '-e',
      'trace=connect,sendto,bind',
      '-o',
      trace,
      process.execPath,
      ...words,
    ];
    const calls = () =>
      readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => /AF_INET/u.test(line));
    for (const words of [
      ['import', fileURLToPath(SAMPLE_FILE)],
      ['finalise', '1'],
      ['backup', '--out', `${base}/kopjet/`],
      ['check'],
    ]) {
      const { status } = spawnSync('strace', strace(CLI, ...words, '--data', join(base, 'r')));
      expect(status, words.join(' ')).toBe(0);
      expect(calls()).toEqual([]);
    }
    const served = spawn('strace', strace(join(ROOT, 'electron/browser.ts'), '--no-open', '--data', join(base, 'r')), {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(served.stdout, 'data')) as [Buffer];
    const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(said))?.[0] ?? '';
    expect((await fetch(origin)).status).toBe(200);
    process.kill(-(served.pid ?? 0), 'SIGINT'); // the tracer passes no signal on
    await once(served, 'exit');
    // It listens on this computer alone, and calls nobody.
    for (const call of calls()) expect(call).toMatch(/bind\(.*127\.0\.0\.1/u);
  }, 120_000);
});

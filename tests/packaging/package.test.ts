import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { SAMPLE_FILE } from '../support/sample.ts';
import { standInElectron } from '../support/stand-in-electron.ts';

const root = resolve(import.meta.dirname, '../..');
const node = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
};

/** As the wire says it: the character `1`. */
const ENABLED = '1'.charCodeAt(0);

const TARGETS = [
  { platform: 'linux', flag: '--linux', program: 'procesverbali', binary: 'linux-x64' },
  { platform: 'win32', flag: '--win', program: 'Procesverbali.exe', binary: 'win32-x64' },
] as const;

describe.each(TARGETS)('the program as it is packed for $platform, in a stand-in for Electron', (target) => {
  const work = mkdtempSync(join(tmpdir(), 'procesverbali-paketa-'));
  const unpacked = join(work, 'dist', `${target.platform === 'win32' ? 'win' : 'linux'}-unpacked`);
  const resources = join(unpacked, 'resources');
  const asar = join(resources, 'app.asar');

  beforeAll(() => {
    if (!existsSync(join(root, 'out/main/cli.js'))) node('node_modules/electron-vite/bin/electron-vite.js', 'build');
    node('electron/packaging/licenses.ts');
    node(
      'node_modules/electron-builder/cli.js',
      ...[target.flag, 'dir', '--x64'],
      `-c.electronDist=${standInElectron(join(work, 'electron'), target.platform)}`,
      `-c.directories.output=${join(work, 'dist')}`,
    );
  }, 240_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('holds what the program runs, the one binary of its system, and nothing else', () => {
    const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    for (const needed of [
      '/package.json',
      '/out/main/main.js',
      '/out/main/cli.js',
      '/out/main/papers.js',
      '/out/main/keeper-thread.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
    ]) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([
      `/node_modules/better-sqlite3/prebuilds/${target.binary}.node`,
    ]);
    const tops = new Set(files.map((file) => file.split('/')[1]));
    expect([...tops].toSorted()).toEqual(['node_modules', 'out', 'package.json']);
    const packages = new Set(files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? []));
    for (const name of Object.keys(manifest.dependencies)) expect(packages).toContain(name);
    for (const name of Object.keys(manifest.devDependencies)) expect(packages).not.toContain(name);
    expect(files.filter((file) => /\.(?:map|ts|md)$|\/(?:tests?|deps|src)\/.*\.c$/u.test(file))).toEqual([]);
    // The binary lies beside the archive, where the system can load it.
    expect(readdirSync(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds'))).toEqual([
      `${target.binary}.node`,
    ]);
  });

  it('has the fuses as the program wants them', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, target.program));
    const isOn = (fuse: FuseV1Options) => Number(wire[fuse]) === ENABLED;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookies: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      snapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      file: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookies: true,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyAsar: true,
      snapshot: false,
      file: false,
    });
  });

  it('brings the licences of all that it is made of, and Albanian', () => {
    const licences = readFileSync(join(resources, 'LICENCAT.txt'), 'utf8');
    const named = ['better-sqlite3', 'react', '@mantine/core', 'prosemirror-model', 'age-encryption', 'electron'];
    for (const name of named) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'mu'));
    expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'sq.pak']);
  });

  it.skipIf(target.platform !== process.platform)('records a meeting by its command line, run from the archive', () => {
    const app = join(work, 'app');
    extractAll(asar, app);
    const data = join(work, 'regjistri');
    const run = (...words: string[]) =>
      JSON.parse(node(join(app, 'out/main/cli.js'), ...words, '--data', data, '--json'));
    expect(run('import', fileURLToPath(SAMPLE_FILE))).toEqual({ meeting: 1, created: true });
    expect(run('finalise', '1')).toMatchObject({ meeting: 1, number: 4, version: 1 });
    expect(run('documents', '1', '--out', join(work, 'dokumentet')).files.length).toBeGreaterThan(5);
    expect(run('verify', join(work, 'dokumentet', 'procesverbal-4-2020.docx'))).toMatchObject({ verdict: 'unchanged' });
    const { file } = run('backup', '--out', `${join(work, 'kopjet')}/`);
    expect(run('check', file)).toMatchObject({ whole: true });
  });
});

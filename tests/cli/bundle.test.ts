import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_FILE } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const node = (...words: string[]) => spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });

describe('what `npm run build` bundles for the installed program', () => {
  // Inside the project, because the bundle finds the database's binary in its node_modules.
  const folder = mkdtempSync(join(root, '.cache-bundle-'));
  beforeAll(() => {
    const { status, stderr } = node('node_modules/electron-vite/bin/electron-vite.js', 'build', '--outDir', folder);
    if (status !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the same verbs and writes the same documents', () => {
    const data = temporaryFolder();
    const bundled = (...words: string[]) =>
      node(join(folder, 'main/cli.js'), ...words, '--data', join(data, 'r'), '--json');
    expect(JSON.parse(bundled('import', fileURLToPath(SAMPLE_FILE)).stdout)).toEqual({ meeting: 1, created: true });
    const { stdout, stderr } = bundled('documents', '1', '--out', join(data, 'd'));
    expect([stderr, JSON.parse(stdout).files.length]).toEqual(['', 2]);
  });

  it('has a preload that asks for nothing but Electron, which is all that the sandbox gives', () => {
    const preload = readFileSync(join(folder, 'preload/preload.cjs'), 'utf8');
    expect(preload.match(/\b(?:require|import)\b.*/gu)).toEqual(['require("electron");']);
  });
});

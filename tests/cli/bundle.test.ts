import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { paperMakerHere } from '../../electron/workers/paper-maker.ts';
import type { Order } from '../../electron/workers/thread.ts';
import { paperOf } from '../support/paper.ts';
import { SAMPLE_FILE, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');

const SAMPLE_PAPERS = [
  'njoftim-mbledhje-4-2020.docx',
  'procesverbal-4-2020.docx',
  'lista-e-prezencës-4-2020.docx',
  'detyrat-4-2020.docx',
  'njoftim-shtyp-4-2020.docx',
];

const node = (...words: string[]) => spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });

describe('what `npm run build` bundles for the installed program', () => {
  // Inside the project, because the bundle finds the database's binary in its node_modules.
  const folder = mkdtempSync(join(root, '.cache-bundle-'));
  beforeAll(() => {
    const { status, stderr } = node('node_modules/electron-vite/bin/electron-vite.js', 'build', '--outDir', folder);
    if (status !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const textOf = (script: string) => (script.endsWith('.js') ? readFileSync(join(folder, 'main', script), 'utf8') : '');

  it('takes the same verbs and writes the same documents', () => {
    const data = temporaryFolder();
    const bundled = (...words: string[]) =>
      node(join(folder, 'main/cli.js'), ...words, '--data', join(data, 'r'), '--json');
    expect(JSON.parse(bundled('import', fileURLToPath(SAMPLE_FILE)).stdout)).toEqual({ meeting: 1, created: true });
    const { stdout, stderr } = bundled('documents', '1', '--out', join(data, 'd'));
    expect([stderr, JSON.parse(stdout).files]).toEqual(['', SAMPLE_PAPERS]);
  });

  it('has the thread that makes papers where the program looks for it, and it makes them', async () => {
    const scripts = readdirSync(join(folder, 'main'), { recursive: true, encoding: 'utf8' });
    const program = scripts.find((script) => textOf(script).includes('The thread that makes papers is not there'));
    const places = ['papers.js', '../papers.js'].map((place) => join(folder, 'main', dirname(program ?? ''), place));
    const file = places.find((place) => existsSync(place));
    if (!file) throw new Error('the thread is not in the bundle');
    const worker = new Worker(file);
    onTestFinished(() => void worker.terminate());
    const given = [paperOf(sampleMeeting()), [{ kind: 'minutes' }]];
    worker.postMessage({ id: 1, work: 'build', given } satisfies Order);
    const [built] = await once(worker, 'message');
    worker.postMessage({ id: 2, work: 'docx', given: [built.made] } satisfies Order);
    const [packed] = await once(worker, 'message');
    const here = paperMakerHere();
    expect(packed.made).toEqual(await here.docx(await here.build(paperOf(sampleMeeting()), [{ kind: 'minutes' }])));
  });

  it('has a preload that asks for nothing but Electron, which is all that the sandbox gives', () => {
    const preload = readFileSync(join(folder, 'preload/preload.cjs'), 'utf8');
    expect(preload.match(/\b(?:require|import)\b.*/gu)).toEqual(['require("electron");']);
  });
});

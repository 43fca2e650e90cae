import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../electron/launcher/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EARLY = 1000;
const BUILT = 2000;
const LATE = 3000;

/** A project whose window was built after its last change. */
function project() {
  const root = temporaryFolder();
  const put = (path: string, seconds: number) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
  };
  const sources = ['electron/main.ts', 'renderer/app/App.tsx', 'shared/one.ts'];
  const files = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
  for (const path of [...sources, ...files]) put(path, EARLY);
  for (const path of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html']) put(`out/${path}`, BUILT);
  for (const folder of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (folder.isDirectory()) utimesSync(join(folder.parentPath, folder.name), EARLY, EARLY);
  }
  return { root, put };
}

describe('whether the window has to be built', () => {
  it('is denied where nothing has changed since', () => {
    expect(isStale(project().root)).toBe(false);
  });

  it.each([
    'electron/main.ts',
    'renderer/app/App.tsx',
    'shared/one.ts',
    'package-lock.json',
    'electron.vite.config.ts',
  ])('is affirmed where %s is newer', (path) => {
    const { root, put } = project();
    put(path, LATE);
    expect(isStale(root)).toBe(true);
  });

  it('is affirmed where a source has gone', () => {
    const { root } = project();
    rmSync(join(root, 'renderer/app/App.tsx'));
    expect(isStale(root)).toBe(true);
  });

  it.each(['out', 'out/renderer/index.html', 'out/main/main.js'])('is affirmed where %s is missing', (path) => {
    const { root } = project();
    rmSync(join(root, path), { recursive: true });
    expect(isStale(root)).toBe(true);
  });
});

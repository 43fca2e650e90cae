import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronBinary, fetchElectron, type Source } from '../../electron/launcher/electron-binary.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 24 * 60 * 60 * 1000;
const BINARY = 'node_modules/electron/dist/electron';

function project(version = '45.4.1') {
  const root = temporaryFolder();
  const put = (path: string, text = '') => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('node_modules/electron/package.json', JSON.stringify({ version }));
  return { root, put };
}

/** A world in which the download succeeds, but for what is told otherwise. */
function setup(more: Partial<Source> = {}) {
  const { root, put } = project();
  const asked: string[] = [];
  let time = 0;
  let installs = 0;
  const source: Source = {
    root,
    memory: join(root, '.cache/electron.json'),
    now: () => time,
    ask: async (url) => {
      asked.push(url);
      return true;
    },
    install: async () => {
      installs += 1;
      put(BINARY);
      return true;
    },
    env: {},
    platform: 'linux',
    arch: 'x64',
    ...more,
  };
  const pass = (days: number) => {
    time += days * DAY;
  };
  return { source, root, put, asked, pass, installs: () => installs };
}

describe("Electron's binary", () => {
  it('is where its package unpacks it', () => {
    const { root, put } = project();
    expect(electronBinary(root, 'linux')).toBeUndefined();
    put(BINARY);
    expect(electronBinary(root, 'linux')).toBe(join(root, BINARY));
    expect(electronBinary(root, 'win32')).toBeUndefined();
    put('node_modules/electron/dist/electron.exe');
    expect(electronBinary(root, 'win32')).toBe(join(root, 'node_modules/electron/dist/electron.exe'));
  });

  it('is fetched where it can be had', async () => {
    const { source, root, asked } = setup();
    expect(await fetchElectron(source)).toBe(join(root, BINARY));
    const release = 'https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-linux-x64.zip';
    expect(asked).toEqual([release]);
  });

  it('is asked for at the mirror that the office has named', async () => {
    const { source, asked } = setup({ env: { ELECTRON_MIRROR: 'https://pasqyra.example/electron/' } });
    await fetchElectron(source);
    expect(asked).toEqual(['https://pasqyra.example/electron/v45.4.1/electron-v45.4.1-linux-x64.zip']);
  });

  it.each<[string, Partial<Source>]>([
    ['there is nothing', { ask: async () => false }],
    ['there is no network', { ask: () => Promise.reject(new TypeError('fetch failed')) }],
    ['the installer fails', { install: async () => false }],
    ['the installer leaves nothing', { install: async () => true }],
  ])('is not asked for again for a week where %s', async (_, more) => {
    const { source, pass } = setup(more);
    let asks = 0;
    const counted: Source = {
      ...source,
      ask: (url, limit) => {
        asks += 1;
        return source.ask(url, limit);
      },
    };
    expect(await fetchElectron(counted)).toBeUndefined();
    pass(6.9);
    expect(await fetchElectron(counted)).toBeUndefined();
    expect(asks).toBe(1);
    pass(0.2);
    await fetchElectron(counted);
    expect(asks).toBe(2);
  });

  it('is asked for again where another version is wanted', async () => {
    const { source, put } = setup({ ask: async () => false });
    await fetchElectron(source);
    put('node_modules/electron/package.json', JSON.stringify({ version: '45.5.0' }));
    const asked: string[] = [];
    await fetchElectron({ ...source, ask: async (url) => asked.push(url) > 0 });
    expect(asked).toHaveLength(1);
  });

  it('is done without where its package is not installed', async () => {
    const { source, asked, installs } = setup();
    expect(await fetchElectron({ ...source, root: temporaryFolder() })).toBeUndefined();
    expect([asked, installs()]).toEqual([[], 0]);
  });
});

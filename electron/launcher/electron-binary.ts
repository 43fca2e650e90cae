import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { print } from './terminal.ts';
import { launcherText } from './text.ts';

/** How long is asked whether Electron can be had, before the browser is taken instead. */
const ASK_MS = 3_000;
/** How long a failure is remembered, so that not every start waits for the same answer. */
const REMEMBER_MS = 7 * 24 * 60 * 60 * 1000;

const PROGRAMS: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * Electron's own program, where it has been downloaded. Its package is not asked: without the binary `require('electron')`
 * begins to download it.
 */
export function electronBinary(root: string, platform: string = process.platform): string | undefined {
  const binary = join(root, 'node_modules/electron/dist', PROGRAMS[platform] ?? 'electron');
  return existsSync(binary) ? binary : undefined;
}

/** What getting Electron needs of the world. */
export type Source = {
  root: string;
  /** Where a failure is remembered. */
  memory: string;
  now: () => number;
  /** Whether there is something to download at an address. */
  ask: (url: string, limit: AbortSignal) => Promise<boolean>;
  /** Downloads and unpacks it; whether that went well. */
  install: () => Promise<boolean>;
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  arch: string;
};

/** Gets Electron's binary where that is possible; remembers where it was not. */
export async function fetchElectron(source: Source): Promise<string | undefined> {
  const version = versionOf(source.root);
  if (version === undefined || remembers(source, version)) return undefined;
  const limit = AbortSignal.timeout(ASK_MS);
  const isThere = await source.ask(downloadUrl(version, source), limit).catch(() => false);
  const binary = isThere && (await source.install()) ? electronBinary(source.root, source.platform) : undefined;
  if (binary === undefined) remember(source, version);
  return binary;
}

function versionOf(root: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
  } catch {
    return undefined; // installed without the development packages
  }
}

/** Where Electron's installer takes it from: a mirror that the office may have named, else its project's releases. */
function downloadUrl(version: string, { env, platform, arch }: Source): string {
  const mirror = env.npm_config_electron_mirror || env.ELECTRON_MIRROR;
  const base = mirror || 'https://github.com/electron/electron/releases/download/';
  return `${base}v${version}/electron-v${version}-${platform}-${arch}.zip`;
}

function remembers({ memory, now }: Source, version: string): boolean {
  try {
    const { failed, at } = JSON.parse(readFileSync(memory, 'utf8'));
    return failed === version && now() - at < REMEMBER_MS && now() >= at;
  } catch {
    return false;
  }
}

function remember({ memory, now }: Source, version: string): void {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify({ failed: version, at: now() }));
  } catch {
    // then the next start asks again
  }
}

/** The real world, on this computer. */
export const thisSource = (root: string): Source => ({
  root,
  memory: join(root, '.cache/electron.json'),
  now: Date.now,
  ask: async (url, signal) => (await fetch(url, { method: 'HEAD', signal })).ok,
  async install() {
    print(launcherText.fetching);
    const installer = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'inherit' });
    const [code] = await once(installer, 'exit');
    return code === 0;
  },
  env: process.env,
  platform: process.platform,
  arch: process.arch,
});

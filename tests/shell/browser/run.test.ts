import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../../electron/app.ts';
import type { Machine } from '../../../electron/shell/browser/browsers.ts';
import { runBrowserShell } from '../../../electron/shell/browser/run.ts';
import { windowFiles } from '../../../electron/window/files.ts';
import { clientOverHttp } from '../../../renderer/api/client.ts';
import { writeWindow } from '../../support/browser-shell.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A browser that writes down how it was called and then does what it is told. */
function fakeBrowser(folder: string, name: string, does: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${path}.part'\nmv '${path}.part' '${path}.called'\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** How a browser was called, as soon as it was. */
async function callOf(program: string): Promise<string[]> {
  const file = `${program}.called`;
  const folder = join(program, '..');
  await new Promise<void>((resolve) => {
    const watcher = watch(folder, () => existsSync(file) && resolve());
    onTestFinished(() => watcher.close());
    if (existsSync(file)) resolve();
  });
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** The shell on a new register, with the browsers of a folder. */
function setup({
  opens = true,
  display = ':0',
  chromium,
}: {
  opens?: boolean;
  display?: string;
  chromium?: string;
} = {}) {
  const folder = temporaryFolder();
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeWindow(join(folder, 'window'));
  const program = startProgram({ folder: join(folder, 'regjistri') });
  onTestFinished(() => program.close());
  if (chromium !== undefined) fakeBrowser(programs, 'chromium', chromium);
  const xdgOpen = fakeBrowser(programs, 'xdg-open', 'exit 0');
  const path = process.env.PATH;
  process.env.PATH = `${programs}:${path}`;
  onTestFinished(() => {
    process.env.PATH = path;
  });
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: programs, DISPLAY: display },
    home: folder,
    isRoot: false,
    isProgram: existsSync,
  };
  const lines: string[] = [];
  const heard = new Map<RegExp, () => void>();
  const stop = new AbortController();
  const ended = runBrowserShell({
    router: program.router,
    files: windowFiles(join(folder, 'window')),
    print(line) {
      lines.push(line);
      for (const [pattern, hear] of heard) if (pattern.test(line)) hear();
    },
    opens,
    stop: stop.signal,
    machine,
  });
  const printed = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      heard.set(pattern, resolve);
      if (lines.some((line) => pattern.test(line))) resolve();
    });
  const end = () => {
    stop.abort();
    return ended;
  };
  return { chromium: join(programs, 'chromium'), xdgOpen, lines, printed, end };
}

/** Comes in with a code as a page does. */
async function enter(origin: string, code: string) {
  const page = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
  const response = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { ...page, 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const { token } = (await response.json()) as { token: string };
  return { token, client: clientOverHttp(`${origin}/rpc`, { ...page, 'X-Procesverbali-Token': token }) };
}

const inRedirect = (redirect: string) => {
  const [, origin = '', code = ''] =
    /"(http:\/\/[\d.:]+)\/#hyrja=([\w-]+)"/u.exec(readFileSync(redirect, 'utf8')) ?? [];
  return { origin, code };
};

const argument = (args: readonly string[], name: string) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';

describe('the browser shell', () => {
  it('opens a Chromium on a page that only this user can read, and takes all of it away in the end', async () => {
    const shell = setup({ chromium: 'exec sleep 1000' });
    const args = await callOf(shell.chromium);
    const redirect = fileURLToPath(argument(args, 'app'));
    const profile = argument(args, 'user-data-dir');
    const modes = [join(redirect, '..'), profile, redirect].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700, 0o600]);
    const { origin, code } = inRedirect(redirect);
    const { token, client } = await enter(origin, code);
    expect(await client.institutions.list()).toEqual([]);
    await shell.printed(/është hapur në shfletues/u);
    for (const secret of [code, token]) {
      expect(args.join('\n')).not.toContain(secret);
      expect(shell.lines.join('\n')).not.toContain(secret);
    }
    writeFileSync(join(profile, 'Preferences'), '{}');
    await shell.end();
    expect(existsSync(join(redirect, '..'))).toBe(false);
    await expect(fetch(origin)).rejects.toThrow();
  });

  it('hands the page to the default browser where no Chromium is', async () => {
    const shell = setup();
    const [url = ''] = await callOf(shell.xdgOpen);
    const { origin, code } = inRedirect(fileURLToPath(url));
    const { client } = await enter(origin, code);
    await client.institutions.list();
    await shell.printed(/është hapur në shfletues/u);
    await shell.end();
    expect(existsSync(fileURLToPath(url))).toBe(false);
  });

  it('hands it to the default browser where the Chromium does not start', async () => {
    const shell = setup({ chromium: 'exit 1' });
    const [url = ''] = await callOf(shell.xdgOpen);
    const { origin, code } = inRedirect(fileURLToPath(url));
    const { client } = await enter(origin, code);
    expect(await client.institutions.list()).toEqual([]);
    await shell.end();
  });

  it('says where it is, with a code to type, where there is no display', async () => {
    const shell = setup({ display: '', chromium: 'exec sleep 1000' });
    await shell.printed(/shkruani kodin/u);
    const [, origin = '', digits = ''] =
      /^Hapni (http:\/\/127\.0\.0\.1:\d+) dhe shkruani kodin (\d{3} \d{3})\./u.exec(shell.lines.at(-1) ?? '') ?? [];
    const { client } = await enter(origin, digits);
    expect(await client.institutions.list()).toEqual([]);
    await shell.end();
    expect(existsSync(`${shell.chromium}.called`)).toBe(false);
  });

  it('says it without trying where it is told not to open a browser', async () => {
    const shell = setup({ opens: false, chromium: 'exec sleep 1000' });
    await shell.printed(/shkruani kodin/u);
    await shell.end();
    expect(shell.lines).toHaveLength(1);
    expect(readdirSync(join(shell.chromium, '..')).filter((name) => name.endsWith('.called'))).toEqual([]);
  });

  it('can be told to end while it waits for the browser', async () => {
    const shell = setup({ chromium: 'exec sleep 1000' });
    const args = await callOf(shell.chromium);
    await shell.end();
    expect(existsSync(argument(args, 'user-data-dir'))).toBe(false);
    expect(shell.lines).toEqual([]);
  });
});

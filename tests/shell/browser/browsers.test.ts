import { describe, expect, it } from 'vitest';
import {
  appWindow,
  defaultBrowser,
  findChromium,
  hasDisplay,
  type Machine,
} from '../../../electron/shell/browser/browsers.ts';

const PAGE = { redirect: '/tmp/procesverbali-x/hapja.html', profile: '/tmp/procesverbali-x/profili' };

const machine = (platform: string, programs: readonly string[] = [], more: Partial<Machine> = {}): Machine => ({
  platform,
  env: {},
  home: '/home/ana',
  isRoot: false,
  isProgram: (path) => programs.includes(path),
  ...more,
});

describe('finding a Chromium', () => {
  it('looks along the path on Linux, in the order of the names', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const found = (...programs: string[]) => findChromium(machine('linux', programs, { env }));
    expect(found('/usr/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(found('/usr/bin/microsoft-edge-stable')).toBe('/usr/bin/microsoft-edge-stable');
    expect(found('/opt/chromium')).toBeUndefined();
  });

  it('takes nothing from a relative folder, nor one that could not read our page', () => {
    const env = { PATH: '.:bin::/snap/bin' };
    const programs = ['chromium', 'bin/chromium', '/snap/bin/chromium'];
    expect(findChromium(machine('linux', programs, { env }))).toBeUndefined();
    expect(findChromium(machine('linux', programs, { env: {} }))).toBeUndefined();
  });

  it('looks in the usual folders on Windows', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\L',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\L\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine('win32', [edge], { env }))).toBe(edge);
    expect(findChromium(machine('win32', [chrome], { env }))).toBe(chrome);
    expect(findChromium(machine('win32', [edge], { env: {} }))).toBeUndefined();
  });

  it('looks among the applications on macOS', () => {
    const chrome = '/home/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', [chrome]))).toBe(chrome);
    expect(findChromium(machine('darwin'))).toBeUndefined();
  });
});

describe('a display', () => {
  it('is there on Windows and macOS, on Linux where the session says so', () => {
    const has = (platform: string, env = {}) => hasDisplay({ platform, env });
    expect([
      has('win32'),
      has('darwin'),
      has('linux', { DISPLAY: ':0' }),
      has('linux', { WAYLAND_DISPLAY: 'w' }),
    ]).toEqual([true, true, true, true]);
    expect([has('linux'), has('linux', { DISPLAY: '' })]).toEqual([false, false]);
  });
});

describe('the window of the program', () => {
  it('shows the page by its path, with a profile of its own', () => {
    const { command, args } = appWindow('/usr/bin/chromium', PAGE, machine('linux'));
    expect(command).toBe('/usr/bin/chromium');
    expect(args).toEqual(
      expect.arrayContaining([
        '--app=file:///tmp/procesverbali-x/hapja.html',
        '--user-data-dir=/tmp/procesverbali-x/profili',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--proxy-server=127.0.0.1:9',
      ]),
    );
  });

  it('gives up its sandbox only where it could not run with it', () => {
    const without = (platform: string, isRoot: boolean) =>
      appWindow('/usr/bin/chromium', PAGE, machine(platform, [], { isRoot })).args.includes('--no-sandbox');
    expect([without('linux', true), without('linux', false), without('darwin', true)]).toEqual([true, false, false]);
  });
});

describe('the default browser', () => {
  it('is asked for in the way of each system, without a shell', () => {
    expect(defaultBrowser(PAGE, machine('linux'))).toEqual({
      command: 'xdg-open',
      args: ['file:///tmp/procesverbali-x/hapja.html'],
    });
    expect(defaultBrowser(PAGE, machine('darwin')).command).toBe('open');
    const windows = { ...PAGE, redirect: 'C:\\Users\\A & B\\hapja.html' };
    expect(defaultBrowser(windows, machine('win32'))).toEqual({
      command: 'rundll32',
      args: ['url.dll,FileProtocolHandler', 'file:///C:/Users/A%20&%20B/hapja.html'],
    });
  });
});

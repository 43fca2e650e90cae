import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The computer, as far as finding and starting a browser depends on it. */
export type Machine = {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isRoot: boolean;
  isProgram: (path: string) => boolean;
};

export type Launch = { command: string; args: readonly string[] };

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
});

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const MAC_NAMES = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** A Chromium of this computer, whose window can look like a program's own. */
export function findChromium(machine: Machine): string | undefined {
  return candidates(machine).find((path) => machine.isProgram(path));
}

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => win32.join(root, path)) : []));
  }
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((root) =>
      MAC_NAMES.map((name) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  // One that is packed as a snap has a /tmp and a home of its own: it would not find the page that it is to open.
  const open = folders.filter((folder) => !folder.startsWith('/snap/'));
  return LINUX_NAMES.flatMap((name) => open.map((folder) => posix.join(folder, name)));
}

/** Keeps a browser that shows nothing but this program from using the network for itself, and from asking anything. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // Nothing answers there, and addresses of this computer do not go through it. The flag that maps all hosts to nowhere
  // would do as well, but the browser warns of it in the window.
  '--proxy-server=127.0.0.1:9',
];

/** Opens the page in a window without tabs and address, with a profile that nobody else uses. */
export function appWindow(chromium: string, page: { redirect: string; profile: string }, machine: Machine): Launch {
  const args = [
    `--app=${fileUrl(page.redirect, machine)}`,
    `--user-data-dir=${page.profile}`,
    '--window-size=1280,860',
    ...QUIET,
  ];
  // Chromium refuses to run with its sandbox as root, and only then may it run without.
  return { command: chromium, args: machine.isRoot && machine.platform === 'linux' ? [...args, '--no-sandbox'] : args };
}

/** Opens the page in whatever browser the computer has been told to use. */
export function defaultBrowser(page: { redirect: string }, machine: Machine): Launch {
  const url = fileUrl(page.redirect, machine);
  // Not `cmd /c start`: a folder's name may hold what cmd takes for a command of its own.
  if (machine.platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', url] };
  return { command: machine.platform === 'darwin' ? 'open' : 'xdg-open', args: [url] };
}

const fileUrl = (path: string, { platform }: Machine) => pathToFileURL(path, { windows: platform === 'win32' }).href;

import { describe, expect, it } from 'vitest';
import { startWindow } from '../../support/electron-program.ts';

const OURS = 'app://prefektura/index.html#/mbledhjet/1';
const FOREIGN = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'about:blank',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'app://prefektura.example.org/',
  'app://prefektura:80/',
  'app://kush@prefektura/index.html',
  'app://tjeter/index.html',
  'application://prefektura/index.html',
  'devtools://devtools/bundled/inspector.html',
];

describe('before the app is ready', () => {
  it('sandboxes every renderer, resolves no name and registers the scheme as a secure origin', async () => {
    const { fake } = await startWindow();
    expect(fake.machine.isSandboxed).toBe(true);
    expect(fake.machine.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
    expect(fake.machine.schemes).toEqual([{ scheme: 'app', privileges }]);
  });
});

describe('the page', () => {
  it('has no Node, no web views, no plug-ins, no spelling service, and developer tools only while developing', async () => {
    const preferences = {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      experimentalFeatures: false,
      safeDialogs: true,
    };
    const developing = await startWindow();
    expect(developing.window.options.webPreferences).toMatchObject({ ...preferences, devTools: true });
    expect(developing.window.options.webPreferences?.preload).toMatch(/out[\\/]preload[\\/]preload\.cjs$/u);
    const installed = await startWindow({ isPackaged: true });
    expect(installed.window.options.webPreferences).toMatchObject({ ...preferences, devTools: false });
  });

  it('keeps nothing on the disk: its session is in memory and without a cache', async () => {
    const { window } = await startWindow();
    const { partition, options } = window.webContents.session;
    expect(partition).not.toMatch(/^(?:persist:|$)/u);
    expect(options).toEqual({ cache: false });
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)(
    'stays at our address (%s)',
    async (event) => {
      const { webContents } = (await startWindow()).window;
      expect(webContents.mayNavigate(OURS, event)).toBe(true);
      expect(FOREIGN.filter((url) => webContents.mayNavigate(url, event))).toEqual([]);
    },
  );

  it('opens no other window and no web view, and cannot hold its own open', async () => {
    const { webContents } = (await startWindow()).window;
    expect([webContents.mayOpen(OURS), webContents.mayOpen('https://example.org/')]).toEqual([false, false]);
    expect(webContents.mayAttachWebview()).toBe(false);
    expect(webContents.mayHoldUnload()).toBe(false);
  });
});

describe('the session', () => {
  it('lets through our files and what the page made itself, and cancels every other request', async () => {
    const { window } = await startWindow({ isPackaged: true });
    const { session } = window.webContents;
    expect((await session.request(OURS))?.status).toBe(200);
    expect(await session.request('blob:https://example.org/1')).toBeUndefined();
    for (const url of FOREIGN) expect(await session.request(url)).toBeUndefined();
  });

  it('closes the default session too, which no page has', async () => {
    const { fake } = await startWindow();
    const { defaultSession } = fake.session;
    expect(await defaultSession.request('https://example.org/')).toBeUndefined();
    expect([defaultSession.check?.(null, 'media', '', {} as never), defaultSession.proxy]).toEqual([
      false,
      { mode: 'direct' },
    ]);
  });

  it('lets our page put text into the clipboard, and nobody else', async () => {
    const { session } = (await startWindow()).window.webContents;
    const isGranted = (permission: string, requestingUrl: string, isMainFrame = true) => {
      const asked = { requestingUrl, isMainFrame };
      const answers: boolean[] = [];
      session.permission?.({} as never, permission as never, (answer) => answers.push(answer), asked as never);
      return [...answers, session.check?.(null, permission as never, '', asked as never)];
    };
    expect(isGranted('clipboard-sanitized-write', OURS)).toEqual([true, true]);
    expect(isGranted('clipboard-sanitized-write', OURS, false)).toEqual([false, false]);
    expect(isGranted('clipboard-sanitized-write', 'https://example.org/')).toEqual([false, false]);
    expect(isGranted('clipboard-read', OURS)).toEqual([false, false]);
  });

  it('grants no other permission, no device or screen, and downloads nothing', async () => {
    const { session } = (await startWindow()).window.webContents;
    const granted: unknown[] = [];
    session.permission?.({} as never, 'media', (answer) => granted.push(answer), {} as never);
    session.display?.({} as never, (streams) => granted.push(streams));
    granted.push(session.check?.(null, 'geolocation', '', {} as never), session.device?.({} as never));
    expect(granted).toEqual([false, {}, false, false]);
    expect(session.mayDownload()).toBe(false);
    expect(session.proxy).toEqual({ mode: 'direct' });
  });
});

describe('app://prefektura', () => {
  it('serves the window with its policy in the header, a nonce of its own each time', async () => {
    const { session } = (await startWindow()).window.webContents;
    const policies = [];
    for (let time = 0; time < 2; time++) {
      const response = await session.request('app://prefektura/index.html');
      expect(await response?.text()).toContain('<title>Procesverbali</title>');
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
      policies.push(response?.headers.get('content-security-policy'));
    }
    expect(policies[0]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+';/u);
    expect(policies[0]).not.toBe(policies[1]);
    const preview = await session.request('app://prefektura/preview.html');
    expect(preview?.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it.each([
    '/nuk-ka.js',
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain/main.js',
    '/..\\main\\main.js',
    '/index.html%00.js',
    '/__proto__',
    '/constructor',
  ])('has no %s', async (path) => {
    const { session } = (await startWindow()).window.webContents;
    expect((await session.request(`app://prefektura${path}`))?.status).toBe(404);
  });

  it('only gives', async () => {
    const { session } = (await startWindow()).window.webContents;
    expect((await session.request('app://prefektura/index.html', { method: 'POST' }))?.status).toBe(404);
  });
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowFiles } from '../../electron/window/files.ts';
import { writeWindow } from '../support/browser-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function setup() {
  const folder = temporaryFolder();
  writeWindow(folder, { 'assets/inter.woff2': 'w', 'assets/index.css': 'c', 'assets/index.js.map': 'm' });
  return { folder, files: windowFiles(folder) };
}

const policyOf = (headers: Readonly<Record<string, string>> = {}) => headers['Content-Security-Policy'] ?? '';

describe('the files of the window', () => {
  it('are those of the build, by their addresses, and nothing else', () => {
    const { files } = setup();
    const found = ['/', '/index.html', '/preview.html', '/assets/index.js', '/assets/index.css', '/assets/inter.woff2'];
    for (const path of found) expect([path, files.get(path) !== undefined]).toEqual([path, true]);
    const missing = [
      '',
      'index.html',
      '/assets',
      '/assets/',
      '/assets/index.js.map',
      '/../index.html',
      '/%2e%2e/index.html',
    ];
    const hostile = [
      '/assets/../index.html',
      '/assets\\index.js',
      '/index.html\0',
      '//index.html',
      '/constructor',
      '/__proto__',
    ];
    for (const path of [...missing, ...hostile]) expect([path, files.get(path)]).toEqual([path, undefined]);
  });

  it('are read once: what is put beside them later is not served', () => {
    const { folder, files } = setup();
    writeFileSync(join(folder, 'later.js'), 'l');
    expect(files.get('/later.js')).toBeUndefined();
  });

  it('do not lead out of the folder', () => {
    const { folder } = setup();
    const outside = temporaryFolder();
    mkdirSync(join(outside, 'folder'));
    writeFileSync(join(outside, 'secret.js'), 's');
    symlinkSync(join(outside, 'secret.js'), join(folder, 'secret.js'));
    symlinkSync(outside, join(folder, 'outside'));
    const files = windowFiles(folder);
    expect(files.get('/secret.js')).toBeUndefined();
    expect(files.get('/outside/secret.js')).toBeUndefined();
  });

  it('say what they are', () => {
    const { files } = setup();
    const types = ['/', '/assets/index.js', '/assets/index.css', '/assets/inter.woff2'].map(
      (path) => files.get(path)?.headers['Content-Type'],
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'font/woff2',
    ]);
  });

  it('carry a nonce of each response in the page and in its policy', () => {
    const { files } = setup();
    const nonces = [1, 2].map(() => {
      const page = files.get('/');
      const nonce = /nonce="([^"]+)"/u.exec(page?.body.toString() ?? '')?.[1] ?? '';
      expect(policyOf(page?.headers)).toContain(`style-src 'self' 'nonce-${nonce}';`);
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('allow the window only what is its own', () => {
    const { files } = setup();
    const policy = policyOf(files.get('/')?.headers).replace(/'nonce-[^']+'/u, "'nonce-…'");
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-…'",
      "img-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('allow the page of documents any style, and no address at all', () => {
    const { files } = setup();
    expect(policyOf(files.get('/preview.html')?.headers).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      'img-src data: blob:',
      "font-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]);
  });

  it('are isolated from other pages, kept by nobody, and use no device', () => {
    const { files } = setup();
    for (const path of ['/', '/preview.html', '/assets/index.js']) {
      expect(files.get(path)?.headers).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Permissions-Policy': expect.stringMatching(/camera=\(\), .*microphone=\(\), /u),
        'Cache-Control': 'no-store',
      });
    }
  });
});

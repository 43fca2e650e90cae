/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { build } from 'vite';
import { windowFiles } from '../../electron/window/files.ts';
import type { PreviewMessage } from '../../renderer/preview/message.ts';
import { chromiumForTests } from './browser.ts';

const RENDERER = fileURLToPath(new URL('../../renderer', import.meta.url));
const PARENT =
  '<!doctype html><body style="margin: 0"><iframe title="Faqet" src="/preview.html" style="border: 0; width: 100vw; height: 100vh">';

export type Preview = {
  browser: Browser;
  /** The page around the frame, and what is in the frame. */
  page: Page;
  frame: FrameLocator;
  /** Hands a message over as the window does, or anything else; ends when the frame has taken it. */
  post: (message: PreviewMessage | Record<string, unknown>) => Promise<void>;
  /** What each page in the frame says, marks of lists included, without spaces. */
  texts: () => Promise<string[]>;
  /** What the browser complained of. */
  complaints: string[];
  close: () => Promise<void>;
};

/** The preview as it is built and served, in a frame. */
export async function openPreview(): Promise<Preview> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-'));
  await build({
    root: RENDERER,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, assetsInlineLimit: 0, rollupOptions: { input: `${RENDERER}/preview.html` } },
  });
  const files = windowFiles(folder);
  rmSync(folder, { recursive: true });
  const server = createServer(({ url = '' }, response) => {
    const file = url === '/parent' ? { body: PARENT, headers: { 'Content-Type': 'text/html' } } : files.get(url);
    response.writeHead(file ? 200 : 204, file?.headers).end(file?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(await chromiumForTests());
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/parent`);
  const frame = page.frameLocator('iframe');
  return {
    browser,
    page,
    frame,
    complaints,
    post: (message) => page.evaluate(handOver, message),
    texts: () => frame.locator('article').evaluateAll(textsOf),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function handOver(message: Record<string, unknown>): Promise<void> {
  const target = document.querySelector('iframe')?.contentWindow;
  return new Promise((resolve) => {
    // The page's own listener is the older one and comes first.
    target?.addEventListener('message', () => resolve(), { once: true });
    target?.postMessage(message, location.origin);
  });
}

function textsOf(articles: Element[]): string[] {
  return articles.map((article) => {
    const body = article.querySelector('.sheet')?.shadowRoot?.querySelector('body')?.cloneNode(true) as HTMLElement;
    for (const list of body.querySelectorAll<HTMLOListElement>('ol, ul')) {
      const bullet = list.className.includes('dash') ? '–' : '•';
      [...list.children].forEach((entry, index) => {
        if (!entry.className.includes('continued')) {
          entry.prepend(list.tagName === 'OL' ? `${list.start + index}.` : bullet);
        }
      });
    }
    const around = (name: string) => article.querySelector(name)?.textContent ?? '';
    const footer = [around('.footer span:last-child'), around('.footer p:not(:has(span))'), around('.footer span')];
    const all = [around('.header'), ...footer, body.textContent];
    return all.join('').replace(/\s+/gu, '');
  });
}

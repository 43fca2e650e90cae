/// <reference lib="dom" />
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { linkTo } from '../../../electron/shell/browser/run.ts';
import { makeRuntimeFolder } from '../../../electron/shell/browser/runtime-folder.ts';
import { type ConnectedWindow, connectIn, connectPages } from '../../support/connect-page.ts';

declare const window: ConnectedWindow;

const pages = connectPages(beforeAll);
const institutions = (page: Page) => page.evaluate(() => window.client.institutions.list());

describe('a page of the browser shell', () => {
  it('comes in by the file that leads to it, and leaves no code in its address', async () => {
    const { shell, page, complaints } = await pages.open();
    const folder = makeRuntimeFolder(linkTo(shell.origin, shell.handover.linkCode()));
    onTestFinished(folder.remove);
    await page.goto(pathToFileURL(folder.redirect).href);
    await page.waitForURL(`${shell.origin}/**`);
    expect(await connectIn(page)).toBe('in');
    expect(page.url()).toBe(`${shell.origin}/`);
    expect(await institutions(page)).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(shell.announced).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is still known after a reload; another one has to type a code', async () => {
    const { shell, page, context } = await pages.openIn();
    await page.reload();
    expect(await connectIn(page)).toBe('in');
    const other = await context.newPage();
    await other.goto(shell.origin);
    expect(await connectIn(other)).toBe('needs a code');
    const digits = shell.announced[0] ?? '';
    const wrong = digits === '000000' ? '000001' : '000000';
    expect(await connectIn(other, wrong)).toContain('wrong');
    expect(await connectIn(other, `${digits.slice(0, 3)} ${digits.slice(3)}`)).toBe('in');
    expect(await institutions(other)).toEqual([]);
  });

  it('has to type a code where its code or its token is no longer good', async () => {
    const { shell, page, context } = await pages.openIn();
    const used = await context.newPage();
    await used.goto(linkTo(shell.origin, 'AAAA'));
    expect(await connectIn(used)).toBe('needs a code');
    expect(used.url()).toBe(`${shell.origin}/`);
    await page.evaluate(() => sessionStorage.setItem('procesverbali', 'of another run'));
    expect(await connectIn(page)).toBe('needs a code');
  });

  it('says so when the program has gone', async () => {
    const { shell, page } = await pages.open();
    await page.goto(shell.origin);
    await shell.close();
    expect(await connectIn(page)).toMatch(/^ProgramGone/u);
  });

  it('hears of changes for as long as it is there', async () => {
    const { shell, page } = await pages.openIn();
    const before = shell.pages.entered - shell.pages.left;
    const heard = await page.evaluate(async () => {
      const changes = await window.client.session.watch();
      const next = changes.next();
      await window.client.institutions.create({ name: 'Bashkia Durrës' });
      return ((await next).value as { subject: string }).subject;
    });
    expect(heard).toBe('institution');
    await expect.poll(() => shell.pages.entered - shell.pages.left - before).toBe(1);
    await page.close();
    await expect.poll(() => shell.pages.entered - shell.pages.left - before).toBe(0);
  });

  it('runs no script but the shell’s own and applies no style without the nonce of its response', async () => {
    const { page, complaints } = await pages.openIn();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      const styled = (nonce: string) => {
        const style = document.createElement('style');
        style.nonce = nonce;
        style.textContent = 'body { color: rgb(1, 2, 3) }';
        document.head.append(style);
        const { color } = getComputedStyle(document.body);
        style.remove();
        return color === 'rgb(1, 2, 3)';
      };
      document.body.append(script);
      const own = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
      const link = await fetch('https://prefektura.example/').then(
        () => 'reached',
        () => 'refused',
      );
      return { script: 'injected' in window, own: styled(own), other: styled('b3RoZXI='), link };
    });
    expect(ran).toEqual({ script: false, own: true, other: false, link: 'refused' });
    expect(complaints.join('\n')).toMatch(/inline script.*\n.*inline style/su);
  });

  it('frames the page of documents, which no other page may frame', async () => {
    const { page, complaints } = await pages.openIn();
    const title = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/preview.html';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      return frame.contentDocument?.title;
    });
    expect(title).toBe('Faqja');
    expect(complaints).toEqual([]);
  });
});

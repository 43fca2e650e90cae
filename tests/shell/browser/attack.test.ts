/// <reference lib="dom" />
import { beforeAll, describe, expect, it } from 'vitest';
import { attack } from '../../support/attack.ts';
import { testShell } from '../../support/browser-shell.ts';
import { type ConnectedWindow, connectPages } from '../../support/connect-page.ts';

declare const window: ConnectedWindow;

const pages = connectPages(beforeAll);

describe('a page of another port', () => {
  it('gets nothing from the program while its window is open', async () => {
    const { shell, context, page } = await pages.openIn();
    const { entered } = shell.pages;
    await page.evaluate(() => {
      const heard: unknown[] = [];
      window.heard = heard;
      window.addEventListener('message', (event) => heard.push(event.data));
    });
    const { origin } = await testShell();
    const hostile = await context.newPage();
    await hostile.route(`${origin}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sulm</title>' }),
    );
    await hostile.goto(`${origin}/`);
    expect(await hostile.evaluate(attack, shell.origin)).toEqual({
      readFile: 'refused',
      readProcedure: 'refused',
      blindGet: 'refused',
      blindPost: 'refused',
      withHeader: 'refused',
      session: 'refused',
      beacon: 'sent', // what comes of it nobody tells the page
      image: 'refused',
      script: 'refused',
      oldScript: 'refused',
      style: 'refused',
      socket: 'refused',
      events: 'refused',
      frame: 'nothing',
      preview: 'nothing',
      form: 'nothing',
      opened: 'nothing',
    });
    expect(shell.pages.entered).toBe(entered);
    expect(shell.announced).toEqual([]);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    expect(await page.evaluate(() => window.client.institutions.list())).toEqual([]);
  });
});

/// <reference lib="dom" />
/// <reference lib="dom.asynciterable" />
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ConnectedWindow, connectPages } from '../../support/connect-page.ts';

declare const window: ConnectedWindow;

const pages = connectPages(beforeAll);

describe('saving in the browser', () => {
  const saveOne = (page: Page) =>
    page.evaluate(() => window.host.saveFile(new File(['një'], 'procesverbal.docx', { type: 'application/x-docx' })));
  const saveTwo = (page: Page) =>
    page.evaluate(() => window.host.saveFiles([new File(['një'], 'a.docx'), new File(['dy'], 'b.docx')]));

  it('writes where the clerk has chosen', async () => {
    const { page } = await pages.openIn();
    await page.evaluate(() => {
      window.showSaveFilePicker = async (asked: unknown) => {
        window.asked = asked;
        return (await navigator.storage.getDirectory()).getFileHandle('zgjedhur.docx', { create: true });
      };
    });
    expect(await saveOne(page)).toBe(true);
    const [asked, text] = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return [window.asked, await (await (await folder.getFileHandle('zgjedhur.docx')).getFile()).text()] as const;
    });
    expect(asked).toMatchObject({
      suggestedName: 'procesverbal.docx',
      types: [{ accept: { 'application/x-docx': ['.docx'] } }],
    });
    expect(text).toBe('një');
  });

  it('writes several into one folder and overwrites nothing there', async () => {
    const { page } = await pages.openIn();
    await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('dosja', { create: true });
      await folder.getFileHandle('a.docx', { create: true });
      await folder.getDirectoryHandle('a (2).docx', { create: true });
      window.showDirectoryPicker = async () => folder;
    });
    expect(await saveTwo(page)).toBe(true);
    const found = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('dosja');
      const texts: Record<string, string> = {};
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemFileHandle) texts[name] = await (await handle.getFile()).text();
      }
      return texts;
    });
    expect(found).toEqual({ 'a.docx': '', 'a (3).docx': 'një', 'b.docx': 'dy' });
  });

  it('writes what no disk takes under a name that all take', async () => {
    const { page } = await pages.openIn();
    const found = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('dosja', { create: true });
      window.showDirectoryPicker = async () => folder;
      const names = ['../vendim nr. 4/2020.docx', 'CON.docx', `${'ë'.repeat(300)}.docx`];
      await window.host.saveFiles(names.map((name) => new File(['një'], name)));
      const written: string[] = [];
      for await (const name of folder.keys()) written.push(name);
      window.showSaveFilePicker = async (asked: unknown) => {
        window.asked = asked;
        throw new DOMException('', 'AbortError');
      };
      await window.host.saveFile(new File(['një'], 'a/b.docx'));
      return { written, asked: window.asked };
    });
    expect(found.written.toSorted()).toEqual(['-vendim nr. 4-2020.docx', '_CON.docx', `${'ë'.repeat(100)}.docx`]);
    expect(found.asked).toMatchObject({ suggestedName: 'a-b.docx' });
  });

  it('says no when the clerk changes their mind', async () => {
    const { page } = await pages.openIn();
    await page.evaluate(() => {
      const cancel = () => Promise.reject(new DOMException('', 'AbortError'));
      Object.assign(window, { showSaveFilePicker: cancel, showDirectoryPicker: cancel });
    });
    expect([await saveOne(page), await saveTwo(page)]).toEqual([false, false]);
  });

  it('downloads where there is no dialog, and where it may not be shown', async () => {
    const { page } = await pages.openIn();
    const downloaded = async (save: () => Promise<boolean>) => {
      const download = page.waitForEvent('download');
      expect(await save()).toBe(true);
      const file = await download;
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    await page.evaluate(() => {
      window.showSaveFilePicker = () => Promise.reject(new DOMException('', 'SecurityError'));
    });
    expect(await downloaded(() => saveOne(page))).toEqual(['procesverbal.docx', 'një']);
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined }));
    expect(await downloaded(() => saveOne(page))).toEqual(['procesverbal.docx', 'një']);
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    expect(await saveTwo(page)).toBe(true);
    await expect.poll(() => names.toSorted()).toEqual(['a.docx', 'b.docx']);
  });
});
